import { expect, test } from "vitest";
import { memoryOf } from "../../../faults/kept-records.ts";
import { LastingMemory } from "../../../faults/lasting-memory.ts";
import type { Exit } from "../../../../src/bot/chat/records/exit-record.ts";
import { StoreLostError } from "../../../../src/store/guarded-store.ts";
import type { RunningExit } from "../../../../src/bot/chat/records/written-exits.ts";

const chat = 7;

function exitOf(changes: Partial<Exit>): Exit {
  const nothing = {
    unknown: [],
    keyboard: false,
    keyboardAgain: false,
    stored: false,
    attempts: 0,
    coverAfter: [],
  };
  return {
    chat,
    update: 1,
    language: "uk",
    covered: true,
    sends: true,
    messages: [],
    ...nothing,
    ...changes,
  };
}

/** Two exits of one chat that are under way; what ends them lets their process forget them. */
async function bothRun(
  { exits }: ReturnType<typeof memoryOf>,
  work: (one: RunningExit, other: RunningExit) => Promise<void>,
): Promise<void> {
  await exits.run(chat, (one) => exits.run(chat, (other) => work(one, other)));
}

/** It takes nothing new while it is full. */
class SmallStore extends LastingMemory {
  isFull = false;

  override schedule(...job: Parameters<LastingMemory["schedule"]>): Promise<void> {
    return this.isFull ? Promise.reject(new StoreLostError()) : super.schedule(...job);
  }
}

function openMemory() {
  const clock = { ahead: 0 };
  const now = (): number => Date.now() + clock.ahead;
  const store = new SmallStore(now);
  return { clock, store, process: () => memoryOf(store, now) };
}

test("what one exit has done takes nothing away from another", async () => {
  const { process } = openMemory();
  const memory = process();
  await bothRun(memory, async (timer, own) => {
    await timer.keep(exitOf({ cover: 3, messages: [1, 2] }));
    await own.keep(exitOf({ update: 2, cover: 3, messages: [4], keyboard: true, sendingAfter: 5 }));
    await timer.done();
    expect(await process().exits.read(chat)).toMatchObject({
      ...{ update: 2, cover: 3, messages: [4], keyboard: true, sendingAfter: 5 },
    });
    await own.done();
    expect(await process().exits.read(chat)).toBeUndefined();
  });
});

test("what an exit leaves is there for the next, once", async () => {
  const { process } = openMemory();
  const memory = process();
  await bothRun(memory, (one) => one.keep(exitOf({ messages: [1] }), 0).then(() => undefined));
  await bothRun(memory, async (one, other) => {
    expect(await one.takeOver()).toMatchObject({ messages: [1] });
    expect(await other.takeOver()).toBeUndefined();
    expect(other.beside()).toMatchObject({ messages: [1] });
    await one.done();
  });
  expect(await process().exits.read(chat)).toBeUndefined();
});

test("what another process has written meanwhile stays", async () => {
  const { process } = openMemory();
  const [here, there] = [process(), process()];
  await here.exits.run(chat, (timer) =>
    there.exits.run(chat, async (own) => {
      await timer.keep(exitOf({ messages: [1] }));
      await own.keep(exitOf({ update: 2, sendingAfter: 5 }));
      await timer.done();
      expect(await process().exits.read(chat)).toHaveProperty("sendingAfter", 5);
    }),
  );
});

test("what the store cannot take is taken up by this process, and given to the next when it ends", async () => {
  const { clock, store, process } = openMemory();
  const { exits } = process();
  await exits.add(chat, exitOf({ messages: [1] }));
  store.isFull = true;
  await exits.add(chat, exitOf({ messages: [2] }));
  const [taken, ...others] = await exits.take(5, 1000);
  expect(taken?.value.messages.toSorted()).toEqual([1, 2]);
  expect(others).toEqual([]);
  expect(await process().exits.read(chat)).toMatchObject({ messages: [1] });
  store.isFull = false;
  await exits.handOver();
  clock.ahead += 1000;
  expect((await process().exits.read(chat))?.messages.toSorted()).toEqual([1, 2]);
});
