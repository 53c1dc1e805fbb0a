import type { Entity, Message } from "./message.ts";

/** What the notification of one message showed, on the locked phone of somebody or on another device of theirs. */
export interface Notification {
  /** Of the message. */
  readonly id: number;
  /** What it showed when the message came, and then after each edit while it was unread. */
  readonly texts: readonly string[];
}

/** What stands in a notification in the place of a letter that is hidden until it is tapped. */
const hidden = "▒";
/** And of a picture that is seen in it. */
const picture = "🖼";

/**
 * What the notifications of a chat showed, one for each message of the bot, silent ones too: a silent message makes no
 * sound, and is shown all the same. An edit rings nowhere, but Telegram's app for Android puts the new text into a
 * notification that is still there (its NotificationsController.processEditedMessages).
 */
export class Notifications {
  #all: { readonly id: number; readonly texts: string[] }[] = [];
  readonly #unread = new Set<number>();

  get all(): readonly Notification[] {
    return this.#all;
  }

  sent(message: Message): void {
    this.#all = [...this.#all, { id: message.id, texts: [shownOf(message)] }];
    this.#unread.add(message.id);
  }

  edited(message: Message): void {
    if (!this.#unread.has(message.id)) return;
    this.#all.find(({ id }) => id === message.id)?.texts.push(shownOf(message));
  }

  /** The person did something in the chat: they have it open, and its notifications are gone. */
  read(): void {
    this.#unread.clear();
  }
}

function shownOf({ text, entities, contact, photo, caption, captionEntities }: Message): string {
  if (contact) return [contact.first_name, contact.last_name].filter(Boolean).join(" ");
  if (!photo) return withoutSpoilers(text, entities);
  return (photo.isHidden ? "" : picture) + withoutSpoilers(caption ?? "", captionEntities ?? []);
}

function withoutSpoilers(text: string, entities: readonly Entity[]): string {
  return entities
    .filter(({ type }) => type === "spoiler")
    .reduce(
      (shown, { offset, length }) =>
        shown.slice(0, offset) + hidden.repeat(length) + shown.slice(offset + length),
      text,
    );
}
