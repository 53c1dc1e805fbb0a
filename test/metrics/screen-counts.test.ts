import { expect, test } from "vitest";
import { ScreenCounts } from "../../src/metrics/screen-counts.ts";

function counted(times: number, screen = "housing.private", language = "uk"): ScreenCounts {
  const counts = new ScreenCounts();
  for (let shown = 0; shown < times; shown++) counts.add(screen, language);
  return counts;
}

test.each([
  [0, undefined],
  [1, undefined],
  [9, undefined],
  [10, 10],
  [19, 10],
  [20, 20],
  [1234, 1230],
])("of %i screens %s are told: full tens only", (times, told) => {
  expect(counted(times).told()[0]?.count).toBe(told);
});

test("are told by topic and language, each for itself", () => {
  const counts = counted(10);
  for (let shown = 0; shown < 9; shown++) counts.add("housing", "ru");
  expect(counts.told()).toEqual([{ topic: "housing", language: "uk", count: 10 }]);
  counts.add("housing.abroad.more", "ru");
  counts.add("help", "uk");
  expect(counts.told()).toEqual([
    { topic: "housing", language: "uk", count: 10 },
    { topic: "housing", language: "ru", count: 10 },
  ]);
});
