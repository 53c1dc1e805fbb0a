import { z } from "zod";
import { normalizeText } from "../../places/normalize-text.ts";
import type { Problems } from "../../files/problem.ts";
import { yamlReader } from "../../files/yaml-file.ts";
import { forListsOfCries, type ListOfCries } from "./cry-lists.ts";
import { mendOf } from "./cry-pattern.ts";
import type { Language, Languages } from "../language.ts";
import type { ScreenId } from "../screen-ids.ts";

/** Words and short phrases with commas between. */
const words = z
  .string()
  .transform((text) => text.split(",").map((word) => word.trim()))
  .refine((all) => all.every((word) => /[\p{L}\p{N}]/u.test(word)), "a word holds a letter or a digit");
const criesFields = z.strictObject({
  /** Phrases that many cries have: `<anyone>` stands for those of `anyone`. */
  sets: z.record(z.string(), z.string()).default({}),
  distress: z.array(z.string()).min(1),
  suicide: z.array(z.string()).default([]),
  whereToLive: z.array(z.string()).default([]),
  howToLive: z.array(z.string()).default([]),
  ordinary: z.array(z.string()).default([]),
  marked: words.default([]),
  markedOrdinary: words.default([]),
  numbers: z.array(z.string().regex(/^\d{2,4}$/, "a number has two to four digits")).default([]),
});
const readCries = yamlReader(withCries(criesFields));
const readWords = yamlReader(
  withCries(
    criesFields.extend({
      exit: words.default([]),
      leave: words.default([]),
      topics: z.record(z.string(), words).default({}),
    }),
  ),
);

/** Puts the sets into the entries, and refuses what is no cry. */
function withCries<T extends z.ZodType<z.infer<typeof criesFields>>>(fields: T) {
  return fields.transform((lists, context) => {
    const read = (list: ListOfCries): string[] =>
      lists[list].map((entry, at) => {
        const cry = entry.replace(/<([^<>]*)>/g, (name, set: string) => lists.sets[set] ?? name);
        const mend = /[<>]/.test(cry) ? "there is no set of that name" : mendOf(cry);
        if (mend !== undefined) context.addIssue({ code: "custom", path: [list, at], message: mend });
        return cry;
      });
    return { ...lists, ...forListsOfCries(read) };
  });
}

/** What people cry for help with, as flows/words/ lists it; {@link ./cry-pattern.ts} reads the entries. */
export interface Cries {
  readonly distress: readonly string[];
  /** What says that somebody may take their life. */
  readonly suicide: readonly string[];
  /** "Live in", "live with him": who does not want that wants another home. */
  readonly whereToLive: readonly string[];
  /** "Live in pain": what begins like a place and is none. */
  readonly howToLive: readonly string[];
  /** What holds words of a cry and is none: a fine of the police, a blood test. The words around it may still be one. */
  readonly ordinary: readonly string[];
  /** Words that are a cry with just these marks, where nothing else is written. */
  readonly marked: readonly string[];
  /** What is no cry with just these marks, and one with others or with none. */
  readonly markedOrdinary: readonly string[];
  /** Numbers of the police and of ambulances that are a cry where nothing else is written. */
  readonly numbers: readonly string[];
}

/** The words of one language that people use, as flows/words/ lists them. */
export interface WordList extends Cries {
  readonly language: Language;
  /** What leaves like ✖ when it is all that is typed. */
  readonly exit: readonly string[];
  /** What stops what is asked, and leads to the menu where nothing is, when it is all that is typed. */
  readonly leave: readonly string[];
  /** With which words people ask for a screen. */
  readonly topics: ReadonlyMap<ScreenId, readonly string[]>;
  /** Where the words of a screen are written. */
  readonly where: (topic: ScreenId) => string;
}

/** Reads the lists of flows/words/ that can be read: what is wrong with the others is added to `problems`. */
export function readWordLists(root: string, languages: Languages, problems: Problems): WordList[] {
  return languages.all.flatMap(({ code }) => {
    const file = problems.collect(() => readWords(root, `flows/words/${code}.yaml`));
    if (!file) return [];
    const topics = Object.entries(file.data.topics).map(([id, words]) => [id as ScreenId, words] as const);
    const where = (topic: ScreenId): string => file.where("topics", topic);
    return [{ ...file.data, language: code, topics: new Map(topics), where }];
  });
}

/** Reads the plainest cries of the languages that the bot does not speak. */
export function readOtherCries(root: string): Cries {
  return readCries(root, "flows/words/others.yaml").data;
}

/** Every word that leads to a screen, normalized. */
export function knownWords(lists: readonly WordList[]): ReadonlySet<string> {
  return new Set(
    lists.flatMap(({ topics }) =>
      [...topics.values()].flatMap((all) => normalizeText(all.join(" ")).split(" ")),
    ),
  );
}
