import { expect, test } from "vitest";
import { MemoryStore } from "../../../../src/store/memory-store.ts";
import { memoryOf } from "../../../faults/kept-records.ts";

test("a timer that is chosen while an update is written down takes nothing of it away", async () => {
  const now = (): number => 1_000_000;
  const records = memoryOf(new MemoryStore(now), now);
  await records.changeChat(1, (before) => ({ ...before, update: 1 }));
  await Promise.all([
    records.chooseTimer(1, { kind: "cover", after: 5 }),
    records.changeChat(1, (before) => ({ ...before, update: 2, messages: [[7, now()]] })),
  ]);
  expect(await records.chat(1)).toMatchObject({ update: 2, messages: [[7, now()]], coverAfterMinutes: 5 });
});
