/** "Not" in Ukrainian, Russian and Polish, with a verb behind it; in Latin letters, too. A shorter rest is no verb. */
const joined = /^(не|nie|ne)(.{3,})$/u;

/**
 * The words of a text whose writer did not set "not" apart, which those who had little school do not: `нехочу` is `не хочу`,
 * `niemoge` is `nie moge`. Undefined where there is none such.
 */
export function withNotApart(words: readonly string[]): readonly string[] | undefined {
  const apart = words.flatMap((word) => joined.exec(word)?.slice(1) ?? [word]);
  return apart.length > words.length ? apart : undefined;
}
