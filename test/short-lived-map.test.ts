import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { ShortLivedMap } from "../src/short-lived-map.ts";

test("what is in hand is found until it is deleted, the oldest first", () => {
  const inHand = new ShortLivedMap<number, string[]>();
  for (let number = 0; number < 5000; number += 1) {
    inHand.set(number, [`${number}`]);
    inHand.delete(number - 3);
    inHand.delete(number - 3);
  }
  expect(inHand.values()).toEqual([["4997"], ["4998"], ["4999"]]);
  expect(inHand.size).toBe(3);
  expect(inHand.get(4996)).toBeUndefined();
  expect(inHand.get(4998)).toEqual(["4998"]);
  inHand.set(4998, ["anew"]);
  expect(inHand.size).toBe(3);
  expect(inHand.values()).toEqual([["4997"], ["anew"], ["4999"]]);
});

test("of what is over nothing is left among the old objects", () => {
  const inHand = new ShortLivedMap<number, number[]>();
  const collectYoung = gcOfYoung();
  // It has stood there for long before much happens.
  for (let number = 0; number < 40; number += 1) inHand.set(number, []);
  for (let times = 0; times < 3; times += 1) collectYoung();
  const before = oldBytes();
  for (let number = 40; number < 40_000; number += 1) {
    inHand.set(
      number,
      Array.from({ length: 100 }, () => number),
    );
    inHand.delete(number - 40);
    if (number % 1000 === 0) collectYoung();
  }
  // All of it together is 32 MB.
  expect(oldBytes() - before).toBeLessThan(4_000_000);
  expect(inHand.size).toBe(40);
});

function oldBytes(): number {
  const space = getHeapSpaceStatistics().find(({ space_name: name }) => name === "old_space");
  return space?.space_used_size ?? 0;
}

/** What collects young objects only. */
function gcOfYoung(): () => void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (options: { readonly type: "minor" }) => void;
  return () => {
    collect({ type: "minor" });
  };
}
