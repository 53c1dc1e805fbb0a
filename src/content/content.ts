import { fold } from "../places/fold.ts";
import type { Region } from "../places/place.ts";
import type { Card } from "./card.ts";
import type { Check } from "./check.ts";
import { readFacts, type Contact, type Facts } from "./contacts.ts";
import { checkAges, dayInBelgium } from "./checks/ages.ts";
import { checkFactsUsed, checkGraph, checkTargets } from "./checks/graph.ts";
import { checkCheck, checkNote } from "./checks/flows.ts";
import { checkLabels } from "./checks/labels.ts";
import { checkScreen, spokenCheck } from "./checks/limits.ts";
import { checkLocales } from "./checks/locales.ts";
import { checkSight } from "./checks/sight.ts";
import { distressReader, type ReadDistress } from "./distress.ts";
import { exitWordReader, leaveWordReader } from "./exit-words.ts";
import { readFlows } from "./flows.ts";
import { known } from "./known.ts";
import { readLanguages, type Language, type Languages } from "./language.ts";
import { readLocales, type Locale } from "./locale.ts";
import { escapeHtml, visibleText } from "./markup.ts";
import type { Note } from "./note.ts";
import { Problems, type Problem } from "../files/problem.ts";
import { Renderer } from "./render.ts";
import { help, messageOf, type Button, type RenderedScreen, type Screen, type ScreenId } from "./screen.ts";
import { spoken } from "./spoken.ts";
import { createSuggest, type Suggest } from "./suggest.ts";
import { checkTopics, knownWords, readOtherCries, readWordLists } from "./word-lists.ts";

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
  /** The facts as variables for the spoken lines, escaped for HTML. */
  readonly variables: Readonly<Record<string, string>>;
  screen(language: Language, screen: ScreenId): RenderedScreen;
  /** The rows that stand below a screen: help, back and menu. */
  navigation(language: Language, from: ScreenId): readonly (readonly Button[])[];
  /** The screen with this id, or with this Fluent message (`housing-private`), if there is one. */
  find(id: string): ScreenId | undefined;
  /** The screen of a region's centre. */
  centre(region: Region): ScreenId;
  /** The check, the note or the card that this screen is the beginning of; nothing where it is none. */
  check(language: Language, screen: ScreenId): Check | undefined;
  /** The buttons below the end of a check. */
  end(language: Language, check: ScreenId): readonly (readonly Button[])[];
  note(language: Language, screen: ScreenId): Note | undefined;
  card(language: Language, screen: ScreenId): Card | undefined;
  /** What an editor is told though it refuses nothing. */
  readonly warnings: readonly Problem[];
}

/** What is finished of one language. */
interface Rendered {
  readonly screens: Map<ScreenId, RenderedScreen>;
  readonly navigation: Map<ScreenId, readonly (readonly Button[])[]>;
  readonly checks: Map<ScreenId, Check>;
  readonly ends: Map<ScreenId, readonly (readonly Button[])[]>;
  readonly notes: Map<ScreenId, Note>;
  readonly cards: Map<ScreenId, Card>;
}

/**
 * Reads flows/ and locales/ below `root` and checks them whole.
 * @param options.today against which the age of the facts is held, such as `2026-11-24`; today when left out
 * @throws {@link ContentError} that names every problem found, with file, line and how to mend it.
 */
