import { z } from "zod";
import { fold } from "../places/fold.ts";
import type { Languages } from "./language.ts";
import { Problems } from "../files/problem.ts";
import { readYaml } from "../files/yaml-file.ts";

// Something must be left to look for, or every text would be a cry for help.
const phrase = z
  .string()
  .regex(/^[^*]+\*?$/, "a star stands at the end of a phrase only")
  .refine((words) => fold(words).length > 1, "a phrase holds two letters or more");
const wordsSchema = z.strictObject({ distress: z.array(phrase).min(1) });

/** Says whether a text holds a word of distress, in whichever language. */
export type DistressWords = (text: string) => boolean;

/** Reads flows/words/: a phrase counts where its words stand together; `*` stands for any ending. */
export function readDistressWords(root: string, languages: Languages): DistressWords {
  const problems = new Problems();
  const phrases = languages.all.flatMap(({ code }) => {
    const file = problems.collect(() => readYaml(root, `flows/words/${code}.yaml`, wordsSchema));
    return file?.data.distress ?? [];
  });
  problems.refuse();
  const alternatives = [...new Set(phrases.map(phrasePattern))].sort(
    (one, other) => other.length - one.length,
  );
  // Folded text is words with single spaces between, so that a space or an end is the edge of a word.
  const pattern = new RegExp(`(?:^| )(?:${alternatives.join("|")})(?= |$)`, "u");
  return (text) => pattern.test(fold(text));
}

function phrasePattern(phrase: string): string {
  const stem = fold(phrase.replace(/\*$/, ""));
  return phrase.endsWith("*") ? `${stem}[^ ]*` : stem;
}
