import type { Update } from "grammy/types";
import { pino } from "pino";
import { expect, test } from "vitest";
import { KeptUpdates } from "../../../src/bot/updates/kept-updates.ts";
import { CountingStore } from "../../counting-store.ts";
import { memoryOf } from "../../faults/kept-records.ts";

const flooder = 1;
const olena = 2;
const hour = 60 * 60 * 1000;

function textOf(chat: number, id: number): Update {
  const from = { id: chat, is_bot: false, first_name: "" };
  const message = {
    message_id: id,
    date: 0,
    chat: { id: chat, type: "private", first_name: "" },
    from,
    text: "слово",
  };
  return { update_id: id, message } as Update;
}

const ids = (updates: readonly Update[]): number[] => updates.map(({ update_id }) => update_id);

/** Processes on one store, which work since a time so long ago that every lease is over. */
function processes(now: number = Date.now() - hour) {
  const store = new CountingStore();
  const start = (): KeptUpdates =>
    new KeptUpdates(memoryOf(store, () => now).keptUpdates, () => now, pino({ level: "silent" }));
  /** What the next process takes up. */
  const takenUp = async (): Promise<number[]> => {
    const taken: Update[] = [];
    await start().takeUp((update) => {
      taken.push(update);
      return Promise.resolve();
    });
    return ids(taken);
  };
  return { store, start, takenUp };
}

const flood = Array.from({ length: 60 }, (_, at) => textOf(flooder, 100 + at));
const tap = textOf(olena, 200);

test("a flood of one chat is written down at once, and who taps in it by themselves", async () => {
  const { store, start, takenUp } = processes();
  expect(await start().keep([...flood, tap])).toBe(true);
  expect(store.commits).toBe(2);
  expect(await takenUp()).toEqual(ids([...flood, tap]));
});

test("of what was done most is not taken up again, and it is written but a few times", async () => {
  const { store, start, takenUp } = processes();
  const kept = start();
  await kept.keep([...flood, tap]);
  const before = store.commits;
  await kept.release(tap);
  for (const update of flood.slice(0, 57)) await kept.release(update);
  expect(store.commits - before).toBeLessThan(8);
  const taken = await takenUp();
  expect(taken).toEqual(expect.arrayContaining(ids(flood.slice(57))));
  expect(taken.length).toBeLessThan(7);
});

test("nothing is left when all is done, whatever is done at once", async () => {
  const { start, takenUp } = processes();
  const kept = start();
  await kept.keep([...flood, tap]);
  await Promise.all([...flood, tap].map((update) => kept.release(update)));
  expect(await takenUp()).toEqual([]);
});

test("who ends leaves what is not done to the next at once", async () => {
  const { start, takenUp } = processes(Date.now());
  const kept = start();
  await kept.keep([...flood, tap]);
  for (const update of flood.slice(0, 40)) await kept.release(update);
  await kept.handOver();
  expect(await takenUp()).toEqual(ids([...flood.slice(40), tap]));
});
