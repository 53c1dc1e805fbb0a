import type { ContentView } from "../page/protocol.ts";

/** What the bot says, as it is saved now. */
export interface LiveContent {
  readonly view: ContentView;
  /** The `/start` parameter that opens a screen in the language that the bot speaks to that telephone. */
  linkTo(phoneLanguage: string, screen: string): string;
  onChange(listener: () => void): void;
}
