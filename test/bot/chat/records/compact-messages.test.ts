import fc from "fast-check";
import { expect, test } from "vitest";
import { compactMessages, type OlderMessages } from "../../../../src/bot/chat/records/compact-messages.ts";
import { idsIn, rangesOf } from "../../../../src/bot/telegram/message-id-ranges.ts";

const gaps = fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5000 })), {
  maxLength: 1500,
});

test("every message of a chat is remembered, one by one or in a range, and little is written", () => {
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 90 }), (between, atOnce) => {
      let id = 0;
      const all = between.map((gap, nth): [number, number] => [(id += gap), nth]);
      let kept: ReturnType<typeof compactMessages> = { messages: [], older: [] };
      for (let at = 0; at < all.length; at += atOnce) {
        kept = compactMessages([...kept.messages, ...all.slice(at, at + atOnce)], kept.older);
      }
      const { messages, older } = kept;
      expect(messages.length).toBeLessThanOrEqual(200);
      expect(older.length).toBeLessThanOrEqual(200);
      const isKept = ([one, came]: readonly [number, number]): boolean =>
        messages.some(([known]) => known === one) ||
        older.some(([first, last, at]: OlderMessages) => first <= one && one <= last && came <= at);
      expect(all.every(isKept)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("ranges hold the ids that they were made of, and no others", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (ids) => {
      expect([...idsIn(rangesOf(ids))]).toEqual(ids.toSorted((one, other) => one - other));
    }),
  );
});
