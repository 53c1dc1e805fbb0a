import { normalizeText } from "../places/normalize-text.ts";
import type { Region } from "../places/place.ts";
import type { Card } from "./card.ts";
import type { SelfCheck } from "./self-check.ts";
import type { Contact } from "./contacts.ts";
import { dayInBelgium } from "./validation/ages.ts";
import { checkAllFiles } from "./validation/all-files.ts";
import { readCryExamples } from "./cry-examples.ts";
import { distressReader, type ReadDistress } from "./distress.ts";
import { withoutDrafts } from "./drafts.ts";
import { exitWordReader, leaveWordReader } from "./exit-words.ts";
import { assertDefined } from "./assert-defined.ts";
import type { InterfaceMessage } from "./interface-messages.ts";
import type { Language, Languages } from "./language.ts";
import type { FormattedMessage } from "./locale.ts";
import { escapeHtml, visibleText } from "./markup.ts";
import type { Note } from "./note.ts";
import { readParts } from "./parts.ts";
import { numberReader, type ScreenOfNumber } from "./phone-numbers.ts";
import { Problems, type Problem } from "../files/problem.ts";
import { renderLanguages, type RenderedLanguage } from "./render-languages.ts";
import type { Button } from "./button.ts";
import type { RenderedScreen, Screen } from "./screen.ts";
import { help, messageOf, type ScreenId } from "./screen-ids.ts";
import { smallWords } from "./small-words.ts";
import { createSuggest, type Suggest } from "./suggest.ts";
import { knownWords, readOtherCries } from "./word-lists.ts";

/** Everything the bot says, checked and finished: no tap formats anything. */
export interface Content {
  readonly languages: Languages;
  readonly screens: ReadonlyMap<ScreenId, Screen>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly distress: ReadDistress;
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

/**
 * Reads flows/ and locales/ below `root` and checks them whole.
 * @param options.today against which the age of the facts is held, such as `2026-11-24`; today when left out
 * @param options.drafts whether what is still being written is shown too, as in the preview
 * @throws {@link ContentError} that names every problem found, with file, line and how to mend it.
 */
export function readContent(root: string, { today = dayInBelgium(), drafts = false } = {}): Content {
  const problems = new Problems();
  const parts = readParts(root, problems, { leaveOut: drafts });
  problems.add(...checkAllFiles(parts, today));
  const { languages, facts, flows, words } = parts;
  const screens = drafts ? flows.screens : withoutDrafts(flows.screens);
  const others = problems.collect(() => readOtherCries(root));
  const codes = words.map(({ language }) => language);
  const examples = readCryExamples(root, codes, problems);
  if (!facts) throw problems.error();
  const rendered = renderLanguages(parts, facts, screens, problems);
  if (problems.areThere || !others) throw problems.error();

  const ofLanguage = (language: Language): RenderedLanguage =>
    assertDefined(rendered.get(language), language);
  const ids = new Map(
    [...screens.keys()].flatMap((id) => [[id as string, id] as const, [messageOf(id), id] as const]),
  );
  // Where a button only sends its label, as on a reply keyboard, the one of help is a cry like any other.
  const withLabels = words.map((list) => {
    const label = ofLanguage(list.language).screens.get(help)?.label;
    return { ...list, distress: [...list.distress, ...(label === undefined ? [] : [label])] };
  });
  const locales = new Map(parts.locales.map((locale) => [locale.language, locale]));
  const escapedFacts = Object.fromEntries(
    [...facts.variables].map(([name, value]) => [name, escapeHtml(value)]),
  );
  const centres = new Map([...screens.values()].map(({ region, id }) => [region, id]));
  return {
    languages,
    screens,
    contacts: facts.contacts,
    distress: distressReader(
      [...withLabels, others],
      new Set([...knownWords(words), ...wordsOfTexts(rendered.values())]),
      examples,
    ),
    isExitWord: exitWordReader(words),
    isLeaveWord: leaveWordReader(words),
    suggest: createSuggest(
      words.map((list) => ({
        language: list.language,
        screens: [...ofLanguage(list.language).screens].filter(([id]) =>
          isTopic(assertDefined(screens.get(id), id)),
        ),
        words: list,
        fillers: smallWords.get(languages.entry(list.language).smallWords ?? "") ?? [],
      })),
    ),
    interfaceMessage: (language, key, variables) =>
      assertDefined(locales.get(language), language).formatAnyway(key, { ...escapedFacts, ...variables }),
    screen: (language, screen) => assertDefined(ofLanguage(language).screens.get(screen), screen),
    footer: (language, screen) => assertDefined(ofLanguage(language).footers.get(screen), screen),
    find: (id) => ids.get(id),
    screenOfNumber: numberReader(facts.contacts, screens.values()),
    centre: (region) => assertDefined(centres.get(region), region),
    selfCheck: (language, screen) => ofLanguage(language).selfChecks.get(screen),
    selfCheckEnd: (language, check) => assertDefined(ofLanguage(language).selfCheckEnds.get(check), check),
    note: (language, screen) => ofLanguage(language).notes.get(screen),
    card: (language, screen) => ofLanguage(language).cards.get(screen),
    warnings: problems.warnings,
  };
}

/** Every word that stands in a text of ours: none of them is a cry with a slip in it. */
function wordsOfTexts(rendered: Iterable<RenderedLanguage>): string[] {
  return [...rendered].flatMap(({ screens }) =>
    normalizeText([...screens.values()].map(({ text }) => visibleText(text)).join("\n")).split(" "),
  );
}

/** Whether somebody can look for this screen: help is offered always, and the menu and the cover say nothing. */
function isTopic({ id, parent, bare }: Screen): boolean {
  return parent !== undefined && !bare && id !== help;
}
