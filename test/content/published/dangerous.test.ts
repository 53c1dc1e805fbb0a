import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readLocale } from "../../../src/content/locale/locale.ts";
import { visibleText } from "../../../src/content/markup.ts";
import { everythingIn, translations } from "./reading.ts";

/** Sentences on which somebody's safety hangs, each with what it means in English, by somebody who had not written it. */
const sentences = z
  .array(z.strictObject({ message: z.string(), says: z.string().min(1), means: z.string().min(1) }))
  .min(1);
const folder = "test/content/published/dangerous";
const fileOf = (code: string): string => `${folder}/${code}.yaml`;
/** A language that nobody has read back yet has no file. */
const read = translations.filter((code) => existsSync(fileOf(code)));
/** Without tags, variables, marks of direction and spaces: a language that writes no spaces has none beside a variable. */
const plain = (words: string): string =>
  visibleText(words)
    .replace(/\{.*?\}|[\u200f\u2066-\u2069]/g, "")
    .replace(/\s+/g, "");

test("each file is that of a translation", () => {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  expect(files.filter((file) => !translations.some((code) => file === `${code}.yaml`))).toEqual([]);
});

describe.each(read)("the dangerous sentences of %s", (code) => {
  test("still say what they said when somebody read them back", () => {
    const { messages } = readLocale(".", code);
    // A sentence may be told with its numbers in place.
    const shown = everythingIn(code).map(plain);
    const isSaid = (message: string, says: string): boolean =>
      plain(messages.get(message)?.words ?? "").includes(plain(says)) ||
      (messages.has(message) && shown.some((words) => words.includes(plain(says))));
    const changed = sentences
      .parse(parse(readFileSync(fileOf(code), "utf8")))
      .filter(({ message, says }) => !isSaid(message, says))
      .map(
        ({ message, says, means }) =>
          `${message} no longer says "${says}": have it read back that it means "${means}"`,
      );
    expect(changed).toEqual([]);
  });
});
