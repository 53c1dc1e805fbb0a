/**
 * The messages of updates that were taken together with a later one, by chat: nobody answers them, but they are in the chat,
 * and have to go with it.
 */
export class CoalescedMessages {
  readonly #byChat = new Map<number, number[]>();

  add(chat: number, message: number): void {
    const messages = this.#byChat.get(chat);
    if (messages) messages.push(message);
    else this.#byChat.set(chat, [message]);
  }

  /** Hands them over to whoever notes them. */
  take(chat: number): readonly number[] {
    const messages = this.#byChat.get(chat) ?? [];
    this.#byChat.delete(chat);
    return messages;
  }
}
