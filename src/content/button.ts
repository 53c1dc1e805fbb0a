import type { Language } from "./language.ts";
import type { ScreenId } from "./screen-ids.ts";
import type { TimerChoice } from "./timer-choices.ts";

/** What a button in a flow file leads to, before it has its words. */
export type ButtonTarget =
  | { readonly kind: "screen"; readonly screen: ScreenId }
  | { readonly kind: "link"; readonly contact: string }
  | { readonly kind: "copy"; readonly contact: string }
  | { readonly kind: "contact-card"; readonly contact: string }
  | { readonly kind: "picture"; readonly of: ScreenId }
  | { readonly kind: "paper"; readonly paper: Paper }
  /** `refresh` shows the cover again. */
  | { readonly kind: "locate" | "close" | "refresh" }
  | { readonly kind: "share"; readonly way: ShareWay }
  /** `reader` chooses the language of whoever something is shared with. */
  | { readonly kind: "language" | "reader"; readonly language: Language }
  /** A screen behind its sign alone, for a page that must not tell what it is. */
  | { readonly kind: "icon"; readonly screen: ScreenId }
  | TimerChoice;

/** The screen that a button is about, where it is about one: it opens it, or sends its picture. */
export function screenOfTarget(target: ButtonTarget): ScreenId | undefined {
  if ("screen" in target) return target.screen;
  return "of" in target ? target.of : undefined;
}

/** A button with its words, for any channel. */
export type Button = { readonly label: string } & (
  | { readonly kind: "screen" | "back"; readonly screen: ScreenId }
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "contact-card"; readonly contact: string }
  | { readonly kind: "locate" | "close" | "refresh" | "exit" }
  | { readonly kind: "share"; readonly way: ShareWay }
  | { readonly kind: "language" | "reader"; readonly language: Language }
  /** The question of a check that follows these answers, or a page of its end. */
  | { readonly kind: "check"; readonly check: ScreenId; readonly answers: string; readonly page?: number }
  /** Begins a note. */
  | { readonly kind: "note"; readonly note: ScreenId }
  /** Sends what a card or a topic says as a picture. */
  | { readonly kind: "picture"; readonly of: ScreenId }
  /** Sends something to print. */
  | { readonly kind: "paper"; readonly paper: Paper }
  | TimerChoice
);

/** What is printed: a poster for a wall; stickers and a card that is folded into a shoe for those who may not be seen with one. */
export const papers = ["poster", "stickers", "shoe-card"] as const;
/** One of them. */
export type Paper = (typeof papers)[number];

/** How the bot is shared: in a chat that the person chooses, by a link that is sent on, by one to copy, or by its pages. */
export const shareWays = ["chat", "link", "copy", "page"] as const;
type ShareWay = (typeof shareWays)[number];
