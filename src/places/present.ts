import type { FinishedWords } from "./finished-words.ts";
import { phraseSet, type Phrases } from "./phrases.ts";
import { tokensFrom } from "./words-of-text.ts";
import type { Word } from "./words-of-text.ts";

/**
 * Finds what a text says of the present where it tells of the past too: "was in Brussels, but now we are in Namur".
 * Nothing where it has no word of the one or the other.
 */
export function presentReader({ now, past, but }: FinishedWords) {
  const phrases = { now: phraseSet(now), past: phraseSet(past), turns: phraseSet(but) };
  const isPast = (clause: readonly Word[]): boolean => phrases.past.isAmong(tokensFrom(clause));

  /** The clause from its "now" on, where the past stands before that. */
  function ofNow(clause: readonly Word[]): readonly (readonly Word[])[] {
    const tokens = tokensFrom(clause);
    const at = tokens.findIndex((_, start) => phrases.now.from(tokens, start) > 0);
    if (at < 0) return [];
    if (!isPast(clause)) return [clause];
    return isPast(clause.slice(at)) ? [] : [clause.slice(at)];
  }

  return (pieces: readonly (readonly Word[])[]): readonly (readonly Word[])[] => {
    const clauses = pieces.flatMap((piece) => cutAt(piece, phrases.turns));
    const current = clauses.flatMap(ofNow);
    if (current.length > 0) return current;
    return clauses.some(isPast) ? clauses.filter((clause) => !isPast(clause)) : [];
  };
}

function cutAt(words: readonly Word[], turns: Phrases): readonly (readonly Word[])[] {
  const clauses: Word[][] = [[]];
  for (const word of words) {
    if (turns.has(word.token)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses;
}
