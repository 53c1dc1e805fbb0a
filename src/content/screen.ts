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
  /** `refresh` shows the cover again. */
  | { readonly kind: "locate" | "close" | "refresh" }
  | { readonly kind: "share"; readonly way: "link" | "copy" }
  | { readonly kind: "language"; readonly language: Language }
  /** A screen behind its sign alone, for a page that must not tell what it is. */
  | { readonly kind: "icon"; readonly screen: ScreenId }
  | TimerChoice;

/** What a screen is the beginning of, beside its text and its buttons. */
export type Flow =
  | { readonly kind: "screen" }
  /** Questions to answer with yes, no or not sure, and the buttons below their end. */
  | {
      readonly kind: "check";
      readonly questions: readonly AskedInCheck[];
      readonly end: readonly (readonly ButtonTarget[])[];
    }
  /** Questions whose answers become one message. */
  | { readonly kind: "note"; readonly questions: readonly NoteQuestion[] }
  /** A sentence to show to somebody, in the languages that are spoken in Belgium. */
  | { readonly kind: "card" };

/** How grave a yes is: what is most grave is said back first. */
export type Gravity = "no" | "yes" | "most";

/** A question of a check; after a yes to a grave one stands first of all whom to call. */
export interface AskedInCheck {
  readonly id: string;
  readonly grave: Gravity;
}

/** A question of a note: by a text, and where it says so also by a location or a contact. */
export interface NoteQuestion {
  readonly id: string;
  readonly takes: (typeof noteAnswers)[number];
}

/** What a question of a note takes for an answer: what is written, a location, a contact that is shared. */
export const noteAnswers = ["text", "place", "contact"] as const;

/** After how many minutes without a tap the chat is covered, or after how many hours everything is erased; 0: never. */
export type TimerChoice =
  | { readonly kind: "cover"; readonly after: (typeof coverMinutes)[number] }
  | { readonly kind: "erase"; readonly after: (typeof eraseHours)[number] };

/** After how many minutes without a tap the chat may be covered; 0: never. */
export const coverMinutes = [0, 5, 30, 120] as const;
/** After how many hours the chat may erase itself; 0: never. */
export const eraseHours = [0, 1, 12, 24] as const;

/** One screen of a flow file. */
export interface Screen {
  readonly id: ScreenId;
  /** The screen that "back" leads to; the menu has none. */
  readonly parent: ScreenId | undefined;
  /** A picture sign put before the label. */
  readonly icon: string | undefined;
  /** The region whose centre this screen is the card of. */
  readonly region: Region | undefined;
  /** Is still being written: only the preview shows it, and what lies below it. */
  readonly draft: boolean;
  /** Its numbers and its rows of buttons, as they are written, are seen on a small phone without scrolling. */
  readonly inSight: boolean;
  /** Has none of the rows that stand below every other screen. */
  readonly bare: boolean;
  readonly rows: readonly (readonly ButtonTarget[])[];
  readonly flow: Flow;
  /** Where it is written: `flows/help.yaml:12`. */
  readonly where: string;
}

/** A button with its words, for any channel. */
export type Button = { readonly label: string } & (
  | { readonly kind: "screen" | "back"; readonly screen: ScreenId }
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "card"; readonly contact: string }
  | { readonly kind: "locate" | "close" | "refresh" | "exit" }
  | { readonly kind: "share"; readonly way: "link" | "copy" }
  | { readonly kind: "language"; readonly language: Language }
  /** The question of a check that follows these answers, or a page of its end. */
  | { readonly kind: "check"; readonly check: ScreenId; readonly answers: string; readonly page?: number }
  /** Begins a note. */
  | { readonly kind: "note"; readonly note: ScreenId }
  /** Sends a card as a picture. */
  | { readonly kind: "picture"; readonly card: ScreenId }
  | TimerChoice
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
/** The screen for somebody who may take their own life. */
export const suicideHelp = "help.suicide" as ScreenId;
/** The screen that offers the regions. */
export const regionChoice = "help.regions" as ScreenId;

/** The screen that the command /language opens. */
export const languageChoice = "language" as ScreenId;
/** The screen that the command /privacy opens. */
export const privacy = "about.privacy" as ScreenId;
/** What a screen turns into when it must not be seen. */
export const cover = "cover" as ScreenId;
/** Where is chosen when the chat covers itself, and when it erases itself. */
export const timers = "about.timers" as ScreenId;
/** The screens that the program itself opens, which flows/ may not do without. */
export const neededScreens: readonly ScreenId[] = [
  menu,
  help,
  suicideHelp,
  regionChoice,
  languageChoice,
  privacy,
  cover,
  timers,
];

/** The Fluent message of a screen: `housing.private` says `housing-private`. */
export function messageOf(screen: ScreenId): string {
  return screen.replaceAll(".", "-");
}

/** Whether a screen tells whom to call. */
export function isHelp(screen: ScreenId): boolean {
  return screen === help || screen.startsWith(`${help}.`);
}
