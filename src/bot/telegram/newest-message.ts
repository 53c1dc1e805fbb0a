/**
 * The highest message id that this process has seen: Telegram numbers the messages of all private chats of a bot upwards.
 */
export class NewestMessage {
  #id = 0;

  get id(): number {
    return this.#id;
  }

  seen(id: number): void {
    this.#id = Math.max(this.#id, id);
  }
}
