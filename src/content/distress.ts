import { z } from "zod";
import { fold } from "../places/fold.ts";
import type { Languages } from "./language.ts";
import { readYaml } from "./yaml-file.ts";

const wordsSchema = z.strictObject({ distress: z.array(z.string().min(2)).min(1) });

/** Says whether a text holds a word of distress, in whichever language. */
export type DistressWords = (text: string) => boolean;

/** Reads flows/words/: a phrase counts where its words stand together; `*` stands for any ending. */
export function readDistressWords(root: string, languages: Languages): DistressWords {
  const phrases = languages.all.flatMap(
    ({ code }) => readYaml(root, `flows/words/${code}.yaml`, wordsSchema).data.distress,
  );
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
