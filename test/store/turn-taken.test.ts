import { expect, test, vi } from "vitest";
import { EncryptedStore } from "../../src/store/encrypted-store.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { dataKey } from "./encrypted-stores.ts";

const anna = 4_815_162_342;

test("a turn that another process has taken is over, which is told once, and other work goes on beside it", async () => {
  let isTaken = false;
  const claims = { claim: () => Promise.resolve(!isTaken), release: () => Promise.resolve() };
  const store = Object.assign(new MemoryStore(), { claims });
  const [onTaken, onOverdue] = [vi.fn(), vi.fn()];
  const exclusive = new EncryptedStore({ store, dataKey }).exclusive({
    onTaken,
    onOverdue,
  });
  await exclusive(anna, async (turn) => {
    // This process got no time of the processor for longer than its claim outlives it.
    isTaken = true;
    await expect.poll(() => turn.isOver).toBe(true);
    isTaken = false;
    await exclusive(anna, () => Promise.resolve());
  });
  expect(onTaken).toHaveBeenCalledOnce();
  expect(onOverdue).not.toHaveBeenCalled();
});
