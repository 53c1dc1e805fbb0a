import { announce, write } from "./author.ts";
import type { Sent } from "./author.ts";
import type { InlineResult } from "./inline-queries.ts";
import { sentResult } from "./inline-query.ts";
import type { Message } from "./message.ts";
import { Notifications, type Notification } from "./notifications.ts";
import { withDetectedEntities } from "./text.ts";
import type { Update } from "./updates.ts";
import { wireMembership } from "./wire.ts";
import type { Access, Chat, Member, World } from "./world.ts";

/** A basic group. The bot reads all that is said in it, as one that is an administrator does. */
export class Group {
  readonly chat: Chat;
  readonly #world: World;

  constructor(world: World, title: string, id: number) {
    this.#world = world;
    this.chat = {
      id,
      type: "group",
      name: title,
      access: "left",
      messages: [],
      replyKeyboard: undefined,
      notifications: new Notifications(),
    };
    world.chats.set(id, this.chat);
  }

  /** What is visible in the group now, oldest first. */
  get messages(): readonly Message[] {
    return this.chat.messages;
  }

  /** What the notifications of the bot's messages showed. */
  get notifications(): readonly Notification[] {
    return this.chat.notifications.all;
  }

  /** Whether the bot is a member. */
  get hasBot(): boolean {
    return this.chat.access === "open";
  }

  /** A person adds the bot: Telegram tells it of its membership and shows a line about it in the chat. */
  addBot(person: Member): { readonly membership: Update; readonly sent: Sent } {
    const membership = this.#changeAccess(person, "open");
    const line = { other: { new_chat_members: [this.#world.bot] } };
    return { membership, sent: announce(this.#world, this.chat, this.#write(person, line)) };
  }

  /** A person takes the bot out. */
  removeBot(person: Member): Update {
    this.#write(person, { other: { left_chat_member: this.#world.bot } });
    return this.#changeAccess(person, "left");
  }

  /** Says something in the group; there is no update when the bot is not in it. */
  say(person: Member, text: string): { readonly message: Message; readonly update: Update | undefined } {
    return this.#announce(this.#write(person, withDetectedEntities({ text, entities: [] })));
  }

  /** A person sends a result of an inline query into the group. */
  sendResult(
    person: Member,
    result: InlineResult,
  ): { readonly message: Message; readonly update: Update | undefined } {
    return this.#announce(this.#write(person, sentResult(this.#world, result)));
  }

  #announce(message: Message): { readonly message: Message; readonly update: Update | undefined } {
    if (this.hasBot) return announce(this.#world, this.chat, message);
    this.#world.changed();
    return { message, update: undefined };
  }

  #write(person: Member, content: Partial<Message>): Message {
    if (person.chat.access === "unknown") person.chat.access = "unstarted";
    return write(this.#world, this.chat, person.user, content);
  }

  #changeAccess(person: Member, access: Access): Update {
    const before = this.chat.access;
    this.chat.access = access;
    const change = wireMembership(this.#world, this.chat, person.user, before);
    return this.#world.updates.add("my_chat_member", change, this.chat.id);
  }
}
