import type { CryExamples } from "./cry-examples.ts";
import { cryWords } from "../words/cry-words.ts";
import { hanPairs } from "../words/han-pairs.ts";
import { wordKey } from "../words/word-key.ts";

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

const kinds = ["cries", "suicide", "ordinary"] as const;
type Kind = (typeof kinds)[number];

/**
 * How many examples of a language there are of each kind, and in how many of them a stem stands. It is plain, to be written
 * down.
 */
export interface StemCounts {
  readonly sentences: Readonly<Record<Kind, number>>;
  readonly stems: ReadonlyMap<string, Readonly<Record<Kind, number>>>;
}

/** Counts the stems of a language's examples. */
export function countStems(examples: CryExamples): StemCounts {
  const stems = new Map<string, Record<Kind, number>>();
  for (const kind of kinds) {
    for (const stem of examples[kind].flatMap((sentence) => [...stemsOf(hanPairs(cryWords(sentence)))])) {
      const counts = stems.get(stem) ?? { cries: 0, suicide: 0, ordinary: 0 };
      counts[kind] += 1;
      stems.set(stem, counts);
    }
  }
  const { cries, suicide, ordinary } = examples;
  return { sentences: { cries: cries.length, suicide: suicide.length, ordinary: ordinary.length }, stems };
}

/**
 * Says of words that no list has whether they look like a cry: whether their stems are likelier in the cries of a language
 * than in the ordinary sentences of any (naive Bayes).
 */
export function likelyCries(
  examples: readonly StemCounts[],
): (words: readonly string[]) => "distress" | "suicide" | undefined {
  return (text) => {
    const read = hanPairs(text.slice(0, mostWords + 1)).slice(0, mostWords);
    if (read.length < fewestWords) return undefined;
    const said = stemsOf(read);
    const asOrdinary = likelihood(examples, ["ordinary"], said);
    if (likelihood(examples, ["cries", "suicide"], said) <= asOrdinary + margin) return undefined;
    const isOfSuicide = stretchesOf(read).some((stretch) => {
      const asOther = Math.max(
        likelihood(examples, ["cries"], stretch),
        likelihood(examples, ["ordinary"], stretch),
      );
      return likelihood(examples, ["suicide"], stretch) > asOther + suicideMargin;
    });
    return isOfSuicide ? "suicide" : "distress";
  };
}

/** The stems of each few words that follow one another; of a short text, all. */
function stretchesOf(words: readonly string[]): ReadonlySet<string>[] {
  const starts = Math.max(1, words.length - stretchLength + 1);
  return Array.from({ length: starts }, (_, start) => stemsOf(words.slice(start, start + stretchLength)));
}

function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => wordKey(word).slice(0, stemLength)));
}

/** How likely the stems are among these kinds of examples, in the language that has them most, as a logarithm. */
function likelihood(
  languages: readonly StemCounts[],
  among: readonly Kind[],
  stems: ReadonlySet<string>,
): number {
  const each = languages.map(({ sentences, stems: counted }) => {
    const all = sum(among, sentences);
    return [...stems].reduce((logarithm, stem) => {
      const counts = counted.get(stem);
      return logarithm + Math.log((counts ? sum(among, counts) / all : 0) + unseen);
    }, 0);
  });
  return Math.max(...each);
}

function sum(kinds: readonly Kind[], counts: Readonly<Record<Kind, number>>): number {
  return kinds.reduce((total, kind) => total + counts[kind], 0);
}
