import { RecentMap } from "../../../recent-map.ts";
import { albumKeptFor, type Album, type Kept } from "./what-is-kept.ts";
import type { UnlessLost } from "./unless-lost.ts";

/** So many albums are remembered at most. */
const most = 1000;

/** What one picture of an album has to know of the others. */
export interface OtherPictures {
  /** Whether another picture came before, by another update. */
  readonly isFurther: boolean;
  /** Whether the person has left by what is written below one of them. */
  readonly isLeft: boolean;
  /** The newest update by which one of the album has come, this one among them. */
  readonly newest: number;
}

/**
 * Which albums came a moment ago. Telegram tells of each picture by an update of its own, each of which may come to another process,
 * and of what is written below all of them with one of these. While the store is lost, a process knows of those that came to itself.
 */
export class KeptAlbums {
  readonly #kept: Pick<Kept, "albums" | "leftAlbums">;
  readonly #unlessLost: UnlessLost;
  readonly #here: RecentMap<string, Album>;
  readonly #leftHere: RecentMap<string, true>;

  constructor(kept: Pick<Kept, "albums" | "leftAlbums">, unlessLost: UnlessLost, now: () => number) {
    this.#kept = kept;
    this.#unlessLost = unlessLost;
    this.#here = new RecentMap(most, albumKeptFor / 2, now);
    this.#leftHere = new RecentMap(most, albumKeptFor / 2, now);
  }

  /** Notes a picture whose turn has come in the person's order; its update may be told again. */
  async take(album: string, update: number): Promise<OtherPictures> {
    const known = await this.#read(album);
    const now = { first: known?.first ?? update, newest: Math.max(known?.newest ?? update, update) };
    this.#here.set(album, now);
    await this.#unlessLost.isDone(this.#kept.albums.write(album, now));
    // Only now: a ✖ that is not marked yet finds this picture when it is.
    const isLeft = this.isLeftHere(album) || (await this.#isMarkedLeft(album));
    return { isFurther: now.first !== update, isLeft, newest: now.newest };
  }

  /** The person leaves by what is written below a picture. Gives the newest update by which one of the album has come. */
  async leave(album: string, update: number): Promise<number> {
    this.#leftHere.set(album, true);
    await this.#unlessLost.isDone(this.#kept.leftAlbums.markDone(album));
    return Math.max((await this.#read(album))?.newest ?? update, update);
  }

  /** Whether the person has left by it in this process. */
  isLeftHere(album: string): boolean {
    return this.#leftHere.get(album) === true;
  }

  #isMarkedLeft(album: string): Promise<boolean> {
    return this.#unlessLost.get(this.#kept.leftAlbums.isDone(album), false);
  }

  async #read(album: string): Promise<Album | undefined> {
    const stored = await this.#unlessLost.get(this.#kept.albums.read(album), undefined);
    return stored ?? this.#here.get(album);
  }
}
