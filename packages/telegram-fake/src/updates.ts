/** https://core.telegram.org/bots/api#update; besides its id it has one field, named by its kind. */
export interface Update {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}

/** The kinds of updates that this server makes. */
export type UpdateKind = "message" | "edited_message" | "callback_query" | "inline_query" | "my_chat_member";

/** An update that the bot has not confirmed yet. */
export interface Pending {
  readonly update: Update;
  readonly chatId: number;
  /** Delivered once more though the bot has confirmed it: getUpdates hands it out whatever its offset. */
  again: boolean;
}

/** The updates the bot has not confirmed yet, in order. */
export class UpdateQueue {
  /** Every update made, delivered or not. */
  readonly made: Update[] = [];
  readonly #changed: () => void;
  #pending: Pending[] = [];
  #allowed: readonly string[] = [];
  #nextId = 1000;
  readonly #chats = new Map<Update, number>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get pending(): readonly Pending[] {
    return this.#pending;
  }

  get allowed(): readonly string[] {
    return this.#allowed;
  }

  /** An empty list means all kinds this server makes, as Telegram's default holds them all. */
  allow(kinds: readonly string[] | undefined): void {
    if (kinds !== undefined) this.#allowed = kinds;
  }

  add(kind: UpdateKind, content: object, chatId: number): Update {
    const update: Update = { update_id: this.nextId(), [kind]: content };
    this.made.push(update);
    this.#chats.set(update, chatId);
    if (this.#allowed.length === 0 || this.#allowed.includes(kind)) {
      this.#pending.push({ update, chatId, again: false });
    }
    this.#changed();
    return update;
  }

  /** The number of the next update; one that a test brings itself takes its place in the order so. */
  nextId(): number {
    return this.#nextId++;
  }

  /** Numbers what comes next from here on, as Telegram does after a week without an update. */
  numberFrom(id: number): void {
    this.#nextId = id;
  }

  /** Delivers an update of this server once more, under the same id. */
  addAgain(update: Update): void {
    const chatId = this.#chats.get(update);
    if (chatId === undefined) throw new Error("Only an update that this server made can be redelivered.");
    this.#pending.push({ update, chatId, again: true });
    this.#changed();
  }

  confirm(confirmed: (pending: Pending) => boolean): void {
    const before = this.#pending.length;
    this.#pending = this.#pending.filter((pending) => !confirmed(pending));
    if (this.#pending.length !== before) this.#changed();
  }
}
