import { pino } from "pino";
import { expect, test } from "vitest";
import { createRecords } from "../../../../src/bot/chat/records/create-records.ts";
import { QuickTapChats, type QuickTapChat } from "../../../../src/bot/chat/memory/quick-tap-chats.ts";
import { dataKeyFrom } from "../../../../src/store/data-key.ts";
import { EncryptedStore } from "../../../../src/store/encrypted-store.ts";
import { MemoryStore } from "../../../../src/store/memory-store.ts";
import { content } from "../../../content/published/reading.ts";
import { token } from "../../../world.ts";
import { language } from "../../chat.ts";

const minute = 60_000;

function stage(most?: number) {
  const clock = { now: 1_800_000_000_000 };
  const now = (): number => clock.now;
  const store = new EncryptedStore({
    store: new MemoryStore(now),
    dataKey: dataKeyFrom({ token, dataKey: undefined }),
    now,
  });
  const records = createRecords(store, content.languages, pino({ level: "silent" }), now);
  const chats = new QuickTapChats(records, now, undefined, most);
  const exclusive = chats.before(store.exclusive());
  const settled = (): QuickTapChat => ({
    message: 1,
    language: language("uk"),
    tappedAt: clock.now,
    coverAfterMinutes: 30,
    eraseAfterHours: 1,
  });
  /** A tap as the quick way has it. */
  const tap = (chat: number): Promise<void> =>
    chats.tapped(chat, chats.of(chat) ?? expect.fail("the chat is not settled"), clock.now, language("nl"));
  return { clock, records, chats, exclusive, settled, tap };
}

test("remembers so many chats only, and none for longer than half an hour", async () => {
  const { clock, chats, settled } = stage(2);
  for (const chat of [1, 2, 3]) await chats.add(chat, settled());
  expect([1, 2, 3].map((chat) => chats.of(chat) !== undefined)).toEqual([false, true, true]);
  clock.now += 31 * minute;
  expect(chats.of(3)).toBeUndefined();
});

test("writes the timers of a chat once a minute, as counted from the last tap", async () => {
  const { clock, records, chats, settled, tap } = stage();
  for (const chat of [1, 2]) await chats.add(chat, settled());
  const first = clock.now;
  await tap(1);
  clock.now += minute / 2;
  await tap(1);
  await tap(2);
  await chats.writeDown();
  expect(await records.covers.read(1)).toBeUndefined();
  clock.now += minute / 2;
  await chats.writeDown();
  const timer = { chat: 1, language: "nl", at: first + minute / 2 };
  expect(await records.covers.read(1)).toEqual(timer);
  expect(await records.erasures.read(1)).toEqual(timer);
  expect(await records.covers.read(2)).toBeUndefined();
  await chats.writeDown(0);
  expect(await records.covers.read(2)).toMatchObject({ at: first + minute / 2 });
});

test("ends before anything else is done for the person, with all of it written down", async () => {
  const { clock, records, chats, exclusive, settled } = stage();
  await chats.add(1, settled());
  const known = chats.of(1) ?? expect.fail("the chat is not settled");
  let end = (): void => undefined;
  const shown = new Promise<void>((resolve) => (end = resolve)).then(() =>
    chats.tapped(1, known, clock.now, language("nl")),
  );
  chats.begin(1, shown);
  let began = false;
  const work = exclusive(1, async () => {
    began = true;
    expect(await records.covers.read(1)).toMatchObject({ at: clock.now });
    expect(chats.of(1)).toBeUndefined();
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(began).toBe(false);
  end();
  await work;
  expect(chats.inHand(1)).toBeUndefined();
});
