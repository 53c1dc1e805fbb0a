import type { Language } from "./language.ts";
import type { Region } from "../places/place.ts";

/** A screen's id is its path: `housing.private` lies below `housing`. */
export type ScreenId = string & { readonly __brand: "ScreenId" };

/** What a button in a flow file leads to, before it has its words. */
export type ButtonTarget =
  | { readonly kind: "screen"; readonly screen: ScreenId }
  | { readonly kind: "link"; readonly contact: string }
  | { readonly kind: "copy"; readonly contact: string }
  | { readonly kind: "card"; readonly contact: string }
  | { readonly kind: "locate" }
  | { readonly kind: "share"; readonly way: "link" | "copy" }
  | { readonly kind: "language"; readonly language: Language };

/** One screen of a flow file. */
export interface Screen {
  readonly id: ScreenId;
  /** The screen that "back" leads to; the menu has none. */
  readonly parent: ScreenId | undefined;
  /** A picture sign put before the label. */
  readonly icon: string | undefined;
  /** The region whose centre this screen is the card of. */
  readonly region: Region | undefined;
  readonly rows: readonly (readonly ButtonTarget[])[];
  /** Where it is written: `flows/help.yaml:12`. */
  readonly where: string;
}

/** A button with its words, for any channel. */
export type Button = { readonly label: string } & (
  | { readonly kind: "screen"; readonly screen: ScreenId }
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "card"; readonly contact: string }
  | { readonly kind: "locate" }
  | { readonly kind: "share"; readonly way: "link" | "copy" }
  | { readonly kind: "language"; readonly language: Language }
);

/** A screen in one language: `text` is HTML with the tags of {@link ./markup.ts} only. */
export interface RenderedScreen {
  /** What a button to this screen says. */
  readonly label: string;
  readonly text: string;
  readonly rows: readonly (readonly Button[])[];
}

/** The screen that /start shows. */
export const menu = "menu" as ScreenId;
/** The screen with the numbers to call, never further than one tap. */
export const help = "help" as ScreenId;
/** The screen that offers the regions. */
export const regionChoice = "help.regions" as ScreenId;

/** The screens that the commands /language and /privacy open. */
export const languageChoice = "language" as ScreenId;
export const privacy = "about.privacy" as ScreenId;
/** The screens that the program itself opens, which flows/ may not do without. */
export const neededScreens: readonly ScreenId[] = [menu, help, regionChoice, languageChoice, privacy];

/** The Fluent message of a screen: `housing.private` says `housing-private`. */
export function messageOf(screen: ScreenId): string {
  return screen.replaceAll(".", "-");
}