export function readContent(root: string, { today = dayInBelgium() } = {}): Content {
  const problems = new Problems();
  const languages = readLanguages(root);
  const facts = problems.collect(() => readFacts(root));
  const screens = problems.collect(() => readFlows(root, languages));
  const locales = problems.collect(() => readLocales(root, languages));
  const words = problems.collect(() => readWordLists(root, languages));
  const others = problems.collect(() => readOtherCries(root));
  if (!facts || !screens || !locales || !words || !others) throw problems.error();

  const source = known(locales[0], languages.source);
  problems.add(
    ...checkGraph(screens),
    ...checkTargets(screens, facts),
    ...checkTopics(words, screens),
    ...checkFactsUsed(facts, screens, source),
    ...checkAges(facts, today),
    ...checkLocales(locales, source, screens.values(), facts),
  );
  problems.refuse();

  const byLanguage = new Map(locales.map((locale) => [locale.language, locale]));
  const rendered = new Map(
    locales.map((locale) => {
      const renderer = new Renderer(locale, screens, facts, languages, byLanguage);
      const checkLine = spokenCheck(locale, facts);
      for (const key of Object.keys(spoken)) {
        problems.collect(() => {
          problems.add(...checkLine(key));
        });
      }
      return [locale.language, renderAll(locale, renderer, screens, facts, problems)];
    }),
  );
  problems.refuse();

  const ofLanguage = (language: Language): Rendered => known(rendered.get(language), language);
  const ids = new Map(
    [...screens.keys()].flatMap((id) => [[id as string, id] as const, [messageOf(id), id] as const]),
  );
  // Where a button only sends its label, as on a reply keyboard, the one of help is a cry like any other.
  const withLabels = words.map((list) => {
    const label = ofLanguage(list.language).screens.get(help)?.label;
    return { ...list, distress: [...list.distress, ...(label === undefined ? [] : [label])] };
  });
  const centres = new Map([...screens.values()].map(({ region, id }) => [region, id]));
  return {
    languages,
    screens,
    contacts: facts.contacts,
    distress: distressReader(
      [...withLabels, others],
      new Set([...knownWords(words), ...wordsOfTexts(rendered.values())]),
    ),
    isExitWord: exitWordReader(words),
    isLeaveWord: leaveWordReader(words),
    suggest: createSuggest(
      words.map((list) => ({
        language: list.language,
        screens: [...ofLanguage(list.language).screens].filter(([id]) => isTopic(known(screens.get(id), id))),
        words: list,
      })),
    ),
    variables: Object.fromEntries([...facts.variables].map(([name, value]) => [name, escapeHtml(value)])),
    screen: (language, screen) => known(ofLanguage(language).screens.get(screen), screen),
    navigation: (language, from) => known(ofLanguage(language).navigation.get(from), from),
    find: (id) => ids.get(id),
    centre: (region) => known(centres.get(region), region),
    check: (language, screen) => ofLanguage(language).checks.get(screen),
    end: (language, check) => known(ofLanguage(language).ends.get(check), check),
    note: (language, screen) => ofLanguage(language).notes.get(screen),
    card: (language, screen) => ofLanguage(language).cards.get(screen),
    warnings: problems.warnings,
  };
}

/** Every word that stands in a text of ours: none of them is a cry with a slip in it. */
function wordsOfTexts(rendered: Iterable<Rendered>): string[] {
  return [...rendered].flatMap(({ screens }) =>
    fold([...screens.values()].map(({ text }) => visibleText(text)).join("\n")).split(" "),
  );
}

/** Whether somebody can look for this screen: help is offered always, and the menu and the cover say nothing. */
function isTopic({ id, parent, bare }: Screen): boolean {
  return parent !== undefined && !bare && id !== help;
}

function renderAll(
  locale: Locale,
  renderer: Renderer,
  screens: ReadonlyMap<ScreenId, Screen>,
  facts: Facts,
  problems: Problems,
): Rendered {
  const rendered: Rendered = {
    screens: new Map(),
    navigation: new Map(),
    checks: new Map(),
    ends: new Map(),
    notes: new Map(),
    cards: new Map(),
  };
  for (const screen of screens.values()) {
    problems.collect(() => {
      const result = renderer.screen(screen);
      rendered.screens.set(screen.id, result);
      rendered.navigation.set(screen.id, renderer.navigation(screen.id));
      problems.add(
        ...checkScreen(screen, locale, result),
        ...checkLabels(screen, locale, result),
        ...checkSight(screen, locale, result, facts),
      );
      problems.add(...renderFlow(screen, locale, renderer, rendered));
    });
  }
  return rendered;
}

/** Finishes what a screen is the beginning of, and says what is wrong with it. */
function renderFlow(screen: Screen, locale: Locale, renderer: Renderer, rendered: Rendered): Problem[] {
  const { id, flow } = screen;
  switch (flow.kind) {
    case "screen":
      return [];
    case "check": {
      const check = renderer.check(id, flow.questions);
      rendered.checks.set(id, check);
      rendered.ends.set(id, renderer.rows(flow.end));
      return checkCheck(screen, locale, check);
    }
    case "note": {
      const note = renderer.note(id, flow.questions);
      rendered.notes.set(id, note);
      return checkNote(screen, locale, note);
    }
    case "card":
      rendered.cards.set(id, renderer.card(id));
      return [];
  }
}
