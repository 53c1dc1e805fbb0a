import { describe, expect, test } from "vitest";
import { inStore, theLimit } from "../../bench/src/bots/contenders.ts";
import { median, percentile } from "../../bench/src/measures/figures.ts";
import { unlessBottleneck, type Measured } from "../../bench/src/measures/measure.ts";
import { readOptions } from "../../bench/src//options.ts";
import { drawTaps } from "../../bench/src/results/picture.ts";
import { describeResults } from "../../bench/src/results/results.ts";
import type { Outcome } from "../../bench/src/measures/rounds.ts";

const measured: Measured = {
  perSecond: 5000,
  median: 4,
  p99: 12.34,
  processorTime: 150,
  wantedByBot: 1,
  wantedByBench: 0.7,
};
const ofLimit: Outcome = {
  ...measured,
  contender: theLimit,
  timesLimit: 1,
  timesLimitFrom: 0.7,
  timesLimitTo: 1,
  processorTimesLimit: 1,
  ready: 0.5,
  idle: 75,
};
const ofProgram: Outcome = { ...ofLimit, contender: inStore("lmdb"), perSecond: 4000, timesLimit: 0.8 };

test("the middle and the slowest hundredth of figures are told from them", () => {
  const figures = Array.from({ length: 200 }, (_, place) => 200 - place);
  expect([median(figures), percentile(figures, 99), percentile([7], 99)]).toEqual([100, 198, 7]);
});

describe("a figure that says nothing of the bot", () => {
  const ofBench: Measured = { ...measured, wantedByBot: 0.6, wantedByBench: 0.97 };

  test("is taken anew", async () => {
    const taken = [ofBench, measured];
    const once = () => Promise.resolve(taken.shift() ?? ofBench);
    expect(await unlessBottleneck("limit", once)).toBe(measured);
  });

  test("is refused when it does so each time", async () => {
    const refused = unlessBottleneck("limit", () => Promise.resolve(ofBench));
    await expect(refused).rejects.toThrow(
      "The bench was the bottleneck: it wanted 97 % of a processor, limit 60 % of its own.",
    );
  });
});

describe("what is written down", () => {
  test("says what a tap costs each, in times of the limit", () => {
    const page = describeResults({
      taps: [ofLimit, ofProgram],
      starts: [{ languages: "all", idle: 104.6, ready: 0.614 }],
      replicas: [],
      capacity: undefined,
      steps: [],
      known: [],
      slow: [],
    });
    expect(page).toContain(
      "| **Safe Steps**, lmdb | 4,000 | 0.80 | 0.70 - 1.00 | 150 µs | 1.0 | 4.0 ms | 12.3 ms | 75 | 0.5 |",
    );
    expect(page).toContain("| all | 105 | 0.61 |");
    expect(page).not.toContain("## People it knows");
  });

  test("draws the fastest on top, and no one without calls", () => {
    const withoutCalls = { ...ofLimit, contender: { ...theLimit, name: "fastify", calls: 0 as const } };
    const picture = drawTaps([ofProgram, ofLimit, withoutCalls]);
    const labels = [...picture.matchAll(/text-anchor="end"[^>]*>([^<]*)</g)].map(([, label]) => label);
    expect(labels).toEqual(["two calls, nothing else (the limit)", "Safe Steps, lmdb"]);
  });
});

describe("what the command is told", () => {
  test("is everything when it is told nothing", () => {
    const { isWhole, contenders, rounds } = readOptions([]);
    expect([isWhole, rounds, contenders.length]).toEqual([true, 3, 10]);
  });

  test("is some contenders, beside the limit, and only their taps", () => {
    const { isWhole, contenders, parts } = readOptions(["--only", "grammy"]);
    expect(contenders.map(({ name }) => name)).toEqual(["limit", "grammy"]);
    expect([isWhole, [...parts]]).toEqual([false, ["taps"]]);
  });

  test.each([["--only", "nobody"], ["--parts", "nothing"], ["--rounds", "0"], ["--else"]])(
    "is refused where it cannot be understood: %s",
    (...words) => {
      expect(() => readOptions(words)).toThrow(words[0]);
    },
  );
});
