import { setTimeout as wait } from "node:timers/promises";
import type { BotCall, Person, StrictTelegram } from "telegram-fake";
import { handled, language, lineOf, said, saidTo, screen, tapped } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf } from "../world.ts";

const uk = language("uk");
const coverText = textOf(uk, screen("cover"));

const refusesTogether = {
  method: "deleteMessages",
  answer: { errorCode: 400, description: "Bad Request: nobody knows" },
} as const;

/** A question goes with its keyboard; more than the two are an erasure. */
function isMany({ message_ids: ids }: BotCall["payload"]): boolean {
  return Array.isArray(ids) && ids.length > 2;
}

/** What is under way for a person when the program is killed. */
export const situations = [
  "taps ✖",
  "writes /erase",
  "writes x",
  "is due to be covered",
  "is due to be erased",
  "moves on as the cover is due",
  "opens a screen that has to be covered",
] as const;

export interface Plan {
  readonly situation: (typeof situations)[number];
  /** How many messages are in the chat. */
  readonly messages: number;
  /** Whether a question, with its keyboard, is open. */
  readonly asked: boolean;
  /** Whether Telegram refuses to erase the messages together, so that each takes a call of its own. */
  readonly oneByOne: boolean;
  /** Milliseconds before they act. */
  readonly hesitates: number;
}

/** Somebody over whom the program is killed. */
export class Endangered {
  readonly plan: Plan;
  readonly #telegram: StrictTelegram;
  readonly #person: Person;
  #begun = 0;
  #rested: number | undefined;
  #seen: Person["messages"][number] | undefined;

  constructor(telegram: StrictTelegram, plan: Plan) {
    this.#telegram = telegram;
    this.plan = plan;
    this.#person = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
  }

  /** The calls that concern them since the act began. */
  get calls(): readonly BotCall[] {
    return this.#telegram.calls.slice(this.#begun).filter(({ payload }) => this.#isMine(payload));
  }

  /** Fills the chat. */
  async prepare(): Promise<void> {
    const { situation, messages, asked } = this.plan;
    const telegram = this.#telegram;
    const person = this.#person;
    await said(telegram, person, situation === "is due to be erased" ? "/start uk-about-timers" : "/start");
    if (situation === "is due to be erased") await tapped(telegram, person, /Стерти через 1 год/);
    for (let message = 0; message < messages; message += 1) person.send("ніде такого немає");
    await handled(telegram);
    if (situation === "opens a screen that has to be covered") return;
    await tapped(telegram, person, /допомога/);
    if (asked) await tapped(telegram, person, lineOf(uk, "button-locate"));
    if ((person.replyKeyboard !== undefined) !== asked)
      throw new Error(`They were not asked:\n${this.describe()}`);
  }

  /** From now on they look at what is on the screen, whatever comes of it. */
  begin(): void {
    this.#begun = this.#telegram.calls.length;
    if (this.plan.oneByOne) {
      this.#telegram.inject({ ...refusesTogether, when: (call) => this.#isMine(call) && isMany(call) });
    }
    this.#seen = saidTo(this.#person).findLast(({ inlineKeyboard }) => inlineKeyboard.length > 0);
  }

  async act(): Promise<void> {
    const person = this.#person;
    const seen = this.#seen ?? screenOf(person);
    await wait(this.plan.hesitates);
    switch (this.plan.situation) {
      case "taps ✖":
        person.tap("✖", { message: seen });
        return;
      case "writes /erase":
        person.send("/erase");
        return;
      case "writes x":
        person.send("x");
        return;
      case "moves on as the cover is due":
        person.tap("☰ Меню", { message: seen });
        return;
      case "opens a screen that has to be covered":
        person.tap(/допомога/, { message: seen });
        return;
      case "is due to be covered":
      case "is due to be erased":
    }
  }

  /** Whether everything about them is as it has to be in the end. */
  isSafe(): boolean {
    const { messages, replyKeyboard } = this.#person;
    return replyKeyboard === undefined && messages.length === 1 && messages[0]?.text === coverText;
  }

  /** All has been done about them, and from now on nothing more may be. */
  rest(): void {
    this.#rested ??= this.calls.length;
  }

  get isRestless(): boolean {
    return this.#rested !== undefined && this.calls.length > this.#rested;
  }

  /** The screen that they open is covered only later. */
  get isWaiting(): boolean {
    const { situation } = this.plan;
    return (
      situation === "opens a screen that has to be covered" || situation === "moves on as the cover is due"
    );
  }

  describe(): string {
    const shown = this.#person.messages.map(({ id, from, text }) => `${id} ${from}: ${text.slice(0, 40)}`);
    const calls = this.calls.map(
      ({ method, payload, answer }) =>
        `${method} ${JSON.stringify(payload["message_ids"] ?? payload["message_id"] ?? "")} ${JSON.stringify(answer).slice(0, 60)}`,
    );
    const lines = [JSON.stringify(this.plan), ...shown, "calls:", ...calls];
    return `${lines.join("\n  ")}${this.#person.replyKeyboard ? "\n  and a keyboard" : ""}`;
  }

  #isMine(payload: BotCall["payload"]): boolean {
    return payload["chat_id"] === this.#person.user.id;
  }
}
