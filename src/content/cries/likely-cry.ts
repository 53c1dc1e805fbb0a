import { assertDefined } from "../assert-defined.ts";
import { countOf, packWords, placeOf, type PackedWords } from "../../packed/packed-words.ts";
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

/** How many examples of a language there are of each kind, and in how many of them a stem stands. */
export interface StemCounts {
  readonly sentences: Readonly<Record<Kind, number>>;
  readonly stems: PackedWords;
  /** By the place of the stem. */
  readonly counts: Readonly<Record<Kind, Uint16Array>>;
}

/** Counts the stems of a language's examples. */
export function countStems(examples: CryExamples): StemCounts {
  const stemsOfKind = (kind: Kind): string[] =>
    examples[kind].flatMap((sentence) => [...new Set(hanPairs(cryWords(sentence)).map(stemOf))]);
  const stems = packWords([...new Set(kinds.flatMap(stemsOfKind))]);
  const counted = (kind: Kind): Uint16Array => {
    const counts = new Uint16Array(countOf(stems));
    for (const stem of stemsOfKind(kind)) {
      const place = assertDefined(placeOf(stems, stem), stem);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  };
  const { cries, suicide, ordinary } = examples;
  return {
    sentences: { cries: cries.length, suicide: suicide.length, ordinary: ordinary.length },
    stems,
    counts: { cries: counted("cries"), suicide: counted("suicide"), ordinary: counted("ordinary") },
  };
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
    const stems = read.map(stemOf);
    const said = new Set(stems);
    const asOrdinary = likelihood(examples, ["ordinary"], said);
    if (likelihood(examples, ["cries", "suicide"], said) <= asOrdinary + margin) return undefined;
    const isOfSuicide = stretchesOf(stems).some((stretch) => {
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
function stretchesOf(stems: readonly string[]): ReadonlySet<string>[] {
  const starts = Math.max(1, stems.length - stretchLength + 1);
  return Array.from({ length: starts }, (_, start) => new Set(stems.slice(start, start + stretchLength)));
}

function stemOf(word: string): string {
  return wordKey(word).slice(0, stemLength);
}

/** How likely the stems are among these kinds of examples, in the language that has them most, as a logarithm. */
function likelihood(
  languages: readonly StemCounts[],
  among: readonly Kind[],
  stems: ReadonlySet<string>,
): number {
  const each = languages.map(({ sentences, stems: known, counts }) => {
    const all = sum(among, (kind) => sentences[kind]);
    return [...stems].reduce((logarithm, stem) => {
      const place = placeOf(known, stem);
      const standing = place === undefined ? 0 : sum(among, (kind) => counts[kind][place] ?? 0);
      return logarithm + Math.log(standing / all + unseen);
    }, 0);
  });
  return Math.max(...each);
}

function sum(kinds: readonly Kind[], countOfKind: (kind: Kind) => number): number {
  return kinds.reduce((total, kind) => total + countOfKind(kind), 0);
}
