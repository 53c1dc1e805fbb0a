import { randomInt, randomUUID } from "node:crypto";
import { announce, write } from "./author.ts";
import type { Sent } from "./author.ts";
import { removeMessages, replaceMessage } from "./chats.ts";
import type { Group } from "./group.ts";
import { askInline, type InlineQuestion } from "./inline-query.ts";
import { inlineButton, replyButton, type Label } from "./labelled-button.ts";
import type { Contact, InlineButton, Message, ReplyKeyboard, User } from "./message.ts";
import { Notifications, type Notification } from "./notifications.ts";
import { withDetectedEntities } from "./text.ts";
import type { Update } from "./updates.ts";
import { wireMembership, wireMessage } from "./wire.ts";
import type { CallbackAnswer, CallbackQuery, Chat, World } from "./world.ts";

/** A tap on an inline button. */
export interface Tap {
  /** Of the callback query. */
  readonly id: string;
  readonly update: Update;
  /** Whether answerCallbackQuery has come. */
  readonly answered: boolean;
  readonly answer: CallbackAnswer | undefined;
}

/** Somebody who talks to the bot in a private chat: what they see, and what they can do. */
export class Person {
  readonly user: User;
  readonly chat: Chat;
  readonly #world: World;
  readonly #queries: CallbackQuery[] = [];

  constructor(world: World, user: User) {
    this.#world = world;
    this.user = user;
    this.chat = {
      id: user.id,
      type: "private",
      name: user.first_name,
      ...(user.username !== undefined && { username: user.username }),
      access: "unknown",
      messages: [],
      replyKeyboard: undefined,
      notifications: new Notifications(),
    };
    world.chats.set(this.chat.id, this.chat);
  }

  /** What is visible in the chat now, oldest first. */
  get messages(): readonly Message[] {
    return this.chat.messages;
  }

  /** The keyboard that the bot put in the place of the telephone's own. */
  get replyKeyboard(): ReplyKeyboard | undefined {
    return this.chat.replyKeyboard;
  }

  /** What the notifications of the bot's messages showed, to whoever saw the locked phone. */
  get notifications(): readonly Notification[] {
    return this.chat.notifications.all;
  }

