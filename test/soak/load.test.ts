import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openBalancer } from "../faults/balancer.ts";
import { Chance } from "../faults/chance.ts";
import { Load } from "../faults/load.ts";
import { openSlowNetwork } from "../faults/slow-network.ts";
import { wereOutOfOrder } from "../faults/out-of-order.ts";
import { freePort } from "../free-port.ts";
import { startProgram, telegramFor, type Program } from "../program.ts";
import { seed, soakMinutes, stormPeople } from "../seed.ts";
import { emptyFolder } from "../store/folder.ts";
import { hasRedis, keeping, RedisServer } from "../store/redis-server.ts";
import { token } from "../world.ts";

const second = 1000;
const minute = 60 * second;
/** How long what has ended is away. */
const away = 3 * second;
/** A call takes up to half a second: its way there, and half as long back. */
const far = { least: 0, most: 330 };

test.runIf(hasRedis)(
  `for ${soakMinutes} minutes at half of what they can do, two bots far from Telegram lose no tap of ${stormPeople} people`,
  async () => {
    const telegram = await telegramFor();
    const { root } = await openSlowNetwork(telegram.root, seed, far);
    const redis = await RedisServer.start(...keeping(await emptyFolder()));
    onTestFinished(() => redis.kill());
    const bots = await startBots(root, redis.url, new Chance(seed, "ways"));

    const load = await Load.of(stormPeople, telegram, { seed, ...bots });
    const until = (end: number) => (): boolean => Date.now() < end;
    const asFastAsTheyCan = (part: number): Promise<number> =>
      load.tap(until(Date.now() + part * soakMinutes * minute));
    // Bots that have just begun take longer.
    await asFastAsTheyCan(0.05);
    const before = load.taps;
    const most = await asFastAsTheyCan(0.05);
    const atMost = load.taps;

    const chance = new Chance(seed, "pauses");
    const begun = Date.now();
    // Who looks at a screen as long as it took to come does half as much.
    const tapping = load.tap(until(begun + soakMinutes * minute), () => chance.between(0, 2 * most));
    const ending = async (part: number, end: () => Promise<void>, begin: () => Promise<void>) => {
      await wait(begun + part * soakMinutes * minute - Date.now());
      await end();
      await wait(away);
      await begin();
    };
    const restarts = (async () => {
      await ending(
        0.25,
        () => redis.kill(),
        () => redis.start(),
      );
      await ending(
        0.5,
        () => bots.kill(),
        () => bots.startAgain(),
      );
      await ending(
        0.75,
        () => redis.kill(),
        () => redis.start(),
      );
    })();
    const [half] = await Promise.all([tapping, restarts]);
    // Four calls in a row have to fail for that, of which each fails once in twenty-five.
    expect(load.toldBroken).toBeLessThan(3 + load.taps / 5000);
    await load.leave(redis);
    process.stdout.write(
      `As fast as they could ${told(atMost - before, 0.05)}, ${Math.round(most)} ms each in the middle; then ${told(load.taps - atMost, 1)}, ${Math.round(half)} ms each. While nothing ordered them ${load.overtaken} were overtaken by the one before.\n`,
    );
  },
  (soakMinutes + 10) * minute,
);

/** How many taps a second there were in a part of the time. */
function told(taps: number, part: number): string {
  return `${(taps / (part * soakMinutes * 60)).toFixed(1)} taps a second`;
}

/** Two bots behind one address, one of which can be killed: its share then goes to the other. */
async function startBots(apiRoot: string, store: string, chance: Chance) {
  const ports = [await freePort(), await freePort()] as const;
  let alive: readonly [number, ...number[]] = ports;
  const all: Program[] = [];
  let killedAt = -Infinity;
  const balancer = await openBalancer(() => [`http://127.0.0.1:${chance.of(alive)}`]);
  const start = async (port: number): Promise<Program> => {
    const bot = startProgram(".", {
      BOT_TOKEN: token,
      BOT_API_ROOT: apiRoot,
      PORT: String(port),
      PUBLIC_URL: balancer.address,
      STORE_URL: store,
    });
    all.push(bot);
    const isReady = (): Promise<boolean> =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect
      .poll(isReady)
      .toBe(true)
      .catch(() => expect.fail(`not ready: ${bot.output().slice(-2000)}`));
    return bot;
  };
  const [mortal] = [await start(ports[0]), await start(ports[1])];
  return {
    wereOutOfOrder: (from: number, to: number): boolean =>
      wereOutOfOrder(
        all.map(({ output }) => output()),
        from,
        to,
      ),
    wasOneKilled: (from: number, to: number): boolean => from <= killedAt && killedAt <= to,
    kill: async (): Promise<void> => {
      killedAt = Date.now();
      mortal.child.kill("SIGKILL");
      await mortal.ended;
      alive = [ports[1]];
    },
    startAgain: async (): Promise<void> => {
      await start(ports[0]);
      alive = ports;
    },
  };
}
