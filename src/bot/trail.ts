import type { Api } from "grammy";
import { deletable, emptyChat, type Chat, type Memory } from "./memory.ts";
import type { Message } from "./screens.ts";
import { takeAway } from "./show.ts";

const minute = 60 * 1000;

/**
 * What one update leaves in a person's chat. It is noted while the update is handled, and kept once the person has their
 * answer: which messages are there to be erased, which of them is the menu, and when it has to cover itself.
 */
export class Trail {
  readonly #chat: number;
  readonly #arrived = new Set<number>();
  readonly #beside = new Set<number>();
  readonly #gone = new Set<number>();
  #dropped = false;
  #question: number | undefined;
  #act: { readonly message: number | undefined } | undefined;
  #shown: { readonly id: number; readonly message: Message } | undefined;

  constructor(chat: number) {
    this.#chat = chat;
  }

  /** A message came into the chat, from the bot or from the person. */
  arrived(id: number): void {
    this.#arrived.add(id);
  }

  /** The person did something: they sent this message, or tapped where there is none. */
  acted(message: number | undefined): void {
    this.#act = { message };
  }

  /** This message asks a question that is open now. */
  asks(id: number): void {
    this.#arrived.add(id);
    this.#question = id;
  }

  /** A message of the bot that stands beside its menu. */
  beside(id: number): void {
    this.#arrived.add(id);
    this.#beside.add(id);
  }

  gone(ids: readonly number[]): void {
    for (const id of ids) this.#gone.add(id);
  }

  /** Keeps nothing of this update: the person is gone. */
  drop(): void {
    this.#dropped = true;
  }

  /** This message shows a screen now; whichever did before is the menu no more. */
  shows(id: number, message: Message): void {
    this.#arrived.add(id);
    this.#shown = { id, message };
  }

  /** Keeps what was noted, takes away a menu that was replaced, and sets the timers anew. */
  async settle(api: Api, memory: Memory, now: number): Promise<void> {
    if (this.#dropped) return;
    const before = (await memory.chat(this.#chat)) ?? emptyChat;
    const replaced = this.#shown && before.menu !== this.#shown.id ? before.menu : undefined;
    if (replaced !== undefined) this.#gone.add(replaced);
    const after = this.#after(before, replaced, now);
    if (!this.#isSame(before, after)) await memory.keepChat(this.#chat, after);
    if (replaced !== undefined) await takeAway(api, this.#chat, withEarlier(replaced, before.replaced));
    if (this.#shown) await this.#setTimers(memory, after, now);
  }

  #after(before: Chat, replacedNow: number | undefined, now: number): Chat {
    const messages = new Map(
      before.messages.filter(([id, at]) => at > now - deletable && !this.#gone.has(id)),
    );
    for (const id of this.#arrived) if (!messages.has(id) && !this.#gone.has(id)) messages.set(id, now);
    const unlessGone = (id: number | undefined): number | undefined =>
      id !== undefined && this.#gone.has(id) ? undefined : id;
    const menu = this.#shown?.id ?? unlessGone(before.menu);
    const replaced = replacedNow ?? before.replaced;
    const question = unlessGone(this.#question ?? before.question);
    const answered = unlessGone(this.#act ? this.#act.message : before.answered);
    return {
      cover: before.cover,
      erase: before.erase,
      beside: [...before.beside, ...this.#beside].filter((id) => messages.has(id)),
      messages: [...messages],
      ...(menu === undefined ? {} : { menu }),
      ...(question === undefined ? {} : { question }),
      ...(answered === undefined ? {} : { answered }),
      ...(replaced === undefined ? {} : { replaced }),
    };
  }

  #isSame(before: Chat, after: Chat): boolean {
    const ids = ({ messages, menu, question, answered, beside }: Chat): string =>
      [messages.map(([id]) => id), menu, question, answered, beside].join("|");
    return ids(before) === ids(after);
  }

  async #setTimers(memory: Memory, { cover, erase }: Chat, now: number): Promise<void> {
    if (!this.#shown) return;
    const { id, message } = this.#shown;
    const timer = { chat: this.#chat, language: message.language, at: now };
    if (cover > 0) await memory.covers.schedule(this.#chat, { ...timer, message: id }, now + cover * minute);
    else await memory.covers.cancel(this.#chat);
    if (erase > 0) await memory.erasures.schedule(this.#chat, timer, now + erase * 60 * minute);
    else await memory.erasures.cancel(this.#chat);
  }
}

/** An earlier one is still there where the process ended before it was deleted. */
function withEarlier(replaced: number, earlier: number | undefined): number[] {
  return earlier === undefined ? [replaced] : [replaced, earlier];
}
