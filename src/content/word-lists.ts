import { z } from "zod";
import { fold } from "../places/fold.ts";
import { Problems, type Problem } from "../files/problem.ts";
import { readYaml } from "../files/yaml-file.ts";
import type { Language, Languages } from "./language.ts";
import type { Screen, ScreenId } from "./screen.ts";

// Something must be left to look for, or every text would be a cry for help.
const phrase = z
  .string()
  .regex(/^[^*]+\*?$/, "a star stands at the end of a phrase only")
  .refine((words) => fold(words).length > 1, "a phrase holds two letters or more");
/** Words and short phrases with commas between. */
const words = z
  .string()
  .transform((text) => text.split(",").map((word) => word.trim()))
  .refine((all) => all.every((word) => /[\p{L}\p{N}]/u.test(word)), "a word holds a letter or a digit");
const wordsSchema = z.strictObject({
  distress: z.array(phrase).min(1),
  exit: words.default([]),
  topics: z.record(z.string(), words).default({}),
});

/** The words of one language that people use, as flows/words/ lists them. */
export interface WordList {
  readonly language: Language;
  /** What is a cry for help; `*` at the end stands for any ending. */
  readonly distress: readonly string[];
  /** What leaves like ✖ when it is all that is typed. */
  readonly exit: readonly string[];
  /** With which words people ask for a screen. */
  readonly topics: ReadonlyMap<ScreenId, readonly string[]>;
  /** Where the words of a screen are written. */
  readonly where: (topic: ScreenId) => string;
}

/** Reads flows/words/; throws ContentError where a list does not fit. */
export function readWordLists(root: string, languages: Languages): WordList[] {
  const problems = new Problems();
  const lists = languages.all.flatMap(({ code }) => {
    const file = problems.collect(() => readYaml(root, `flows/words/${code}.yaml`, wordsSchema));
    if (!file) return [];
    const topics = Object.entries(file.data.topics).map(([id, words]) => [id as ScreenId, words] as const);
    const where = (topic: ScreenId): string => file.where("topics", topic);
    return [
      { language: code, distress: file.data.distress, exit: file.data.exit, topics: new Map(topics), where },
    ];
  });
  problems.refuse();
  return lists;
}

/** Refuses words that lead to a screen that is not there. */
export function checkTopics(lists: readonly WordList[], screens: ReadonlyMap<ScreenId, Screen>): Problem[] {
  const mend = "correct the id, or take its words away.";
  return lists.flatMap(({ topics, where }) =>
    [...topics.keys()]
      .filter((id) => !screens.has(id))
      .map((id) => ({ where: where(id), what: `there is no screen ${id}`, mend })),
  );
}

/** Every word that leads to a screen, folded. */
export function knownWords(lists: readonly WordList[]): ReadonlySet<string> {
  return new Set(
    lists.flatMap(({ topics }) => [...topics.values()].flatMap((all) => fold(all.join(" ")).split(" "))),
  );
}
