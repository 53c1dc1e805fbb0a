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
  import { dataKeyFrom } from "./data-key.js";
  import { openStore, parseStoreUrl } from "./open-store.js";
  import { EncryptedStore } from "./encrypted-store.js";
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
    60_000 + kills * 5000,
  );
}

describe("a process killed over what is due in a folder", () => {
  losesNothing(async () => `file:${join(await emptyFolder(), "data")}`);
});

describe.runIf(hasRedis)("a process killed over what is due in Redis", () => {
  const server = useRedisServer();
  losesNothing(async () => {
    await server().empty();
    return server().url;
  });
});
