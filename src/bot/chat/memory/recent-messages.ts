import type { IdRange } from "../../telegram/message-id-ranges.ts";
import { RecentMap } from "../../../recent-map.ts";
import { rememberedFor } from "../records/exit-record.ts";

/**
 * Of how many messages of one chat it is remembered by which update they came, and of how many places where one may stand.
 */
const mostOfOneChat = 100;
const mostUnknown = 10;
/** Of how many chats it is remembered at most: some 350 bytes each. */
const mostChats = 40_000;

interface Recent {
  /** By the id of each message, the last update that it shows something of. */
  readonly byUpdate: Map<number, number>;
  /** Where messages may stand of which nobody was told, and by which updates. */
  unknown: readonly { readonly range: IdRange; readonly update: number }[];
  /** When something of it was noted last. */
  at: number;
}

/**
 * By which update each message of the last minutes came, as far as this process knows: what came by an update after ✖ stays in
 * the chat, even where the store could not keep that.
 */
export class RecentMessages {
  readonly #chats: RecentMap<number, Recent>;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
    this.#chats = new RecentMap(mostChats, rememberedFor, now);
  }

  /** A message came by an update, or shows since what that asked for. */
  came(chat: number, update: number, message: number): void {
    const recent = this.#of(chat);
    const { byUpdate } = recent;
    const latest = Math.max(update, byUpdate.get(message) ?? 0);
    // The newest last.
    if (byUpdate.size > 1) byUpdate.delete(message);
    byUpdate.set(message, latest);
    const [oldest] = byUpdate.keys();
    if (byUpdate.size > mostOfOneChat && oldest !== undefined) byUpdate.delete(oldest);
    this.#keep(chat, recent);
  }

  /** A message is about to show what an update asked for. What it gives is called where it does not come to that. */
  showing(chat: number, update: number, message: number): () => void {
    const before = this.#of(chat).byUpdate.get(message);
    this.came(chat, update, message);
    return () => {
      const { byUpdate } = this.#of(chat);
      if (byUpdate.get(message) !== update) return;
      if (before === undefined) byUpdate.delete(message);
      else byUpdate.set(message, before);
    };
  }

  /** A message that was sent for an update may stand there, though nobody was told. */
  mayStand(chat: number, update: number, range: IdRange): void {
    const recent = this.#of(chat);
    recent.unknown = [...recent.unknown, { range, update }].slice(-mostUnknown);
    this.#keep(chat, recent);
  }

  /** What came by updates that are newer than this one. */
  since(chat: number, update: number): ReadonlySet<number> {
    return new Set(this.#where(chat, (by) => by > update));
  }

  /** What came by this update or older ones, whether or not it is there still. */
  until(chat: number, update: number): readonly number[] {
    return this.#where(chat, (by) => by <= update);
  }

  /** Where messages may stand that were sent for this update or older ones. */
  unknownUntil(chat: number, update: number): readonly IdRange[] {
    return this.#of(chat)
      .unknown.filter(({ update: by }) => by <= update)
      .map(({ range }) => range);
  }

  delete(chat: number): void {
    this.#chats.delete(chat);
  }

  #where(chat: number, isMeant: (update: number) => boolean): number[] {
    const all = [...this.#of(chat).byUpdate];
    return all.filter(([, by]) => isMeant(by)).map(([message]) => message);
  }

  #of(chat: number): Recent {
    const now = this.#now();
    const recent = this.#chats.get(chat);
    return recent && recent.at >= now - rememberedFor
      ? recent
      : { byUpdate: new Map(), unknown: [], at: now };
  }

  #keep(chat: number, recent: Recent): void {
    recent.at = this.#now();
    this.#chats.set(chat, recent);
  }
}
