import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { StrictTelegram } from "telegram-fake";
import { emptyFolder } from "../store/folder.ts";
import { kills, seed } from "../seed.ts";
import { freePort } from "../free-port.ts";
import { token } from "../world.ts";
import { Endangered, situations } from "./killed-people.ts";
import { Mortal } from "./mortal.ts";
import { publishedRoot } from "../roots.ts";
import { startTelegram } from "../telegram.ts";

// Each kill strikes eight people, each of whom is somewhere else. A start costs more than a second of computing: `npm run
// soak` kills more often.

const minute = 60_000;
/** It is looked every 20 ms what is due: in this time everything that is begins, in milliseconds. */
const quiet = 2000;
/** How often the clock is put forward without a call until all counts as done: by two minutes, longer than anything is put off. */
const quietPasses = 20;

const plan = fc.record({
  situation: fc.constantFrom(...situations),
  messages: fc.constantFrom(1, 3, 8),
  asked: fc.boolean(),
  oneByOne: fc.boolean(),
  hesitates: fc.nat(30),
});
const death = fc.record({
  people: fc.array(plan, { minLength: 8, maxLength: 8 }),
  victim: fc.nat(7),
  /** The program dies when this call about the victim comes, or when it is answered. */
  call: fc.nat(6),
  when: fc.constantFrom("comes", "is answered"),
  /** Milliseconds later, when the store may be at work. */
  later: fc.constantFrom(0, 0, 1, 2, 4, 8),
});
type Death = ReturnType<typeof deaths>[number];
const deaths = () => fc.sample(death, { seed, numRuns: kills });

test(
  `${kills} kills over eight people each: every erasure and every timer completes`,
  async () => {
    let ahead = 0;
    const telegram = await startTelegram({ token, now: () => Date.now() + ahead });
    onTestFinished(() => telegram.close());
    const port = await freePort();
    const program = await Mortal.from(publishedRoot(), {
      BOT_TOKEN: token,
      BOT_API_ROOT: telegram.root,
      HOST: "127.0.0.1",
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      STORE_URL: process.env["STORE_URL"] ?? `file:${await quickFolder()}`,
      LOG_LEVEL: "error",
    });
    const putForward = (minutes: number): void => {
      ahead += minutes * minute;
      program.setClock(ahead);
    };
    const told = (people: readonly Endangered[], death: Death): string =>
      [`SEED=${seed}`, JSON.stringify(death), ...people.map((one) => one.describe()), program.output].join(
        "\n",
      );

    await program.start(ahead);
    const before: Endangered[] = [];
    for (const death of deaths()) {
      const people = death.people.map((one) => new Endangered(telegram, one));
      await Promise.all(people.map((one) => one.prepare()));
      for (const one of people) one.begin();
      putForward(61);
      await killed(telegram, program, people, death).catch((error: unknown) =>
        expect.fail(`${String(error)}\n${told(people, death)}`),
      );
      // A timer that was taken is due again after its lease.
      ahead += 40 * minute;
      await program.start(ahead);
      await telegram.until(() => telegram.updatesPending === 0, `every update handled, SEED=${seed}`);
      putForward(31);
      const areSafe = (): boolean => people.every((one) => one.isSafe());
      const safe = telegram.until(() => areSafe(), "everybody safe", 30_000);
      await safe.catch(() => expect.fail(told(people, death)));
      expect(program.losses, `the store was lost, so that less is promised:\n${told(people, death)}`).toBe(0);
      before.push(...people);
    }
    await untilQuiet(before, async () => {
      putForward(0.1);
      // A program that is too busy to answer is not quiet.
      await fetch(`http://127.0.0.1:${port}/healthz`);
    });
    for (const one of before) one.rest();
    putForward(60);
    await wait(quiet);
    const restless = before.filter((one) => one.isRestless);
    expect(
      restless.map((one) => one.describe()),
      `SEED=${seed}: called upon after all was done`,
    ).toEqual([]);
  },
  180_000 + kills * 15_000,
);

/**
 * Waits, while the clock is put forward, until nobody is called upon for a time: an exit looks again for some seconds for
 * what may have arrived since.
 */
async function untilQuiet(people: readonly Endangered[], pass: () => Promise<void>): Promise<void> {
  let [made, calm] = [0, 0];
  while (calm < quietPasses) {
    await pass();
    await wait(100);
    const calls = people.reduce((sum, one) => sum + one.calls.length, 0);
    calm = calls > made ? 0 : calm + 1;
    made = calls;
  }
}

/** Where writing costs least: what a killed process wrote outlives it there too. */
async function quickFolder(): Promise<string> {
  if (!existsSync("/dev/shm")) return emptyFolder();
  const folder = await mkdtemp("/dev/shm/safe-steps-");
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Lets everybody act, and kills the program at the planned moment; when all is done at the latest. */
async function killed(
  telegram: StrictTelegram,
  program: Mortal,
  people: readonly Endangered[],
  { victim, call, when, later }: Death,
): Promise<void> {
  const isTime = (): boolean => {
    const planned = people[victim]?.calls[call];
    return planned !== undefined && (when === "comes" || planned.answer !== "waiting");
  };
  let acting = true;
  const acts = Promise.all(people.map((one) => one.act())).finally(() => (acting = false));
  const isDone = (): boolean =>
    !acting && telegram.updatesPending === 0 && people.every((one) => one.isSafe() || one.isWaiting);
  await telegram.until(() => isTime() || isDone(), `the moment to die, SEED=${seed}`);
  if (later > 0) await wait(later);
  await Promise.all([program.kill().gone, acts]);
}
