import type { WrittenExit } from "../../../content/words/exit-words.ts";
import { RecentMap } from "../../../recent-map.ts";

/** So many albums are remembered at most, and each for so many milliseconds or twice as many: its pictures come within a second. */
const most = 1000;
const lifetime = 60_000;

/** What is known of an album when one of its pictures comes. */
export interface Album {
  /** Whether another picture of it came before, by another update. */
  readonly isFurther: boolean;
  /** Whether what is written below it, as far as that has come, is a way out. */
  readonly exit: WrittenExit | undefined;
}

/**
 * Which albums came a moment ago. Telegram tells of each picture by an update of its own, and of what is written below all of them with one
 * of these.
 */
export class RecentAlbums {
  readonly #albums: RecentMap<string, { readonly update: number; readonly exit: WrittenExit | undefined }>;

  constructor(now: () => number) {
    this.#albums = new RecentMap(most, lifetime, now);
  }

  /** Notes a picture, and the way out that is written with it; its update may be told again. */
  take(album: string, update: number, exit: WrittenExit | undefined): Album {
    const known = this.#albums.get(album);
    const now = { update: known?.update ?? update, exit: known?.exit ?? exit };
    this.#albums.set(album, now);
    return { isFurther: now.update !== update, exit: now.exit };
  }
}
