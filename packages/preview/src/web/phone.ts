import type { Act } from "../page/protocol.ts";
import type { Message, Person, StrictTelegram, Tap } from "telegram-fake";

/** What was asked for cannot be done on the telephone as it is now. The message is for the person at the page. */
export class ImpossibleAct extends Error {
  override readonly name = "ImpossibleAct";
}

/** Something the person did that led to what they see. */
type Step =
  | { readonly kind: "tap"; readonly data: string; readonly on: Message }
  | { readonly kind: "said"; readonly message: Message };

interface Tapped {
  readonly message: number;
  readonly data: string;
  readonly tap: Tap;
}

/** A telephone in somebody's hand, with the chat open: it does what the page asks for, and remembers what it did. */
export class Phone {
  readonly person: Person;
  readonly language: string;
  readonly #telegram: StrictTelegram;
  /** The `/start` parameter that opens a screen. */
  readonly #linkTo: (screen: string) => string;
  readonly #steps: Step[] = [];
  #tapped: Tapped[] = [];
  #acts = 0;
  /** How many calls there were when the person did something that the bot has not reacted to yet. */
  #waitingSince: number | undefined;

  constructor(telegram: StrictTelegram, language: string, linkTo: (screen: string) => string) {
    this.#telegram = telegram;
    this.#linkTo = linkTo;
    this.language = language;
    this.person = telegram.newPerson({ firstName: "You", languageCode: language });
  }

  /** How many acts were done on it. */
  get acts(): number {
    return this.#acts;
  }

  /** The taps that the bot has not answered yet. */
  get tapped(): readonly Tapped[] {
    this.#tapped = this.#tapped.filter(({ tap }) => !tap.answered);
    return this.#tapped;
  }

  get isWaiting(): boolean {
    if (this.#waitingSince === undefined) return false;
    const reacted = this.#telegram.calls.slice(this.#waitingSince).some(
      ({ method, payload, answer }) =>
        // In a form it is a string.
        Number(payload["chat_id"]) === this.person.chat.id &&
        method !== "sendChatAction" &&
        typeof answer === "object",
    );
    if (reacted) this.#waitingSince = undefined;
    return !reacted;
  }

  /** @throws ImpossibleAct where the telephone cannot do it now */
  act(act: Act): void {
    if (this.person.chat.access === "blocked" && act.kind !== "unblock") {
      throw new ImpossibleAct("The bot is blocked: unblock it first.");
    }
    this.#acts += 1;
    switch (act.kind) {
      case "send":
        this.#say(act.text);
        return;
      case "jump":
        this.#say(`/start ${this.#linkTo(act.screen)}`);
        return;
      case "tap":
        this.#tap(act);
        return;
      case "share":
        this.#await();
        this.person.shareLocation(act.latitude, act.longitude);
        return;
      case "post":
        this.#post(act.what);
        return;
      case "edit":
        this.#edit(act.text);
        return;
      case "block":
        this.person.block();
        return;
      case "unblock":
        this.person.unblock();
    }
  }

  /**
   * Does once more what led to the screen that is shown, so that it comes with new words: the last tap that changed its
   * message, or the last text, in the place of the one before.
   */
  showAnew(): void {
    if (this.person.chat.access === "blocked") return;
    const now = (message: Message) => this.person.messages.find(({ id }) => id === message.id);
    const step = this.#steps.findLast(
      (one) => one.kind === "said" || ![undefined, one.on].includes(now(one.on)),
    );
    if (step?.kind === "tap") this.#tapData(step.data, now(step.on) ?? step.on);
    if (step?.kind === "said" && now(step.message) !== undefined) {
      this.person.deleteMessage(step.message);
      this.#say(step.message.text);
    }
  }

  #say(text: string): void {
    this.#await();
    const { message } = this.person.send(text);
    this.#steps.push({ kind: "said", message });
  }

  #tap({ message: id, row, column }: Act & { kind: "tap" }): void {
    const message = this.person.messages.find((one) => one.id === id);
    const data = message?.inlineKeyboard[row]?.[column]?.callback_data;
    if (message === undefined || data === undefined) {
      throw new ImpossibleAct("That button is no longer on the screen.");
    }
    this.#tapData(data, message);
  }

  #tapData(data: string, message: Message): void {
    this.#await();
    this.#tapped.push({ message: message.id, data, tap: this.person.tapData(data, message) });
    this.#steps.push({ kind: "tap", data, on: message });
  }

  #post(what: (Act & { kind: "post" })["what"]): void {
    this.#await();
    switch (what) {
      case "photo":
        this.person.sendPhoto();
        return;
      case "voice":
        this.person.sendVoice();
        return;
      case "sticker":
        this.person.sendSticker();
        return;
      case "contact":
        this.person.sendContact({ phone_number: "+32 470 00 00 00", first_name: "Somebody" });
    }
  }

  #edit(text: string): void {
    const last = this.person.messages.findLast(({ from, text: said }) => from === "person" && said !== "");
    if (last === undefined) throw new ImpossibleAct("There is no text of yours to edit.");
    this.#await();
    this.person.edit(last, text);
  }

  #await(): void {
    this.#waitingSince = this.#telegram.calls.length;
  }
}
