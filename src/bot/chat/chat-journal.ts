import type { Api } from "grammy";
import type { Language } from "../../content/language.ts";
import { deleteMessages } from "../telegram/delete-messages.ts";
import { deletable } from "./records/what-is-kept.ts";
import type { Records } from "./records/records.ts";
import type { Chat } from "./records/chat-record.ts";
import { newestAnswer } from "./records/newest-answer.ts";
import { setTimers } from "./records/chat-timers.ts";
import { compactMessages } from "./records/compact-messages.ts";
import { isEmpty, rangeAfter, type IdRange } from "../telegram/message-id-ranges.ts";
import { edit, send } from "../telegram/send.ts";
import { placeOf } from "./screen-place.ts";
import type { NewestMessage } from "../telegram/newest-message.ts";
import type { Message } from "../screen/screen-messages.ts";

/** How many ranges of ids are remembered in which a message may stand that no answer of Telegram has named. */
const mostUnknown = 10;

/**
 * What one update leaves in a person's chat. It is noted while the update is handled, and kept once the person has their
 * answer: which messages are there to be erased, which of them is the menu, and when the chat has to be covered.
 */
export class ChatJournal {
  readonly #chat: number;
  readonly #update: number;
  readonly #now: number;
  readonly #newest: NewestMessage;
  readonly #arrived = new Set<number>();
  readonly #deleted = new Set<number>();
  readonly #replaced = new Set<number>();
  readonly #unknown: IdRange[] = [];
  #isDiscarded = false;
  #hasEnded = false;
  #hasSaid = false;
  #isAnswered = false;
  #announced: Promise<void> | undefined;
  #isConversing: boolean | undefined;
  #kept: { readonly chat: Chat; readonly at: number } | undefined;
  #questionMessageId: number | undefined;
  #act: { readonly message: number | undefined } | undefined;
  #shown: { readonly id: number; readonly message: Message } | undefined;

  /** `now` is when the update came. */
  constructor({
    chat,
    update,
    now,
    newest,
  }: {
    chat: number;
    update: number;
    now: number;
    newest: NewestMessage;
  }) {
    this.#chat = chat;
    this.#update = update;
    this.#now = now;
    this.#newest = newest;
  }

  /** A message came into the chat, from the bot or from the person. */
  arrived(id: number): void {
    this.#arrived.add(id);
    this.#newest.seen(id);
  }

  /** The person did something: they sent this message, or tapped where it is undefined. */
  acted(message: number | undefined): void {
    this.#act = { message };
  }

  /** This message asks a question that is open now. */
  asks(id: number): void {
    this.arrived(id);
    this.#questionMessageId = id;
  }

  deleted(ids: readonly number[]): void {
    for (const id of ids) this.#deleted.add(id);
  }

  /** Another message shows what this one was to show: this one is deleted once the other is kept. */
  replaced(id: number): void {
    this.#replaced.add(id);
  }

  /** Keeps nothing of this update: the person is gone. */
  discard(): void {
    this.#isDiscarded = true;
  }

  /** This message shows a screen now, and no other one does. */
  shows(id: number, message: Message): void {
    this.arrived(id);
    this.#shown = { id, message };
  }

  /** The highest message id that was seen yet, in any chat. */
  get newest(): number {
    return this.#newest.id;
  }

  /** What this update has shown gives way to what another one shows. */
  yields(): void {
    this.#shown = undefined;
  }

  /** Something was said to the person, whatever it was. */
  said(): void {
    this.#hasSaid = true;
  }

  get hasSaid(): boolean {
    return this.#hasSaid;
  }

  /** The update is answered: what was said for it is all there was to say. */
  answered(): void {
    this.#isAnswered = true;
  }

  /** Notes whether a conversation is open, whenever that was read or has changed. */
  noteConversation(isOpen: boolean): void {
    this.#isConversing = isOpen;
  }

  /** Whether a conversation is open; nothing where nobody has looked. */
  get isConversing(): boolean | undefined {
    return this.#isConversing;
  }

