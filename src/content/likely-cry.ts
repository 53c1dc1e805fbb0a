import type { CryExamples } from "./cry-examples.ts";
import { cryWords } from "./cry-words.ts";
import { wordKey } from "./word-key.ts";

/** What follows after so many letters is mostly an ending. */
const stemLength = 5;
/** How often a stem counts that none of the examples has. */
const unseen = 0.001;
/** A cry must be twice as likely: few words are in the examples often enough to be sure of less. */
const margin = Math.log(2);
/** There are few examples of suicide: words must be much likelier among them. */
const suicideMargin = Math.log(20);
/** Who is beaten and wants to die may say so in as few words of a long story. */
const stretchLength = 8;
/** A shorter text says too little. */
const fewestWords = 4;
/** Whoever writes more has said it by then. */
const mostWords = 60;

/** The examples of one kind in one language: which part of them has each stem. */
type Frequencies = ReadonlyMap<string, number>;

/**
 * Says of words that no list has whether they look like a cry: whether their stems are likelier in the cries of a language
 * than in the ordinary sentences of any (naive Bayes).
 */
export function likelyCries(
  examples: readonly CryExamples[],
): (words: readonly string[]) => "distress" | "suicide" | undefined {
  const stems = examples.map((language) => ({
    cries: language.cries.map(stemsIn),
    suicide: language.suicide.map(stemsIn),
    ordinary: language.ordinary.map(stemsIn),
  }));
  const all = stems.map((language) => frequencies([...language.cries, ...language.suicide]));
  const cries = stems.map((language) => frequencies(language.cries));
  const suicide = stems.map((language) => frequencies(language.suicide));
  const ordinary = stems.map((language) => frequencies(language.ordinary));
  return (words) => {
    if (words.length < fewestWords) return undefined;
    const read = words.slice(0, mostWords);
    const said = stemsOf(read);
    if (likelihood(all, said) <= likelihood(ordinary, said) + margin) return undefined;
    const isOfSuicide = stretchesOf(read).some((stretch) => {
      const asOther = Math.max(likelihood(cries, stretch), likelihood(ordinary, stretch));
      return likelihood(suicide, stretch) > asOther + suicideMargin;
    });
    return isOfSuicide ? "suicide" : "distress";
  };
}

/** The stems of each few words that follow one another; of a short text, all. */
function stretchesOf(words: readonly string[]): ReadonlySet<string>[] {
  const starts = Math.max(1, words.length - stretchLength + 1);
  return Array.from({ length: starts }, (_, start) => stemsOf(words.slice(start, start + stretchLength)));
}

function frequencies(sentences: readonly ReadonlySet<string>[]): Frequencies {
  const found = new Map<string, number>();
  for (const stem of sentences.flatMap((stems) => [...stems])) {
    found.set(stem, (found.get(stem) ?? 0) + 1 / sentences.length);
  }
  return found;
}

function stemsIn(sentence: string): ReadonlySet<string> {
  return stemsOf(cryWords(sentence));
}

function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => wordKey(word).slice(0, stemLength)));
}

/** How likely the stems are in the language that has them most, as a logarithm. */
function likelihood(languages: readonly Frequencies[], stems: ReadonlySet<string>): number {
  const each = languages.map((found) =>
    [...stems].reduce((sum, stem) => sum + Math.log((found.get(stem) ?? 0) + unseen), 0),
  );
  return Math.max(...each);
}
