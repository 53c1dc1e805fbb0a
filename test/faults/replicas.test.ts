import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { hasRedis, useRedisServer } from "../store/redis-server.ts";
import { kills, seed } from "../seed.ts";
import { freePort } from "../free-port.ts";
import { token } from "../world.ts";
import { openBalancer } from "./balancer.ts";
import { Mortal } from "./mortal.ts";
import { acts, Visitor } from "./replica-people.ts";
import { startTelegram } from "../telegram.ts";

/** Each in a language of their own. */
const people = 8;
const killsEach = 2;
/** What each round is drawn from: it has its own people and kills. */
const rounds = Array.from({ length: Math.ceil(kills / 6) }, (_, round) => seed + round);

const act = fc.record({ act: fc.constantFrom(...acts), patient: fc.boolean() });

function draw(seed: number) {
  const sample = <Value>(values: fc.Arbitrary<Value>, numRuns: number) =>
    fc.sample(values, { seed, numRuns });
  return {
    /** What each person does, again and again until the last replica was killed. */
    lives: sample(fc.array(act, { minLength: 5, maxLength: 8 }), people),
    /** Which replica gets an update: the first, the second, or both, as when Telegram believes that one was lost. */
    ways: sample(fc.constantFrom([0], [0], [1], [1], [0, 1]), 997),
    /** After how many more calls a replica is killed, and which. */
    deaths: sample(fc.tuple(fc.integer({ min: 50, max: 120 }), fc.nat(1)), killsEach),
  };
}

describe.runIf(hasRedis)("two replicas with one Redis", () => {
  const redis = useRedisServer();

  /** What is wrong when all is over, and what the replicas have told. */
  async function live(
    seed: number,
  ): Promise<{ readonly problems: readonly string[]; readonly output: string }> {
    const { lives, ways, deaths } = draw(seed);
    await redis().empty();
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const addresses = [await freePort(), await freePort()].map((port) => `http://127.0.0.1:${port}`);
    let turn = 0;
    const balancer = await openBalancer(() =>
      (ways[turn++ % ways.length] ?? []).flatMap((index) => addresses[index] ?? []),
    );
    const replicas = await Promise.all(
      addresses.map((address) =>
        Mortal.from(process.cwd(), {
          BOT_TOKEN: token,
          BOT_API_ROOT: telegram.root,
          HOST: "127.0.0.1",
          PORT: new URL(address).port,
          PUBLIC_URL: balancer.address,
          STORE_URL: redis().url,
          LOG_LEVEL: "error",
        }),
      ),
    );
    await Promise.all(replicas.map((replica) => replica.start(0)));

    const visitors = lives.map((_, index) => new Visitor(telegram, balancer, index));
    let isLastKilled = false;
    const living = Promise.all(
      visitors.map(async (visitor, index) => {
        do for (const act of lives[index] ?? []) await visitor.does(act);
        while (!isLastKilled);
      }),
    );
    let isBroken = false;
    void living.catch(() => (isBroken = true));

    for (const [nth, [calls, index]] of deaths.entries()) {
      const from = telegram.calls.length;
      await telegram.until(() => isBroken || telegram.calls.length > from + calls, "the next kill", 60_000);
      const held = balancer.inHand(addresses[index] ?? "");
      await replicas[index]?.kill().gone;
      for (const update of telegram.updates) {
        const since = held.get(update.update_id);
        if (since !== undefined) for (const visitor of visitors) visitor.strike(update, since);
      }
      isLastKilled = nth === deaths.length - 1;
      await replicas[index]?.start(0);
    }
    await living;
    const output = replicas.map((replica) => replica.output).join("\n");
    await telegram.until(
      () => telegram.updatesPending === 0,
      `every update handled, SEED=${seed}\n${output}`,
      30_000,
    );
    await Promise.all(replicas.map((replica) => replica.kill().gone));
    return { problems: visitors.flatMap((visitor) => visitor.problems()), output };
  }

  test.each(rounds)(
    `serve ${people} people at once, while one or the other is killed: SEED=%d`,
    async (seed) => {
      const { problems, output } = await live(seed);
      expect(problems, `SEED=${seed}\n${output}`).toEqual([]);
    },
  );
});
