import type { Paper } from "../../content/button.ts";
import type { Card } from "../../content/card.ts";
import type { Language } from "../../content/language.ts";
import type { Paragraph } from "../paragraph.ts";

/** What is to be drawn, in plain words: it can be handed to another thread. */
export type Order = TopicPictureOrder | CodePictureOrder | PhraseCardOrder | BlankPictureOrder | LeafletOrder;

/** What one topic says, for a phone: it is passed on as a picture. */
export interface TopicPictureOrder {
  readonly kind: "topic-picture";
  readonly language: Language;
  readonly heading: string;
  readonly body: readonly Paragraph[];
  readonly neutral: Neutral;
}

/** The code alone, to be read from a phone that is held out: it tells nothing of what the bot is for. */
export interface CodePictureOrder {
  readonly kind: "code-picture";
  readonly language: Language;
  readonly neutral: Pick<Neutral, "line" | "link" | "address">;
}

/** A sentence to show to somebody nearby. */
export interface PhraseCardOrder {
  readonly kind: "phrase-card";
  readonly language: Language;
  readonly card: Card;
}

/** Nothing: it takes the place of a picture that cannot be deleted. */
export interface BlankPictureOrder {
  readonly kind: "blank-picture";
}

/** What is printed on paper. */
export interface LeafletOrder {
  readonly kind: Paper;
  readonly size: PaperSize;
  /** One for each language, in the order in which they stand on the paper. */
  readonly readers: readonly Reader[];
}

/** The papers that are printed on. */
export const paperSizes = ["A4", "A3"] as const;
/** The format of a paper. */
export type PaperSize = (typeof paperSizes)[number];

/** What a paper says in one language. */
export interface Reader {
  readonly language: Language;
  readonly neutral: Neutral;
  /** What only a poster says. */
  readonly body: readonly Paragraph[];
  readonly scan: string;
}

/** What may be seen by anybody. */
export interface Neutral {
  readonly line: string;
  /** The numbers to call; a name that tells nothing stands before the one that nobody knows. */
  readonly numbers: readonly string[];
  readonly checked: string;
  /** The bot, opened in the reader's language. */
  readonly link: string;
  /** How the bot is written by hand. */
  readonly address: string;
}
