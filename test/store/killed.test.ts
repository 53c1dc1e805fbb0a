import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dataKeyFrom } from "../../src/store/data-key.ts";
import { openStore, parseStoreUrl } from "../../src/store/open-store.ts";
import { EncryptedStore } from "../../src/store/encrypted-store.ts";
import { kills } from "../seed.ts";
import { runBesideStore } from "./child.ts";
import { emptyFolder } from "./folder.ts";
import { hasRedis, useRedisServer } from "./redis-server.ts";

const lease = 60_000;
const numbers = Array.from({ length: 30 }, (_, number) => number);

/** Schedules the numbers, then takes them and is done with one after the other, and says so. */
const script = `
  import { z } from "zod";
  import { dataKeyFrom } from "./dist/store/data-key.js";
  import { openStore, parseStoreUrl } from "./dist/store/open-store.js";
  import { EncryptedStore } from "./dist/store/encrypted-store.js";
  const store = await openStore(parseStoreUrl(process.argv[2]), { patience: 15_000 });
  const jobs = new EncryptedStore({ store, dataKey: dataKeyFrom({ token: "1:token" }) }).jobs("cover", z.number());
  for (const number of ${JSON.stringify(numbers)}) await jobs.schedule(number, number, number);
  for (;;) {
    for (const { value, done } of await jobs.take(4, ${lease})) {
      console.log("taken " + value);
      await done();
      console.log("done " + value);
    }
  }`;

/** Keeps for each number, right behind each other, a record, a job and a mark that it was handled, and says so when all are kept. */
const joined = `
  import { z } from "zod";
  import { dataKeyFrom } from "./dist/store/data-key.js";
  import { openStore, parseStoreUrl } from "./dist/store/open-store.js";
  import { EncryptedStore } from "./dist/store/encrypted-store.js";
  const store = await openStore(parseStoreUrl(process.argv[2]), { patience: 15_000 });
  const kept = new EncryptedStore({ store, dataKey: dataKeyFrom({ token: "1:token" }) });
  const [records, jobs, handled] = [
    kept.records("chat", z.number(), { lifetime: ${lease} }),
    kept.jobs("cover", z.number()),
    kept.once("update", ${lease}),
  ];
  for (let number = 0; ; number += 1) {
    const all = [records.write(number, number), jobs.schedule(number, number, number), handled.markDone(number)];
    if (number % 5 === 0) console.log("begun " + number);
    await Promise.all(all);
  }`;

/** Kills the process over its work, and tells what it said it had done, and what another then finds due. */
async function killedAfter(lines: number, url: string) {
  const child = await runBesideStore(script, { data: url });
  const ended = once(child, "exit");
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout ?? expect.fail() })) {
    said.push(line);
    if (said.length === lines) child.kill("SIGKILL");
  }
  expect(await ended).toEqual([null, "SIGKILL"]);

  const now = (): number => Date.now() + lease;
  const store = await openStore(parseStoreUrl(url), { now, patience: 15_000 });
  const encryptedStore = new EncryptedStore({ store, dataKey: dataKeyFrom({ token: "1:token" }), now });
  const left = await encryptedStore.jobs("cover", z.number()).take(100, lease);
  await store.close();
  const done = said.filter((line) => line.startsWith("done ")).map((line) => Number(line.slice(5)));
  return { done, left: left.map(({ value }) => value) };
}

function losesNothing(place: () => Promise<string>): void {
  test(
    "loses nothing that was due, and what it has done is not due again",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 2 * numbers.length - 2 }), async (lines) => {
          const { done, left } = await killedAfter(lines, await place());
          expect(done.filter((number) => left.includes(number))).toEqual([]);
          // It may have been killed after it was done with one and before it said so.
          const missing = numbers.filter((number) => !done.includes(number) && !left.includes(number));
          expect(missing.length).toBeLessThanOrEqual(1);
        }),
        { numRuns: Math.ceil(kills / 2) },
      );
    },
    180_000 + kills * 5000,
  );
}

/** Kills the process over its writes, and tells of each number what is kept of it. */
async function joinedUntilKilled(lines: number, url: string) {
  const child = await runBesideStore(joined, { data: url });
  const ended = once(child, "exit");
  let said = 0;
  for await (const _line of createInterface({ input: child.stdout ?? expect.fail() })) {
    said += 1;
    if (said === lines) child.kill("SIGKILL");
  }
  expect(await ended).toEqual([null, "SIGKILL"]);

  const store = await openStore(parseStoreUrl(url), { patience: 15_000 });
  const kept = new EncryptedStore({ store, dataKey: dataKeyFrom({ token: "1:token" }) });
  const records = kept.records("chat", z.number(), { lifetime: lease });
  const jobs = kept.jobs("cover", z.number());
  const handled = kept.once("update", lease);
  const found = Array.from({ length: 5 * said + 5 }, async (_, number) => ({
    hasRecord: (await records.read(number)) === number,
    hasJob: (await jobs.read(number)) === number,
    isMarked: await handled.isDone(number),
  }));
  const all = await Promise.all(found);
  await store.close();
  return all;
}

function keepsTheOrder(place: () => Promise<string>): void {
  test(
    "leaves no mark without what was begun before it",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 2, max: 40 }), async (lines) => {
          const all = await joinedUntilKilled(lines, await place());
          expect(all.filter(({ isMarked }) => isMarked).length).toBeGreaterThan(0);
          expect(all.filter(({ hasJob, hasRecord }) => hasJob && !hasRecord)).toEqual([]);
          expect(all.filter(({ isMarked, hasJob }) => isMarked && !hasJob)).toEqual([]);
        }),
        { numRuns: kills },
      );
    },
    180_000 + kills * 5000,
  );
}

describe("a process killed over what it keeps in a folder", () => {
  const place = async (): Promise<string> => `file:${join(await emptyFolder(), "data")}`;
  losesNothing(place);
  keepsTheOrder(place);
});

describe.runIf(hasRedis)("a process killed over what it keeps in Redis", () => {
  const server = useRedisServer();
  const place = async (): Promise<string> => {
    await server().empty();
    return server().url;
  };
  losesNothing(place);
  keepsTheOrder(place);
});
