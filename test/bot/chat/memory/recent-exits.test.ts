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
