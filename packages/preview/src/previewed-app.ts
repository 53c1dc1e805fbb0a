import type { ContentProblem } from "./page/protocol.ts";

/** The bot that is shown, handed in by whoever opens the preview. */
export interface PreviewedApp {
  /** The folders with what the bot says, by their names below the root. */
  readonly folders: readonly string[];
  /**
   * Reads what the bot says from a folder that holds copies of `folders`.
   * @throws where it has a fault
   */
  readonly read: (root: string) => PreviewedContent;
  /** What such a fault is; undefined for whatever else is thrown. */
  readonly problemsOf: (error: unknown) => readonly ContentProblem[] | undefined;
}

/** What the bot says, read whole and without a fault. */
export interface PreviewedContent {
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** The ids of all screens. */
  readonly screens: readonly string[];
  /** What is to be mended, though the bot can run. */
  readonly warnings: readonly ContentProblem[];
  /** The `/start` parameter that opens a screen in the language that the bot speaks to that telephone. */
  readonly linkTo: (phoneLanguage: string, screen: string) => string;
  /** Starts the bot on it, asking that Bot API for updates. */
  readonly start: (connection: BotConnection) => Promise<RunningBot>;
}

/** Where a bot finds its Telegram. */
export interface BotConnection {
  /** The address of the Bot API, without `/bot<token>`. */
  readonly apiRoot: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A bot that has been started. */
export interface RunningBot {
  readonly close: () => Promise<void>;
}
