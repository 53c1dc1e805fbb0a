import { expect, test } from "vitest";
import { deleteOldest } from "../src/delete-oldest.ts";

const least = 160;

/** Says how often somebody began to walk over it: what V8 passes over each time is what was deleted since it made room. */
class WalkedMap extends Map<number, true> {
  walks = 0;

  override keys(): MapIterator<number> {
    this.walks += 1;
    return super.keys();
  }
}

test("so many of the newest are kept for certain, a sixteenth more at most, and what is too old is deleted several at a time", () => {
  const kept = new WalkedMap();
  for (let key = 1; key <= 1000; key += 1) {
    kept.set(key, true);
    deleteOldest(kept, least);
    expect(kept.size).toBeLessThanOrEqual(least + 10);
    expect([...kept].slice(-least)[0]?.[0]).toBe(Math.max(1, key - least + 1));
    expect(kept.has(key)).toBe(true);
  }
  // 830 of the thousand are gone, with one walk for each eleven.
  expect(kept.walks).toBeGreaterThan(0);
  expect(kept.walks).toBeLessThanOrEqual(840 / 11);
});
