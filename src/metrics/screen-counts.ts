/** No smaller number of people's taps is told, nor a smaller step from one number to the next. */
const step = 10;

/** How often screens of a topic were shown in a language, as far as it may be told. */
export interface ScreenCount {
  readonly topic: string;
  readonly language: string;
  readonly count: number;
}

/**
 * Counts the screens that were shown, by topic (`housing` of `housing.private`) and language. Somebody who watches the
 * numbers, and knows who is at the telephone, must not learn what that one person reads: a count is told in full tens only,
 * and there is none before the first ten.
 */
export class ScreenCounts {
  readonly #counts = new Map<string, Map<string, number>>();

  add(screen: string, language: string): void {
    const dot = screen.indexOf(".");
    const topic = dot === -1 ? screen : screen.slice(0, dot);
    const counts = this.#counts.get(language) ?? new Map<string, number>();
    this.#counts.set(language, counts.set(topic, (counts.get(topic) ?? 0) + 1));
  }

  /** What may be told. */
  told(): ScreenCount[] {
    return [...this.#counts].flatMap(([language, counts]) =>
      [...counts]
        .map(([topic, count]) => ({ topic, language, count: Math.floor(count / step) * step }))
        .filter(({ count }) => count > 0),
    );
  }
}
