import { ShortLivedMap } from "../../short-lived-map.ts";

/** Work that has begun and not ended. */
export class WorkInHand {
  readonly #inHand = new ShortLivedMap<number, Promise<void>>();
  #newest = 0;

  /** Takes work in hand. What it gives ends as the work does. */
  add(work: Promise<void>): Promise<void> {
    const number = ++this.#newest;
    const noted = this.#untilEnded(work, number);
    this.#inHand.set(number, noted);
    return noted;
  }

  async #untilEnded(work: Promise<void>, number: number): Promise<void> {
    try {
      await work;
    } finally {
      this.#inHand.delete(number);
    }
  }

  /** All that is in hand now. */
  all(): Iterable<Promise<void>> {
    return this.#inHand.values();
  }
}
