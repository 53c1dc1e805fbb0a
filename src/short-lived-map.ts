/** So many entries that are over stand in the map at most, beside those that are not. */
const mostOver = 256;

/**
 * A map of what is in hand: an entry stands in it for a moment, and others come and go all the time. Whenever a Map makes room,
 * V8 leaves its table behind, with all that stood in it and a way to the next one. Once one of these tables is old, all that was
 * ever in hand stays with it until old objects are collected, too. Here what is over is taken out of its table, and the whole
 * table is given up for another one when it is full of that.
 */
export class ShortLivedMap<K, V extends object> {
  #entries = new Map<K, V | undefined>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: K): V | undefined {
    return this.#entries.get(key);
  }

  set(key: K, value: V): void {
    if (!this.get(key)) this.#size += 1;
    this.#entries.set(key, value);
  }

  delete(key: K): void {
    if (!this.get(key)) return;
    this.#entries.set(key, undefined);
    this.#size -= 1;
    if (this.#entries.size - this.#size <= mostOver) return;
    this.#entries = new Map([...this.#entries].filter(([, value]) => value));
  }

  /** What is in hand, the oldest first where no key comes twice. */
  values(): V[] {
    return [...this.#entries.values()].filter((value) => value !== undefined);
  }
}
