import { RecentMap } from "../recent-map.ts";

/** How many updates are remembered at most, and half as many at least: some minutes of a busy day. */
const mostRemembered = 20_000;

/** Remembers which updates have come: Telegram sends one again when it did not get our answer. */
export class RecentUpdates {
  readonly #come = new RecentMap<number, true>(mostRemembered);

  /** Says whether this update comes for the first time, and remembers it. */
  isFirst(id: number): boolean {
    if (this.#come.get(id)) return false;
    this.#come.set(id, true);
    return true;
  }

  /** It could not be handled, and has to come again. */
  delete(id: number): void {
    this.#come.delete(id);
  }
}
