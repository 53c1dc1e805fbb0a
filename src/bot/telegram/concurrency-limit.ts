/** Lets work for one key begin only as long as little is under way for it; the rest waits, in the order in which it came. */
export class ConcurrencyLimit {
  readonly #most: number;
  readonly #lentFor: number | undefined;
  readonly #underWay = new Map<number, { count: number; readonly waiting: (() => void)[] }>();

  /**
   * @param most how much may be under way at once for one key
   * @param lentFor after how many milliseconds a turn counts no more, though the work goes on; it counts to its end where
   * left out
   */
  constructor(most: number, lentFor?: number) {
    this.#most = most;
    this.#lentFor = lentFor;
  }

  /** Whether work is under way for a key. */
  has(key: number): boolean {
    return this.#underWay.has(key);
  }

  async run<T>(key: number, work: () => Promise<T>): Promise<T> {
    const all = this.#underWay.get(key) ?? { count: 0, waiting: [] };
    this.#underWay.set(key, all);
    // Who waited takes over the turn of the one that ended: the count stays.
    if (all.count >= this.#most) await new Promise<void>((resolve) => all.waiting.push(resolve));
    else all.count += 1;
    let isOver = false;
    const passOn = (): void => {
      if (isOver) return;
      isOver = true;
      const next = all.waiting.shift();
      if (next) next();
      else if (--all.count === 0) this.#underWay.delete(key);
    };
    const lent = this.#lentFor === undefined ? undefined : setTimeout(passOn, this.#lentFor).unref();
    try {
      return await work();
    } finally {
      clearTimeout(lent);
      passOn();
    }
  }
}
