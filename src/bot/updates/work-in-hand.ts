import { ShortLivedMap } from "../../short-lived-map.ts";

/** Work that has begun and not ended. */
export class WorkInHand {
  readonly #inHand = new ShortLivedMap<number, Promise<void>>();
  #newest = 0;

  /** Takes work in hand. What it gives ends as the work does. */
  add(work: Promise<void>): Promise<void> {
    const number = ++this.#newest;
    const noted = work.finally(() => {
      this.#inHand.delete(number);
    });
    this.#inHand.set(number, noted);
    return noted;
  }

  /** All that is in hand now. */
  all(): Iterable<Promise<void>> {
    return this.#inHand.values();
  }
}
