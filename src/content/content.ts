import type { Region } from "../places/place.ts";
import type { Button } from "./button.ts";
import type { Card } from "./card.ts";
import type { Contact } from "./contact.ts";
import type { ReadCry } from "./cries/read-cry.ts";
import type { FormattedMessage } from "./locale/fluent-messages.ts";
import type { InterfaceMessage } from "./interface-messages.ts";
import type { Language, Languages } from "./language.ts";
import type { Note } from "./note.ts";
import type { ScreenOfNumber } from "./phone-numbers.ts";
import type { Problem } from "../files/problem.ts";
import type { RenderedScreen, Screen } from "./screen.ts";
import type { ScreenId } from "./screen-ids.ts";
import type { SelfCheck } from "./self-check.ts";
import type { Suggest } from "./search/suggest.ts";

/** Everything the bot says, checked and finished: no tap formats anything. */
export interface Content {
  readonly languages: Languages;
  readonly screens: ReadonlyMap<ScreenId, Screen>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly readCry: ReadCry;
  /** Whether a text is a word to leave by, such as "stop". */
  readonly isExitWord: (text: string) => boolean;
  /** Whether a text is one of these, or one that stops what is asked, such as "cancel" or "menu". */
  readonly isLeaveWord: (text: string) => boolean;
  readonly suggest: Suggest;
  /**
   * Puts a message that belongs to no screen into words, as HTML; the facts of flows/ are among its variables.
   * @param variables escaped for HTML
   */
  interfaceMessage(
    language: Language,
    key: InterfaceMessage,
    variables: Readonly<Record<string, string>>,
  ): FormattedMessage;
  screen(language: Language, screen: ScreenId): RenderedScreen;
  /** The rows that stand below a screen: help, back, menu and ✖. */
  footer(language: Language, screen: ScreenId): readonly (readonly Button[])[];
  /** The screen with this id, or with this Fluent message (`housing-private`), if there is one. */
  find(id: string): ScreenId | undefined;
  readonly screenOfNumber: ScreenOfNumber;
  /** The screen of a region's centre. */
  centre(region: Region): ScreenId;
  /** The self-check, the note or the card that this screen is the beginning of; nothing where it is none. */
  selfCheck(language: Language, screen: ScreenId): SelfCheck | undefined;
  /** The buttons below the end of a self-check. */
  selfCheckEnd(language: Language, check: ScreenId): readonly (readonly Button[])[];
  note(language: Language, screen: ScreenId): Note | undefined;
  card(language: Language, screen: ScreenId): Card | undefined;
  /** What an editor is told though it refuses nothing. */
  readonly warnings: readonly Problem[];
}
