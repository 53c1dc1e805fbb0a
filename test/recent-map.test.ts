import { expect, test } from "vitest";
import { RecentMap } from "../src/recent-map.ts";

test("half as many as it may hold are found for certain, and never more than it may hold", () => {
  const recent = new RecentMap<number, string>(10);
  for (let key = 0; key < 1000; key += 1) {
    recent.set(key, `${key}`);
    for (let past = Math.max(0, key - 4); past <= key; past += 1) expect(recent.get(past)).toBe(`${past}`);
    expect(recent.get(key - 10)).toBeUndefined();
  }
});

test("what is set again and again stays, with what it was set to last", () => {
  const recent = new RecentMap<number, number>(10);
  for (let key = 0; key < 1000; key += 1) {
    recent.set(-1, key);
    recent.set(key, key);
    expect(recent.get(-1)).toBe(key);
  }
  recent.delete(-1);
  expect(recent.get(-1)).toBeUndefined();
});

test("what is set is found for its lifetime, and is given up before another one is over", () => {
  const clock = { now: 1_800_000_000_000 };
  const recent = new RecentMap<string, number>(10, 1000, () => clock.now);
  clock.now += 999;
  recent.set("old", 1);
  clock.now += 1000;
  recent.set("new", 2);
  expect([recent.get("old"), recent.get("new")]).toEqual([1, 2]);
  clock.now += 1000;
  recent.set("newest", 3);
  expect([recent.get("old"), recent.get("new"), recent.get("newest")]).toEqual([undefined, 2, 3]);
});

test("to set one takes no longer where many are known", async () => {
  // Where it is looked through, a hundred times as long, however often it is measured.
  await expect.poll(() => timeToSet(40_000) / timeToSet(400)).toBeLessThan(10);
});

/** Milliseconds to set a thousand more of so many that are known, the least of several. */
function timeToSet(most: number): number {
  const recent = new RecentMap<number, number>(most);
  let key = 0;
  const setMore = (count: number): number => {
    const begun = performance.now();
    for (let done = 0; done < count; done += 1) recent.set((key += 1), key);
    return performance.now() - begun;
  };
  setMore(most);
  return Math.min(...Array.from({ length: 20 }, () => setMore(1000)));
}
