/** How many updates are remembered: some minutes of a busy day. */
const remembered = 10_000;

/** Remembers which updates have come: Telegram sends one again when it did not get our answer. */
export class RecentUpdates {
  readonly #ids = new Set<number>();

  /** Says whether this update comes for the first time, and remembers it. */
  isFirst(id: number): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > remembered) {
      const [oldest] = this.#ids;
      if (oldest !== undefined) this.#ids.delete(oldest);
    }
    return true;
  }

  /** It could not be handled, and has to come again. */
  delete(id: number): void {
    this.#ids.delete(id);
  }
}
