/**
 * A map of what was set last: of so many keys at most, of half as many at least, and of none for twice its lifetime. A `Map` from which
 * the oldest entry is deleted with each new one takes longer the more it holds, since V8 walks over all that was deleted before
 * it finds the first: 12 us with 20,000 entries. Here the older half is given up as a whole.
 */
export class RecentMap<K, V> {
  readonly #mostOfHalf: number;
  readonly #lifetime: number;
  readonly #now: () => number;
  #newer = new Map<K, V>();
  #older = new Map<K, V>();
  /** When the newer half was begun. */
  #begunAt: number;

  constructor(most: number, lifetime = Infinity, now: () => number = Date.now) {
    this.#mostOfHalf = Math.ceil(most / 2);
    this.#lifetime = lifetime;
    this.#now = now;
    this.#begunAt = now();
  }

  get(key: K): V | undefined {
    return this.#newer.get(key) ?? this.#older.get(key);
  }

  set(key: K, value: V): void {
    const isFull = this.#newer.size >= this.#mostOfHalf && !this.#newer.has(key);
    if (isFull || this.#now() - this.#begunAt >= this.#lifetime) this.#giveUpOlder();
    this.#newer.set(key, value);
  }

  delete(key: K): void {
    this.#newer.delete(key);
    this.#older.delete(key);
  }

  #giveUpOlder(): void {
    this.#older = this.#newer;
    this.#newer = new Map();
    this.#begunAt = this.#now();
  }
}
