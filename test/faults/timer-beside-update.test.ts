import { expect, onTestFinished, test } from "vitest";
import { handled, language, screen } from "../bot/chat.ts";
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
