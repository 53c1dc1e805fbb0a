import type { Region } from "../places/place.ts";
import type { Button, ButtonTarget } from "./button.ts";
import type { ScreenId } from "./screen-ids.ts";

/** What a screen is the beginning of, beside its text and its buttons. */
export type Flow =
  | { readonly kind: "screen" }
  /** Questions to answer with yes, no or not sure, and the buttons below their end. */
  | {
      readonly kind: "check";
      readonly questions: readonly AskedInSelfCheck[];
      readonly end: readonly (readonly ButtonTarget[])[];
    }
  /** Questions whose answers become one message. */
  | { readonly kind: "note"; readonly questions: readonly NoteQuestion[] }
  /** A sentence to show to somebody, in the languages that are spoken in Belgium. */
  | { readonly kind: "card" };

/** How grave a yes is: what is most grave is said back first. */
export type Gravity = "no" | "yes" | "most";

/** A question of a check; after a yes to a grave one stands first of all whom to call. */
export interface AskedInSelfCheck {
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
  /** What its picture to pass on says: the texts of these screens, the numbers to call, all cards, or nothing but a code; none where it has none. */
  readonly picture: readonly ScreenId[] | "numbers" | "cards" | "code" | undefined;
  /** Is of use in a chat alone: the pages for a browser leave it out, and the buttons that lead to it. */
  readonly chatOnly: boolean;
  readonly rows: readonly (readonly ButtonTarget[])[];
  readonly flow: Flow;
  /** Where it is written: `flows/help.yaml:12`. */
  readonly where: string;
}

/** A screen in one language: `text` is HTML with the tags of {@link ./markup.ts} only. */
export interface RenderedScreen {
  /** What a button to this screen says. */
  readonly label: string;
  readonly text: string;
  readonly rows: readonly (readonly Button[])[];
}
