const han = /^\p{Script=Han}$/u;

/** Whether a normalized word is a letter of Chinese. */
export const isHan = (word: string): boolean => han.test(word);

/**
 * Normalized words, with the letters of Chinese in pairs: most of its words have two, and nothing stands between them.
 * `救 命 help` is `救命 help`, and of three letters each pair is a word.
 */
export function hanPairs(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (!isHan(word)) return [word];
    const [last, next] = [words[at - 1] ?? "", words[at + 1] ?? ""];
    if (isHan(next)) return [word + next];
    return isHan(last) ? [] : [word];
  });
}
