/** A set of phrases that is looked up in a text cut at its spaces. */
export interface Phrases {
  /** How many words the longest phrase has that starts at this word; 0 where none does. */
  from(tokens: readonly string[], start: number): number;
  /** How many words the longest phrase has that ends before this word; 0 where none does. */
  until(tokens: readonly string[], end: number): number;
}

/** `phrases` are normalized. */
export function phraseSet(phrases: readonly string[]): Phrases {
  const known = new Set(phrases);
  const longest = Math.max(...phrases.map((phrase) => phrase.split(" ").length));
  const has = (tokens: readonly string[], start: number, end: number): boolean =>
    known.has(tokens.slice(start, end).join(" "));
  return {
    from(tokens, start) {
      for (let length = Math.min(longest, tokens.length - start); length > 0; length -= 1) {
        if (has(tokens, start, start + length)) return length;
      }
      return 0;
    },
    until(tokens, end) {
      for (let length = Math.min(longest, end); length > 0; length -= 1) {
        if (has(tokens, end - length, end)) return length;
      }
      return 0;
    },
  };
}
