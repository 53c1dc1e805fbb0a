import { isEmpty, type IdRange } from "../telegram/message-id-ranges.ts";
import type { NewestMessage } from "../telegram/newest-message.ts";
import type { Message } from "../screen/screen-messages.ts";

/** What a journal tells of its update. */
export interface Notes {
  /** The messages that came into the chat. */
  readonly arrived: ReadonlySet<number>;
  readonly deleted: ReadonlySet<number>;
  /** The messages whose screen is shown in another. */
  readonly replaced: ReadonlySet<number>;
  /** Where messages may stand that no answer of Telegram has named. */
  readonly unknown: readonly IdRange[];
  /** The message that shows a screen now. */
  readonly shown: { readonly id: number; readonly message: Message } | undefined;
  /** The message whose question is open now. */
  readonly question: number | undefined;
  /** The person did something: they sent this message, or tapped where it is undefined. */
  readonly act: { readonly message: number | undefined } | undefined;
  readonly isAnswered: boolean;
  /** Nothing of it is kept. */
  readonly isDiscarded: boolean;
}

/**
 * What one update leaves in a person's chat, as it is noted at once while the update is handled: which messages are there to be
 * erased, and which of them is the menu. `journal-writer.ts` writes it down.
 */
export class ChatJournal {
  readonly chat: number;
  readonly update: number;
  /** When the update came. */
  readonly at: number;
  /** Whether something was said to the person, whatever it was. */
  hasSaid = false;
  /** Whether a conversation is open, as it was read or changed last; nothing where nobody has looked. */
  isConversing: boolean | undefined;
  readonly #newest: NewestMessage;
  readonly #notes = {
    arrived: new Set<number>(),
    deleted: new Set<number>(),
    replaced: new Set<number>(),
    unknown: new Array<IdRange>(),
    shown: undefined as Notes["shown"],
    question: undefined as Notes["question"],
    act: undefined as Notes["act"],
    isAnswered: false,
    isDiscarded: false,
  };
  #leavesNothing = false;

  constructor(of: {
    readonly chat: number;
    readonly update: number;
    readonly at: number;
    readonly newest: NewestMessage;
  }) {
    this.chat = of.chat;
    this.update = of.update;
    this.at = of.at;
    this.#newest = of.newest;
  }

  get notes(): Notes {
    return this.#notes;
  }

  /** A message came into the chat, from the bot or from the person. */
  arrived(id: number): void {
    this.#notes.arrived.add(id);
    this.#newest.seen(id);
  }

  /** The person did something: they sent this message, or tapped where it is undefined. */
  acted(message: number | undefined): void {
    this.#notes.act = { message };
  }

  /** This message asks a question that is open now. */
  asks(id: number): void {
    this.arrived(id);
    this.#notes.question = id;
  }

  deleted(ids: readonly number[]): void {
    for (const id of ids) this.#notes.deleted.add(id);
  }

  /** Another message shows what this one was to show: this one is deleted once the other is kept. */
  replaced(id: number): void {
    this.#notes.replaced.add(id);
  }

  /** Keeps nothing of this update: the person is gone. */
  discard(): void {
    this.#notes.isDiscarded = true;
  }

  /** Keeps nothing of this update, which leaves nothing in the chat that was not there before. */
  leaveNothing(): void {
    this.#notes.isDiscarded = true;
    this.#leavesNothing = true;
  }

  /** Whether the update leaves nothing; what was coalesced into it is in the chat all the same. */
  get leavesNothing(): boolean {
    return this.#leavesNothing;
  }

  /** This message shows a screen now, and no other one does. */
  shows(id: number, message: Message): void {
    this.arrived(id);
    this.#notes.shown = { id, message };
  }

  /** This message is known from before. */
  seen(id: number): void {
    this.#newest.seen(id);
  }

  /** The highest message id that was seen yet, in any chat. */
  get newest(): number {
    return this.#newest.id;
  }

  /** What this update has shown gives way to what another one shows. */
  yields(): void {
    this.#notes.shown = undefined;
  }

  /** The update is answered: what was said for it is all there was to say. */
  answered(): void {
    this.#notes.isAnswered = true;
  }

  /** Messages may stand there that no answer of Telegram has named. */
  mayStand(range: IdRange): void {
    if (!isEmpty(range)) this.#notes.unknown.push(range);
  }
}
