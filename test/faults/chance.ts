import { createHash } from "node:crypto";

/** Draws by what it is called, so that what one person meets does not depend on the pace of another. */
export class Chance {
  readonly #seed: string;
  #drawn = 0;

  constructor(...seed: readonly (string | number)[]) {
    this.#seed = seed.join(" ");
  }

  /** At least 0, and less than 1. */
  next(): number {
    const bytes = createHash("sha1")
      .update(`${this.#seed} ${this.#drawn++}`)
      .digest();
    return bytes.readUInt32BE() / 2 ** 32;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** One of them; those that stand there twice come twice as often. */
  of<T>(all: readonly [T, ...T[]]): T {
    return all[Math.floor(this.next() * all.length)] ?? all[0];
  }
}
