import { deleteOldest } from "../../../delete-oldest.ts";

/** Of how many people it is kept for certain. */
const least = 10_000;

/** What the store could not take, by person: only this process knows of it, until the store does or this process ends. */
export class Unwritten<T> {
  readonly #kept = new Map<number, T>();

  /** Puts the last one behind all others; the oldest goes where there are too many. */
  set(person: number, value: T): void {
    this.#kept.delete(person);
    this.#kept.set(person, value);
    deleteOldest(this.#kept, least);
  }

  get(person: number): T | undefined {
    return this.#kept.get(person);
  }

  delete(person: number): void {
    this.#kept.delete(person);
  }

  /** It was written: where it is still this one, since something newer may have come meanwhile. */
  written(person: number, value: T | undefined): void {
    if (this.#kept.get(person) === value) this.#kept.delete(person);
  }

  /** Of whom something is kept, from the oldest to the newest. */
  get people(): readonly number[] {
    return [...this.#kept.keys()];
  }

  /** From the oldest to the newest. */
  get entries(): readonly (readonly [person: number, value: T])[] {
    return [...this.#kept];
  }
}
