import { setTimeout as wait } from "node:timers/promises";
import type { Person, StrictTelegram, Tap } from "telegram-fake";
import { language, lineOf, screen } from "../bot/chat.ts";
import { content, textOf } from "../content/published/reading.ts";
import { openings } from "../world.ts";
import { Chance } from "./chance.ts";

type Shown = Person["messages"][number];

const uk = language("uk");
const languages = content.languages.all.map(({ code }) => language(code));
/** Somebody may have chosen another language on their way. */
const covers = new Set(languages.map((one) => textOf(one, screen("cover"))));
/** Takes the cover away too, and is no part of what is asked here. */
const close = new Set(languages.map((one) => lineOf(one, "button-close")));
/** The number that is on every help screen. */
const number = "112";

const exits = ["x", "✖", "/erase", "❌"] as const;
const cries = ["/help", "допоможіть", "help"] as const;
const texts = ["9000", "Гент", "Льєж", "ніде такого немає", "мене тримають", "/menu", "/start"] as const;
const acts = ["taps", "taps", "taps twice", "writes", "shares", "notes", "asks for help", "leaves"] as const;
const lastActs = ["leaves", "leaves", "leaves", "asks for help", "asks for help", "writes"] as const;

/** Somebody who does this and that, as the seed has it, whatever comes of it. */
export class RandomPerson {
  readonly person: Person;
  readonly #chance: Chance;
  /** Brings a tap at once, though another update of theirs is in hand: Telegram keeps taps in a line of their own. */
  readonly #bring: (update: Tap["update"]) => void;
  readonly #did: string[] = [];
  #last: (typeof acts)[number] | undefined;

  constructor(telegram: StrictTelegram, seed: string, bring: (update: Tap["update"]) => void) {
    this.person = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
    this.#chance = new Chance(seed, this.person.user.id);
    this.#bring = bring;
  }

  get chat(): number {
    return this.person.user.id;
  }

  get hasLeft(): boolean {
    return this.#last === "leaves";
  }

  /** Acts several times within so many milliseconds. */
  async live(within: number): Promise<void> {
    const times = 3 + Math.floor(this.#chance.next() * 4);
    this.person.send("/start");
    for (let time = 1; time <= times; time += 1) {
      await wait(this.#chance.next() * (within / times));
      this.#act(time === times ? this.#chance.of(lastActs) : this.#chance.of(acts));
    }
  }

  /** What is wrong with the chat, now that there is nothing on its way any more. */
  get wrong(): string | undefined {
    const { messages, replyKeyboard } = this.person;
    if (this.hasLeft) {
      const [cover] = messages;
      if (messages.length !== 1 || !covers.has(cover?.text ?? ""))
        return "✖ was last, and there is more than the cover";
      return replyKeyboard ? "✖ was last, and there is a keyboard" : undefined;
    }
    const isAnswered = messages.some(({ from, text }) => from === "bot" && text.includes(number));
    if (this.#last === "asks for help" && !isAnswered) return "help was last, and there is no number";
    // The copy of an opening of which nobody knows may stand beside what was said.
    const isSaid = messages.some(({ from, text }) => from === "bot" && !openings.has(text));
    return isSaid ? undefined : "nothing was said";
  }

  describe(): string {
    const shown = this.person.messages.map(({ id, from, text }) => `${id} ${from}: ${text.slice(0, 60)}`);
    return [`chat ${this.chat}: ${this.wrong ?? "nothing"}`, "did:", ...this.#did, "sees:", ...shown].join(
      "\n  ",
    );
  }

  #act(act: (typeof acts)[number]): void {
    this.#last = act;
    const { person } = this;
    switch (act) {
      case "taps":
      case "taps twice": {
        const [message, label] = this.#anyButton() ?? [];
        if (message === undefined || label === undefined) {
          this.#write(this.#chance.of(texts));
          return;
        }
        this.#tap(label, message);
        if (act === "taps twice") this.#tap(label, message);
        return;
      }
      case "writes":
        this.#write(this.#chance.of(texts));
        return;
      case "shares":
        this.#note("shares a place");
        person.shareLocation(51.05, 3.72);
        return;
      case "notes": {
        const begin = this.#withButton(lineOf(uk, "note-start"));
        if (begin) this.#tap(lineOf(uk, "note-start"), begin);
        else this.#write("/start uk-note-stay");
        return;
      }
      case "asks for help": {
        const shown = this.#withButton(/допомога$/);
        if (shown && this.#chance.next() < 0.5) this.#tap(/допомога$/, shown);
        else this.#write(this.#chance.of(cries));
        return;
      }
      case "leaves": {
        const shown = this.#withButton("✖");
        if (shown && this.#chance.next() < 0.6) this.#tap("✖", shown);
        else this.#write(this.#chance.of(exits));
      }
    }
  }

  #tap(label: string | RegExp, message: Shown): void {
    const { update } = this.person.tap(label, { message });
    this.#note(`taps ${String(label)} on ${message.id}`, update);
    if (this.#chance.next() < 0.5) this.#bring(update);
  }

  #write(text: string): void {
    const { update } = this.person.send(text);
    this.#note(`writes ${text}`, update);
  }

  #note(what: string, update?: Tap["update"]): void {
    this.#did.push(`${Date.now() % 100_000} ${what}${update ? ` (${update.update_id})` : ""}`);
  }

  #withButton(label: string | RegExp): Shown | undefined {
    return this.person.messages.findLast(({ inlineKeyboard }) =>
      inlineKeyboard
        .flat()
        .some(({ text }) => (typeof label === "string" ? text === label : label.test(text))),
    );
  }

  #anyButton(): [Shown, string] | undefined {
    const all = this.person.messages.flatMap((message) =>
      message.inlineKeyboard
        .flat()
        .filter(({ callback_data: data, text }) => data !== undefined && text !== "✖" && !close.has(text))
        .map(({ text }): [Shown, string] => [message, text]),
    );
    const [first, ...others] = all;
    return first && this.#chance.of([first, ...others]);
  }
}
