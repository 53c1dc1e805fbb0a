import { expect, onTestFinished, test } from "vitest";
import { anyMessage, deliver, handled, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { opensIn, screenOf, startWorld, token } from "../world.ts";
import { openHoldingWay } from "./holding-way.ts";
import { memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";
import type { DueJob } from "../../src/store/store.ts";
import { startTelegram } from "../telegram.ts";

const cover = textOf(language("uk"), screen("cover"));
const minute = 60_000;

/** Counts how often it was looked what is due, and how often something was. */
class CountedMemory extends LastingMemory {
  looks = 0;
  taken = 0;

  override async takeDue(list: string, limit: number, lease: number): Promise<readonly DueJob[]> {
    const due = await super.takeDue(list, limit, lease);
    this.looks += 1;
    this.taken += due.length;
    return due;
  }
}

test("a chat is not covered while something is shown in it, though that takes longer than its turn", async () => {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const telegram = await startTelegram({ token, now });
  onTestFinished(() => telegram.close());
  const way = await openHoldingWay(telegram.root);
  const store = new CountedMemory(now);
  const environment = { BOT_API_ROOT: way.root };
  // What is held up is not given up.
  const patience = { answer: 3 * minute };
  await startWorld({ telegram, updates: "polling", now, store, environment, patience, turn: 300 });
  const olena = await opensIn(telegram)({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const memory = memoryOf(store, now);
  const known = async (): Promise<number | undefined> => (await memory.chat(olena.user.id))?.messages.length;
  const before = await known();
  const menu = screenOf(olena);
  ahead += 20 * minute;
  // It is shown in a new message, and then the tap is still to be answered.
  const answer = way.hold("answerCallbackQuery", "");
  const late = way.hold("editMessageText", `"message_id":${menu.id}`);
  olena.tap(/допомога/);
  await expect.poll(() => answer.isHeld() && late.isHeld()).toBe(true);
  await telegram.until(() => screenOf(olena).text.includes("112"), "help");
  await expect.poll(known).toBeGreaterThan(before ?? Infinity);
  const taken = store.taken;
  ahead += 11 * minute;
  await expect.poll(() => store.taken).toBeGreaterThan(taken);
  const looks = store.looks;
  await expect.poll(() => store.looks).toBeGreaterThan(looks + 20);
  answer.letGo();
  await handled(telegram);
  expect(screenOf(olena).text).toContain("112");
  ahead += 31 * minute;
  const isCovered = (): boolean => olena.messages.length === 1 && screenOf(olena).text === cover;
  await telegram.until(isCovered, "the cover", 30_000);
});

/** What is read of it waits, as long as it is held up. */
class HeldMemory extends CountedMemory {
  heldReads = 0;
  #letGo: Promise<void> | undefined;

  /** What it gives lets them go on. */
  hold(): () => void {
    let goOn = (): void => undefined;
    this.#letGo = new Promise((resolve) => (goOn = resolve));
    return () => {
      this.#letGo = undefined;
      goOn();
    };
  }

  override async read(key: string): Promise<Uint8Array | undefined> {
    if (this.#letGo) this.heldReads += 1;
    await this.#letGo;
    return super.read(key);
  }
}

test("a chat is covered as soon as what was in hand there has ended, where that has set no new time", async () => {
  // It stands still: the timer does not come a second time.
  let time = Date.now();
  const now = (): number => time;
  const telegram = await startTelegram({ token, now });
  onTestFinished(() => telegram.close());
  const store = new HeldMemory(now);
  const world = await startWorld({ telegram, now, store, answerWithin: minute, storePatience: minute });
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  time += 31 * minute;
  const taken = store.taken;
  const letGo = store.hold();
  const location = { latitude: 51, longitude: 4 };
  const moved = deliver(world, { edited_message: { ...anyMessage(olena), edit_date: 1, location } });
  await expect.poll(() => store.heldReads).toBeGreaterThan(0);
  await expect.poll(() => store.taken).toBeGreaterThan(taken);
  letGo();
  await moved;
  const isCovered = (): boolean => olena.messages.length === 1 && screenOf(olena).text === cover;
  await telegram.until(isCovered, "the cover", 30_000);
});
