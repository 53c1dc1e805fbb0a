import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { suicideHelp } from "../../../src/content/screen-ids.ts";
import { content, languages } from "./reading.ts";

/** What people write in fear, and on an ordinary day, by somebody who did not look into flows/words/. */
const table = z.strictObject({
  cries: z.array(z.string()).min(37),
  suicide: z.array(z.string()).min(3),
  /** What other tries brought: some was not heard at first, and the lists were widened by its kind. */
  mended: z.array(z.string()).min(60),
  everyday: z.array(z.string()).min(60),
});
/** What other writers wrote, each of whom saw neither the lists nor the other tables. */
const laterTable = table.omit({ mended: true, everyday: true, cries: true }).extend({
  cries: z.array(z.string()).min(36),
  everyday: z.array(z.string()).min(40),
});
const otherLanguages = z.record(z.string(), z.array(z.string()).min(12));
/** Which part of the cries must be heard, and which part of the everyday sentences may be taken for one. */
const heard = 0.95;
const mistaken = 0.05;

const folder = "test/content/published/cries";
const fileOf = (code: string): string => `${folder}/${code}.yaml`;
/** A language that is new has no table yet. */
const measured = languages.filter((code) => existsSync(fileOf(code)));
/** Whether the answer is the screen with the numbers; what is nearly a cry is asked about. */
const isHeard = (text: string): boolean => ![undefined, "near"].includes(content.distress(text)?.how);
const later = ["second", "third", "fourth", "fifth", "sixth"];

describe.each(measured)("in %s", (code) => {
  const first = table.parse(read(fileOf(code)));
  const others = later.map((which) => ({
    which,
    ...laterTable.parse(read(`${folder}/${which}/${code}.yaml`)),
  }));
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
    const misses = suicide.filter((text) => content.distress(text)?.screen !== suicideHelp);
    print(
      `${code}: ${suicide.length - misses.length} of ${suicide.length} of suicide get the lines for that`,
      misses,
    );
    expect(misses).toEqual([]);
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

test.each(Object.entries(otherLanguages.parse(read(`${folder}/second/others.yaml`))))(
  "cries are heard in %s, which the bot does not speak",
  (code, cries) => {
    expectHeard(code, cries);
  },
);

function read(file: string): unknown {
  return parse(readFileSync(file, "utf8"));
}

function expectHeard(which: string, cries: readonly string[]): void {
  const misses = cries.filter((text) => !isHeard(text));
  print(`${which}: ${cries.length - misses.length} of ${cries.length} cries heard`, misses);
  expect(misses.length / cries.length).toBeLessThanOrEqual(1 - heard);
}

function print(line: string, texts: readonly string[]): void {
  process.stdout.write([line, ...texts.map((text) => `  ${text}`)].join("\n") + "\n");
}
