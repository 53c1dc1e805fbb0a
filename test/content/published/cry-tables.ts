import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Language } from "../../../src/content/language.ts";
import { languages } from "./reading.ts";

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
/** The only table of a language that came later. */
const shortTable = z.strictObject({
  cries: z.array(z.string()).length(21),
  suicide: z.array(z.string()).length(4),
  everyday: z.array(z.string()).length(25),
});
const otherLanguages = z.record(z.string(), z.array(z.string()).min(12));

const folder = "test/content/published/cries";
export const later = ["second", "third", "fourth", "fifth", "sixth"] as const;
type Later = (typeof later)[number];

const fileOf = (code: Language): string => `${folder}/${code}.yaml`;
const laterFileOf = (which: Later, code: Language): string => `${folder}/${which}/${code}.yaml`;

/** The languages with six tables, and those with one short table; one that is new has none yet. */
export const withSixTables = languages.filter((code) => existsSync(laterFileOf("sixth", code)));
export const withOneTable = languages.filter(
  (code) => existsSync(fileOf(code)) && !withSixTables.includes(code),
);

export const readTable = (code: Language): z.infer<typeof table> => table.parse(read(fileOf(code)));
export const readLaterTable = (which: Later, code: Language): z.infer<typeof laterTable> =>
  laterTable.parse(read(laterFileOf(which, code)));
export const readShortTable = (code: Language): z.infer<typeof shortTable> =>
  shortTable.parse(read(fileOf(code)));
/** Cries in languages that the bot does not speak, or did not when they were written. */
export const readOtherLanguages = (): z.infer<typeof otherLanguages> =>
  otherLanguages.parse(read(`${folder}/second/others.yaml`));

function read(file: string): unknown {
  return parse(readFileSync(file, "utf8"));
}
