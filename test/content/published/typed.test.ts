import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { help } from "../../../src/content/screen-ids.ts";
import type { Language } from "../../../src/content/language.ts";
import { content, languages } from "./reading.ts";

/** What people type in a hurry, in one language. */
const table = z.strictObject({
  cries: z.array(z.string()).length(20),
  everyday: z.array(z.string()).length(20),
  searches: z.array(z.strictObject({ says: z.string(), finds: z.array(z.string()).min(1) })).length(10),
});
const folder = "test/content/published";
const tableOf = (code: Language): z.infer<typeof table> =>
  table.parse(parse(readFileSync(`${folder}/typed/${code}.yaml`, "utf8")));

/** How many may be wrong. */
const wrongAtMost = { cries: 1, everyday: 3, searches: 1 };
/** How many of the first suggestions count. */
const first = 3;

/** What is nearly a cry is asked about, beside the numbers. */
const getsNumbers = (text: string): boolean => content.readCry(text) !== undefined;
const isTaken = (text: string): boolean => getsNumbers(text) && content.readCry(text)?.how !== "near";

function found(code: Language, text: string): string[] {
  return [...(isTaken(text) ? [help] : []), ...content.suggest(code, text)].slice(0, first);
}

describe.each(languages)("typed in a hurry in %s", (code) => {
  const { cries, everyday, searches } = tableOf(code);

  test("a cry gets the numbers", () => {
    expect(
      told(
        code,
        "cries missed",
        cries.filter((text) => !getsNumbers(text)),
      ).length,
    ).toBeLessThanOrEqual(wrongAtMost.cries);
  });

  test("an everyday question is taken for no cry", () => {
    expect(
      told(code, "everyday questions taken for a cry", everyday.filter(isTaken)).length,
    ).toBeLessThanOrEqual(wrongAtMost.everyday);
  });

  test("what is looked for is among the first three", () => {
    const lost = searches.filter(({ says, finds }) => !found(code, says).some((id) => finds.includes(id)));
    const list = lost.map(({ says }) => `${says} → ${found(code, says).join(", ")}`);
    expect(told(code, "searches lost", list).length).toBeLessThanOrEqual(wrongAtMost.searches);
  });
});

function told(code: Language, what: string, texts: readonly string[]): readonly string[] {
  process.stdout.write(
    `${[`${code}: ${texts.length} ${what}`, ...texts.map((text) => `  ${text}`)].join("\n")}\n`,
  );
  return texts;
}
