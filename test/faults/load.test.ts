import { expect, onTestFinished, test } from "vitest";
import { seed } from "../seed.ts";
import { freePort } from "../free-port.ts";
import { emptyFolder } from "../store/folder.ts";
import { hasRedis, keeping, RedisServer } from "../store/redis-server.ts";
import { startTelegram } from "../telegram.ts";
import { startWorld, token, type World } from "../world.ts";
import { openBalancer } from "./balancer.ts";
import { Chance } from "./chance.ts";
import { Load } from "./load.ts";
import { wereOutOfOrder } from "./out-of-order.ts";

// `npm run soak` has the long one: for minutes, far from Telegram, with bots that are killed.

const people = 8;

test.runIf(hasRedis)(
  "two bots lose no tap while one call in twenty-five fails and the store ends",
  async () => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const redis = await RedisServer.start(...keeping(await emptyFolder()));
    onTestFinished(() => redis.kill());
    const ports = [await freePort(), await freePort()] as const;
    const chance = new Chance(seed, "ways");
    const balancer = await openBalancer(() => [`http://127.0.0.1:${chance.of(ports)}`]);
    const start = (port: number): Promise<World> => {
      const environment = { PORT: String(port), PUBLIC_URL: balancer.address, STORE_URL: redis.url };
      return startWorld({ telegram, environment });
    };
    const worlds = [await start(ports[0]), await start(ports[1])];

    const load = await Load.of(people, telegram, {
      seed,
      wasOneKilled: () => false,
      wereOutOfOrder: (...times) =>
        wereOutOfOrder(
          worlds.map(({ logs }) => logs.join("")),
          ...times,
        ),
    });
    await load.tap((taps) => taps < 9);
    const quick = worlds.flatMap(({ logs }) => logs).filter((line) => line.includes('"quick-tap"'));
    expect(quick.length).toBeGreaterThan(load.taps / 2);

    const tapping = load.tap((taps) => taps < 15);
    await redis.kill();
    await telegram.until(() => load.taps > 11 * people, "taps while the store is lost");
    await redis.start();
    await tapping;
    expect(load.taps).toBe(15 * people);
    await load.leave(redis);
  },
);