  /** What answerCallbackQuery showed, as an alert or in passing. */
  get alerts(): readonly { readonly text: string; readonly modal: boolean }[] {
    return this.#queries.flatMap(({ answer }) =>
      answer?.text === undefined || answer.text === ""
        ? []
        : [{ text: answer.text, modal: answer.show_alert === true }],
    );
  }

  /**
   * Writes to the bot, which starts it: `/start` is a text as any other.
   * @throws Error where the person has blocked the bot, as do all that send
   */
  send(text: string, options: { readonly forwarded?: boolean } = {}): Sent {
    return this.#send({
      ...withDetectedEntities({ text, entities: [] }),
      forwarded: options.forwarded === true,
    });
  }

  /** Says something in a group the person and perhaps the bot are in. */
  sendIn(group: Group, text: string): ReturnType<Group["say"]> {
    return group.say(this, text);
  }

  /** Types words behind the bot's name in another chat: the bot is asked what it has for them. */
  askInline(words: string): InlineQuestion {
    return askInline(this.#world, this.user, words);
  }

  /** Taps a button that asks for a chat, and chooses one: the bot is asked with the words that the button holds. */
  tapSwitch(label: Label): InlineQuestion {
    const { button } = inlineButton(label, this.messages.toReversed());
    const chosen = button.switch_inline_query_chosen_chat;
    if (chosen === undefined) throw new Error(`"${button.text}" asks for no chat.`);
    return this.askInline(chosen.query ?? "");
  }

  /** Sends a place on the map. */
  shareLocation(latitude: number, longitude: number): Sent {
    return this.#send({ location: { latitude, longitude } });
  }

  /** Sends a telephone number with its name. */
  sendContact(contact: Contact): Sent {
    return this.#send({ contact });
  }

  /** Sends a sticker, as do others a photo and a voice message; no file can be fetched. */
  sendSticker(): Sent {
    return this.#send({ other: { sticker: { ...file(), type: "regular", width: 512, height: 512 } } });
  }

  /** Throws a die: Telegram makes one of a 🎲 that is sent alone, and lets no bot delete it for a day. */
  sendDice(): Sent {
    return this.#send({ other: { dice: { emoji: "🎲", value: randomInt(1, 7) } } });
  }

  /** Sends a photo, with words below it where there are any. */
  sendPhoto(caption?: string, options: { readonly forwarded?: boolean } = {}): Sent {
    return this.#send({
      other: { ...photo(), ...(caption !== undefined && { caption }) },
      forwarded: options.forwarded === true,
    });
  }

  /** Sends photos as one album: an update for each, the words with the first. */
  sendAlbum(count: number, caption: string): readonly Sent[] {
    const album = { media_group_id: randomUUID() };
    return Array.from({ length: count }, (_, at) =>
      this.#send({ other: { ...album, ...photo(), ...(at === 0 && { caption }) } }),
    );
  }

  sendVoice(): Sent {
    return this.#send({ other: { voice: { ...file(), duration: 3 } } });
  }

  /**
   * Taps an inline button. Without a message, the lowest one on the screen that has it; with a message seen earlier,
   * the button as it was then, like a telephone that has not shown the edit yet.
   * @throws Error where no such button is there, or where it opens or copies something
   */
  tap(label: Label, options: { readonly message?: Message } = {}): Tap {
    const shown = options.message === undefined ? this.messages.toReversed() : [options.message];
    const { button, message } = inlineButton(label, shown);
    return this.#tapButton(button, message);
  }

  /** Sends callback data that no button on the screen carries, as a changed client can. */
  tapData(data: string, message: Message): Tap {
    const query: CallbackQuery = { id: String(randomInt(2 ** 47)), chat: this.chat, answer: undefined };
    const now = this.messages.find(({ id }) => id === message.id);
    if (now === undefined) throw new Error(`Message ${message.id} is no longer on the screen.`);
    this.chat.notifications.read();
    this.#world.callbackQueries.set(query.id, query);
    this.#queries.push(query);
    const update = this.#world.updates.add(
      "callback_query",
      {
        id: query.id,
        from: this.user,
        message: wireMessage(now, this.chat),
        chat_instance: String(this.chat.id),
        data,
      },
      this.chat.id,
    );
    return {
      id: query.id,
      update,
      get answered() {
        return query.answer !== undefined;
      },
      get answer() {
        return query.answer;
      },
    };
  }

  /** Taps a button of the reply keyboard, which sends its text. A button that asks for a place needs shareLocation. */
  tapReply(label: Label): Sent {
    const button = replyButton(label, this.replyKeyboard);
    if (button.request_location === true || button.request_contact === true) {
      throw new Error(`"${button.text}" asks to share something: use shareLocation or sendContact.`);
    }
    return this.send(button.text);
  }

  /**
   * Changes a text that the person sent.
   * @throws Error where it is somebody else's or gone
   */
  edit(message: Message, text: string): Sent {
    const before = this.messages.find(({ id, from }) => id === message.id && from === "person");
    if (before === undefined) throw new Error(`Message ${message.id} is not this person's, or is gone.`);
    const content = withDetectedEntities({ text, entities: [] });
    const edited = { ...before, ...content, editedAt: this.#world.now() };
    this.chat.notifications.read();
    replaceMessage(this.chat, edited);
    const update = this.#world.updates.add("edited_message", wireMessage(edited, this.chat), this.chat.id);
    return { message: edited, update };
  }

  /** Takes a message out of the chat. The bot is not told. */
  deleteMessage(message: Message): void {
    removeMessages(this.chat, [message.id]);
    this.#world.changed();
  }

  /** Blocks the bot: whatever it sends is refused. */
  block(): Update {
    return this.#changeAccess("blocked");
  }

  /** Lets the bot write again. */
  unblock(): Update {
    return this.#changeAccess("open");
  }

  /** Telegram delivers an update of this person once more, under the same id. */
  redeliver(update: Update): void {
    this.#world.updates.addAgain(update);
  }

  #changeAccess(access: "open" | "blocked"): Update {
    const before = this.chat.access;
    this.chat.access = access;
    const change = wireMembership(this.#world, this.chat, this.user, before);
    return this.#world.updates.add("my_chat_member", change, this.chat.id);
  }

  #tapButton(button: InlineButton, message: Message): Tap {
    if (button.callback_data === undefined) {
      throw new Error(`"${button.text}" opens or copies something: tapping it makes no update.`);
    }
    return this.tapData(button.callback_data, message);
  }

  #send(content: Partial<Message>): Sent {
    const { name, access } = this.chat;
    if (access === "blocked") throw new Error(`${name} has blocked the bot: unblock first.`);
    this.chat.access = "open";
    return announce(this.#world, this.chat, write(this.#world, this.chat, this.user, content));
  }
}

function photo() {
  return { photo: [{ ...file(), width: 320, height: 240 }] };
}

function file() {
  return { file_id: randomUUID(), file_unique_id: randomUUID() };
}