  /** What is kept of the chat once all of it is, and since when its timers count. */
  get kept(): { readonly chat: Chat; readonly at: number } | undefined {
    return this.#kept;
  }

  /** Messages may stand there that no answer of Telegram has named. */
  mayStand(range: IdRange): void {
    if (!isEmpty(range)) this.#unknown.push(range);
  }

  /**
   * Writes down, before the first message of this update is sent, that one will come: a process that ends before it has
   * noted that message leaves it where it will be found.
   */
  announce(records: Records): Promise<void> {
    this.#announced ??= this.#writeDown(records);
    return this.#announced;
  }

  async #writeDown(records: Records): Promise<void> {
    await records.changeChat(this.#chat, (before) => {
      for (const [id] of before.messages) this.#newest.seen(id);
      return { ...this.#after(before, undefined, before), sendingAfter: this.#newest.id };
    });
  }

  /** Writes down what an update that takes long has sent so far, so that it is found if the process ends. */
  async keepUp(records: Records): Promise<void> {
    if (this.#announced === undefined) return;
    await records.changeChat(this.#chat, (before) => {
      if (this.#hasEnded || before.sendingAfter === undefined) return before;
      const { messages, older, unknown } = this.#after(before, undefined);
      return { ...before, messages, older, unknown, sendingUntil: this.#newest.id };
    });
  }

  /**
   * Keeps what was noted, sets the timers anew, and takes away a menu that was replaced.
   * @param language says in which language the chat is covered where no screen was shown
   * @param isHandled whether the update does not come again: then that is marked too
   * @param isOverdue whether newer updates may have been handled beside this one
   */
  async settle(
    api: Api,
    records: Records,
    language: Language,
    { isHandled, isOverdue }: { readonly isHandled: boolean; readonly isOverdue: boolean },
  ): Promise<void> {
    this.#hasEnded = true;
    const mark = async (): Promise<void> => {
      if (isHandled) await records.markHandled(this.#update);
    };
    if (this.#isDiscarded) return mark();
    let areSet = Promise.resolve(false);
    let replaced: readonly number[] = [];
    let stood: Chat["messages"] = [];
    let moved: Message | undefined;
    let hasYielded: boolean | undefined;
    const change = (before: Chat): Chat => {
      const place = placeOf(before, this.#shown?.id, {
        replaced: this.#replaced,
        deleted: this.#deleted,
        isOutdone: isOverdue && (before.answered?.update ?? 0) > this.#update,
      });
      const { kind, replaced: replacedNow } = place;
      for (const id of replacedNow) this.#deleted.add(id);
      if (kind === "moves" && this.#shown) {
        moved = this.#shown.message;
        this.#shown = { id: place.screen, message: moved };
      }
      hasYielded = kind === "yields";
      if (hasYielded) this.#shown = undefined;
      const interrupted = this.#announced === undefined ? before : undefined;
      const changed = this.#after(before, replacedNow, interrupted);
      // Earlier ones are still there where the process ended before they were deleted.
      replaced = replacedNow.length === 0 ? [] : [...replacedNow, ...(before.replaced ?? [])];
      replaced = replaced.filter((id) => id !== changed.screenMessageId);
      stood = before.messages.filter(([id]) => replaced.includes(id));
      return this.#isSame(before, changed) ? before : changed;
    };
    // Before anything that Telegram may refuse.
    const after = await records.changeChat(this.#chat, change, (kept) => {
      if (!hasYielded) areSet = this.#setTimers(records, kept, language);
      return Promise.all([areSet, mark()]);
    });
    if (await areSet) this.#kept = { chat: after, at: this.#now };
    if (replaced.length === 0) return;
    try {
      if (moved && this.#shown) await this.#move(api, records, this.#shown);
      await deleteMessages(api, this.#chat, replaced);
    } catch (error) {
      // They stand there still: ✖ and the cover have to find them, but for ✖ that has come to its end since, and deleted the record.
      await records.changeChat(this.#chat, (before) => {
        if (before.update < this.#update) return before;
        return { ...before, ...compactMessages([...before.messages, ...stood], before.older) };
      });
      throw error;
    }
  }

  /** What this update has shown was taken away by another beside it: it is shown in the message that stands instead. */
  async #move(
    api: Api,
    records: Records,
    { id, message }: { readonly id: number; readonly message: Message },
  ): Promise<void> {
    if (await edit(api, this.#chat, id, message)) return;
    const { message_id: sent } = await send(api, this.#chat, message);
    this.shows(sent, message);
    await records.changeChat(this.#chat, (before) => this.#after(before, undefined, before));
  }

  /** `interrupted` is the record of an update that came to no end, which may have announced a message. */
  #after(before: Chat, replacedNow: readonly number[] = [], interrupted?: Chat): Chat {
    const isYoung = (at: number): boolean => at > this.#now - deletable;
    const messages = new Map(before.messages.filter(([id, at]) => isYoung(at) && !this.#deleted.has(id)));
    for (const id of this.#arrived) {
      if (!messages.has(id) && !this.#deleted.has(id)) messages.set(id, this.#now);
    }
    const unlessDeleted = (id: number | undefined): number | undefined =>
      id !== undefined && this.#deleted.has(id) ? undefined : id;
    const screenMessageId = this.#shown?.id ?? unlessDeleted(before.screenMessageId);
    const replaced = replacedNow.length > 0 ? [...replacedNow] : before.replaced;
    const questionMessageId = unlessDeleted(this.#questionMessageId ?? before.questionMessageId);
    const answeredMessageId = unlessDeleted(this.#act ? this.#act.message : before.answeredMessageId);
    const answered = this.#isAnswered
      ? newestAnswer(before.answered, { update: this.#update, at: this.#now })
      : before.answered;
    const kept = compactMessages(
      [...messages],
      before.older.filter(([, , at]) => isYoung(at)),
    );
    const interruptedSend = interrupted ? interruptedSends(interrupted, this.#newest) : [];
    return {
      update: Math.max(before.update, this.#update),
      coverAfterMinutes: before.coverAfterMinutes,
      eraseAfterHours: before.eraseAfterHours,
      ...kept,
      unknown: [...before.unknown, ...interruptedSend, ...this.#unknown].slice(-mostUnknown),
      ...(answered === undefined ? {} : { answered }),
      ...(screenMessageId === undefined ? {} : { screenMessageId }),
      ...(questionMessageId === undefined ? {} : { questionMessageId }),
      ...(answeredMessageId === undefined ? {} : { answeredMessageId }),
      ...(replaced === undefined ? {} : { replaced }),
      ...(before.isCovered && !this.#shown && screenMessageId !== undefined ? { isCovered: true } : {}),
    };
  }

  #isSame(before: Chat, after: Chat): boolean {
    const told = (chat: Chat): string =>
      [
        chat.messages.map(([id]) => id),
        chat.older,
        chat.answered?.update,
        chat.screenMessageId,
        chat.questionMessageId,
        chat.answeredMessageId,
        chat.isCovered,
        chat.sendingAfter,
        chat.unknown,
      ].join("|");
    return told(before) === told(after);
  }

  /** Says whether they are set and kept. */
  async #setTimers(records: Records, after: Chat, language: Language): Promise<boolean> {
    const { messages, isCovered } = after;
    const isEmptyButCover = messages.every(([id]) => isCovered && id === after.screenMessageId);
    if (isEmptyButCover && !this.#shown) return false;
    const timer = {
      chat: this.#chat,
      language: this.#shown?.message.language ?? language,
      at: this.#now,
    };
    return setTimers(records, timer, after);
  }
}

/** Where a message may stand that was being sent when a process ended. */
export function interruptedSends(
  { sendingAfter, sendingUntil = 0 }: Pick<Chat, "sendingAfter" | "sendingUntil">,
  newest: NewestMessage,
): IdRange[] {
  return sendingAfter === undefined ? [] : [rangeAfter(sendingAfter, Math.max(newest.id, sendingUntil))];
}
