import { describe, expect, test } from "vitest";
import { suicideHelp } from "../../../src/content/screen-ids.ts";
import {
  later,
  readLaterTable,
  readOtherLanguages,
  readShortTable,
  readTable,
  withOneTable,
  withSixTables,
} from "./cry-tables.ts";
import { isHeard } from "./heard.ts";
import { content } from "./reading.ts";

/** Which part of the cries must be heard, and which part of the everyday sentences may be taken for one. */
const heard = 0.95;
const mistaken = 0.05;

describe.each(withSixTables)("in %s", (code) => {
  const first = readTable(code);
  const others = later.map((which) => ({ which, ...readLaterTable(which, code) }));
  const suicide = [first, ...others].flatMap((one) => one.suicide);
  const everyday = [first, ...others].flatMap((one) => one.everyday);

  test.each([
    { which: "of the first table", cries: [...first.cries, ...first.suicide] },
    { which: "that were mended", cries: first.mended },
    ...others.map(({ which, cries, suicide }) => ({
      which: `of the ${which} table`,
      cries: [...cries, ...suicide],
    })),
  ])("cries $which are heard", ({ which, cries }) => {
    expectHeard(`${code}, ${which}`, cries);
  });

  test("who writes of suicide is answered with what fits", () => {
    expect(withoutLinesOfSuicide(code, suicide)).toEqual([]);
  });

  test("everyday sentences are taken for a cry only where the screens that fit come along", () => {
    const taken = everyday.filter((text) => isHeard(text));
    const alone = taken.filter((text) => content.suggest(code, text).length === 0);
    print(
      `${code}: ${taken.length} of ${everyday.length} everyday sentences taken for a cry, ${alone.length} without screens`,
      taken,
    );
    expect(alone.length / everyday.length).toBeLessThanOrEqual(mistaken);
  });
});

/** How many may be wrong of the 25 cries, the 25 everyday sentences and the 4 of suicide of a short table. */
const wrongAtMost = { cries: 2, everyday: 3, suicide: 1 };

describe.each(withOneTable)("in %s, which came later", (code) => {
  const { cries, suicide, everyday } = readShortTable(code);

  test("cries are heard", () => {
    expect(unheard(code, [...cries, ...suicide]).length).toBeLessThanOrEqual(wrongAtMost.cries);
  });

  test("who writes of suicide is answered with what fits", () => {
    expect(withoutLinesOfSuicide(code, suicide).length).toBeLessThanOrEqual(wrongAtMost.suicide);
  });

  test("everyday sentences are not taken for a cry", () => {
    const taken = everyday.filter((text) => isHeard(text));
    print(`${code}: ${taken.length} of ${everyday.length} everyday sentences taken for a cry`, taken);
    expect(taken.length).toBeLessThanOrEqual(wrongAtMost.everyday);
  });
});

test.each(Object.entries(readOtherLanguages()))(
  "cries are heard in %s, which the bot did not speak at first",
  (code, cries) => {
    expectHeard(code, cries);
  },
);

function expectHeard(which: string, cries: readonly string[]): void {
  expect(unheard(which, cries).length / cries.length).toBeLessThanOrEqual(1 - heard);
}

function unheard(which: string, cries: readonly string[]): string[] {
  const misses = cries.filter((text) => !isHeard(text));
  print(`${which}: ${cries.length - misses.length} of ${cries.length} cries heard`, misses);
  return misses;
}

function withoutLinesOfSuicide(code: string, suicide: readonly string[]): string[] {
  const misses = suicide.filter((text) => content.readCry(text)?.screen !== suicideHelp);
  print(
    `${code}: ${suicide.length - misses.length} of ${suicide.length} of suicide get the lines for that`,
    misses,
  );
  return misses;
}

function print(line: string, texts: readonly string[]): void {
  process.stdout.write([line, ...texts.map((text) => `  ${text}`)].join("\n") + "\n");
}
