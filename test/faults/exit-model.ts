import { lineOf, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";

/** The states of docs/decisions/2026-11-27-an-exit-that-always-wins.md. */
type State = "fresh" | "open" | "leaving" | "left" | "covered" | "gone";

/** What a person sees, as far as the model tells it. */
export interface Sight {
  readonly texts: readonly string[];
  /** What the bot said last, below its neutral line. */
  readonly lowest: string | undefined;
  readonly hasKeyboard: boolean;
}

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
export const numbers = textOf(uk, screen("help"));
const broken = lineOf(uk, "talk-broken");
/** After so many minutes without a tap a chat is covered. */
const coverMinutes = 30;

/** What the bot has promised of one chat, in the words of the decision. */
export class ExitModel {
  state: State = "fresh";
  isStoreLost = false;
  /** Which calls Telegram refuses for now. */
  refused: "editMessageText" | "deleteMessages" | undefined;
  /** What stands lowest in an open chat: one of these. */
  #shown: readonly string[] = [];
  /** How many minutes ago the person did something. */
  #idle = 0;
  /** Something is left to do that Telegram or the store does not let through. */
  #isUnfinished = false;
  /** Something may be in the chat, or in the store, that was not written down: only ✖ looks for it. */
  #isUnknown = false;

  /** Whether the last thing that was done was kept. */
  #isKept = true;

  /** The person did something that shows one of these. */
  shows(...texts: readonly string[]): void {
    this.state = "open";
    this.#shown = this.refused === "editMessageText" ? [...texts, broken] : texts;
    this.#isKept = !this.isStoreLost;
    this.#isUnknown ||= this.isStoreLost;
    if (this.#isKept) this.#idle = 0;
  }

  leaves(): void {
    this.state = "leaving";
    this.#isUnfinished = this.isStoreLost || this.refused === "deleteMessages";
    this.#isUnknown = false;
    this.#finish();
  }

  passes(minutes: number): void {
    this.#idle += minutes;
    this.#cover();
  }

  blocks(): void {
    this.state = "gone";
    this.#isUnfinished = false;
  }

  /** What stood in the chat before stands there still. */
  unblocks(): void {
    this.state = "fresh";
  }

  storeIsBack(): void {
    this.isStoreLost = false;
    this.#cover();
    this.#finish();
  }

  telegramIsBack(): void {
    this.refused = undefined;
    this.#finish();
  }

  #cover(): void {
    if (this.state !== "open" || this.isStoreLost || this.#idle < coverMinutes) return;
    this.state = "covered";
    this.#isUnfinished = this.refused !== undefined;
  }

  #finish(): void {
    if (this.isStoreLost || this.refused !== undefined) return;
    this.#isUnfinished = false;
    if (this.state === "leaving") this.state = "left";
  }

  /** What is wrong with the chat; nothing where it is as it has to be. */
  wrongIn({ texts, lowest, hasKeyboard }: Sight): string | undefined {
    const isAlone = texts.length === 1 && texts[0] === cover && !hasKeyboard;
    switch (this.state) {
      case "fresh":
      case "gone":
        return undefined;
      case "open":
        return this.#shown.some((text) => lowest?.includes(text))
          ? undefined
          : "it does not show what was asked for";
      case "leaving":
        return texts.includes(cover) ? undefined : "there is no cover";
      case "left":
        return isAlone ? undefined : "there is more than the cover";
      case "covered":
        if (this.#isUnfinished || this.#isUnknown) return undefined;
        return isAlone ? undefined : "it is not covered";
    }
  }

  /** What is wrong with what is kept. */
  wrongInStore(kept: Readonly<Record<string, unknown>>): string | undefined {
    if (this.isStoreLost) return undefined;
    switch (this.state) {
      case "fresh":
        // Of who comes back is known where something may stand; what Telegram does not let go there goes when it is covered.
        return Object.keys(kept).every((kind) => ["chat", "cover"].includes(kind))
          ? undefined
          : "something is kept";
      case "left":
      case "gone":
        return Object.keys(kept).length === 0 ? undefined : "something is kept";
      case "open":
        return kept["chat"] || !this.#isKept ? undefined : "nothing is known of the chat";
      case "covered":
        return this.#isUnfinished || !(kept["conversation"] || kept["exit"])
          ? undefined
          : "something is left";
      case "leaving":
        return undefined;
    }
  }
}
