import { stat } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { GuardedStore } from "../../src/store/guarded-store.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";

/** Its answer comes from the system, as that of a disk or a server does. */
class SystemStore extends MemoryStore {
  override async read(key: string): Promise<Uint8Array | undefined> {
    await stat(".");
    return super.read(key);
  }
}

/** For so many milliseconds this process does nothing else. */
function isBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("a store that has answered while this process was busy is not lost", async () => {
  const guard = await GuardedStore.start(new SystemStore(), { patience: 100 });
  onTestFinished(() => guard.close());
  await guard.write("a", Uint8Array.of(7), 60_000);
  const read = guard.read("a");
  isBusy(300);
  expect(await read).toEqual(Uint8Array.of(7));
  expect(guard.state).toBe("ready");
});
