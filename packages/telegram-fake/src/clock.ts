/** A clock that can be put forward, for whatever depends on time. Milliseconds since 1970. */
export class Clock {
  readonly #real: () => number;
  #ahead = 0;

  constructor(real: () => number = Date.now) {
    this.#real = real;
  }

  readonly now = (): number => this.#real() + this.#ahead;

  /** By how much it was put forward. */
  get ahead(): number {
    return this.#ahead;
  }

  putForward(milliseconds: number): void {
    this.#ahead += milliseconds;
  }
}
