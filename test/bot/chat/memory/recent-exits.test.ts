import { expect, test } from "vitest";
import { RecentExits } from "../../../../src/bot/chat/memory/recent-exits.ts";
import { language } from "../../chat.ts";

// One memory of a chat serves all its ✖, as long as the first has not come to its end.

const chat = 5_000_000_001;
const putAway = { message: 7, unknown: [], isBroken: false };

test("a keyboard that came between two ✖ is put away by the second", () => {
  const exits = new RecentExits(Date.now);
  const uk = language("uk");
  const first = exits.leave(chat, 10, uk);
  first.noteKeyboard(10, putAway);
  // The same one is brought again.
  expect(exits.leave(chat, 10, uk).keyboardRemoved).toBe(true);
  const second = exits.leave(chat, 12, uk);
  expect(second.keyboardRemoved).toBe(false);
  second.noteKeyboard(10, putAway);
  expect(second.keyboardRemoved).toBe(false);
  second.noteKeyboard(12, putAway);
  expect(second.keyboardRemoved).toBe(true);
});

test("an exit is known for ten minutes, also where it was asked for a moment before they are over", () => {
  let now = 1_800_000_000_000;
  const exits = new RecentExits(() => now);
  const recentExit = exits.leave(chat, 10, language("uk"));
  now += 10 * 60_000;
  expect(exits.of(chat)).toBe(recentExit);
  now += 1;
  expect(exits.of(chat)).toBeUndefined();
  expect(exits.leave(chat, 12, language("uk"))).not.toBe(recentExit);
});

test("an exit that is not done is known however many others are left after it", () => {
  const exits = new RecentExits(() => 1_800_000_000_000);
  const uk = language("uk");
  const undone = exits.leave(chat, 10, uk);
  for (let other = 1; other < 30_000; other += 1) exits.leave(other, other, uk).completed = true;
  expect(exits.of(chat)).toBe(undone);
});
