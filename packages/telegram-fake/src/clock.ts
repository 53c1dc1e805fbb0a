/** A clock that can be put forward, for whatever depends on time. Milliseconds since 1970. */
export class Clock {
  readonly #real: () => number;
  #ahead = 0;

  constructor(real: () => number = Date.now) {
    this.#real = real;
  }

  /** What to hand over as `now`, to the server and to the bot. */
  readonly now = (): number => this.#real() + this.#ahead;

  /** By how much it was put forward. */
  get ahead(): number {
    return this.#ahead;
  }

  /** Lets time pass, for whoever asks this clock; no timer fires by it. */
  putForward(milliseconds: number): void {
    this.#ahead += milliseconds;
  }
}
