/** Of how many chats it is remembered. */
const mostChats = 10_000;
/** And of how many updates of one chat. */
const mostOfOneChat = 20;

/** What an update left in a chat, of which the store could take no word. */
export interface UnkeptUpdate {
  readonly update: number;
  /** What came into the chat by it. */
  readonly messages: readonly number[];
  /** Tries once more to write it down; says whether it could be. */
  keep(): Promise<boolean>;
}

/** What updates left in chats while the store took nothing: written down when it is back, so that it is covered in time. */
export class UnkeptUpdates {
  readonly #chats = new Map<number, readonly UnkeptUpdate[]>();

  add(chat: number, unkept: UnkeptUpdate): void {
    const updates = [...(this.#chats.get(chat) ?? []), unkept].slice(-mostOfOneChat);
    this.#chats.delete(chat);
    this.#chats.set(chat, updates);
    const [oldest] = this.#chats.keys();
    if (this.#chats.size > mostChats && oldest !== undefined) this.#chats.delete(oldest);
  }

  get chats(): readonly number[] {
    return [...this.#chats.keys()];
  }

  has(chat: number): boolean {
    return this.#chats.has(chat);
  }

  /** Hands over what was left by updates that are older than this one, by which the person leaves; all where left out. */
  take(chat: number, exitUpdate = Infinity): readonly UnkeptUpdate[] {
    const all = this.#chats.get(chat) ?? [];
    const newer = all.filter(({ update }) => update >= exitUpdate);
    if (newer.length > 0) this.#chats.set(chat, newer);
    else this.#chats.delete(chat);
    return all.filter(({ update }) => update < exitUpdate);
  }
}
