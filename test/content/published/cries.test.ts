import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { isCry } from "../../../src/content/distress.ts";
import { suicideHelp } from "../../../src/content/screen.ts";
import { content, languages } from "./reading.ts";

/** What people write in fear, and on an ordinary day, by somebody who did not look into flows/words/. */
const table = z.strictObject({
  cries: z.array(z.string()).min(37),
  suicide: z.array(z.string()).min(3),
  /** What other tries brought: some was not heard at first, and the lists were widened by its kind. */
  mended: z.array(z.string()).min(60),
  everyday: z.array(z.string()).min(60),
});
/** Which part of the cries must be heard, and which part of the everyday sentences may be taken for one. */
const heard = 0.95;
const mistaken = 0.05;

const fileOf = (code: string): string => `test/content/published/cries/${code}.yaml`;
/** A language that is new has no table yet. */
const measured = languages.filter((code) => existsSync(fileOf(code)));

describe.each(measured)("in %s", (code) => {
  const { cries, suicide, mended, everyday } = table.parse(parse(readFileSync(fileOf(code), "utf8")));
  const isHeard = (text: string): boolean => isCry(content.distress(text));

  test("cries are heard", () => {
    const all = [...cries, ...suicide];
    const misses = all.filter((text) => !isHeard(text));
    print(`${code}: ${all.length - misses.length} of ${all.length} cries heard`, misses);
    expect(misses.length / all.length).toBeLessThanOrEqual(1 - heard);
  });

  test("what was mended is heard still", () => {
    const misses = mended.filter((text) => !isHeard(text));
    print(`${code}: ${mended.length - misses.length} of ${mended.length} other cries heard`, misses);
    expect(misses.length / mended.length).toBeLessThanOrEqual(1 - heard);
  });

  test("who writes of suicide is answered with what fits", () => {
    const found = suicide.filter((text) => content.distress(text)?.screen === suicideHelp);
    expect(found).toEqual(suicide);
  });

  test("everyday sentences are taken for a cry only where the screens that fit come along", () => {
    const taken = everyday.filter((text) => isHeard(text));
    const alone = taken.filter((text) => content.suggest(code, text).length === 0);
    print(`${code}: ${taken.length} of ${everyday.length} everyday sentences taken for a cry`, taken);
    expect(alone.length / everyday.length).toBeLessThanOrEqual(mistaken);
  });
});

function print(line: string, texts: readonly string[]): void {
  process.stdout.write([line, ...texts.map((text) => `  ${text}`)].join("\n") + "\n");
}
