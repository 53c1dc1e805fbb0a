import type { Region } from "../places/place.ts";
import { readFacts, type Contact } from "./contacts.ts";
import { checkFactsUsed, checkGraph } from "./checks/graph.ts";
import { checkScreen, checkSpoken } from "./checks/limits.ts";
import { checkLocales } from "./checks/locales.ts";
import { readDistressWords, type DistressWords } from "./distress.ts";
import { readFlows } from "./flows.ts";
import { readLanguages, type Language, type Languages } from "./language.ts";
import { readLocale, type Locale } from "./locale.ts";
import { escapeHtml } from "./markup.ts";
import { ContentError, type Problem } from "./problem.ts";
import { Renderer } from "./render.ts";
import { messageOf, type Button, type RenderedScreen, type Screen, type ScreenId } from "./screen.ts";

/** Everything the bot says, checked and finished: no tap formats anything. */
export interface Content {
  readonly languages: Languages;
  readonly screens: ReadonlyMap<ScreenId, Screen>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly distress: DistressWords;
  /** The facts as variables for the spoken lines, escaped for HTML. */
  readonly variables: Readonly<Record<string, string>>;
  screen(language: Language, screen: ScreenId): RenderedScreen;
  /** The rows that stand below a screen: help, back and menu. */
  navigation(language: Language, from: ScreenId): readonly (readonly Button[])[];
  /** The screen with this id, or with this Fluent message (`housing-private`), if there is one. */
  find(id: string): ScreenId | undefined;
  /** The card of a region's centre. */
  card(region: Region): ScreenId;
}

interface Rendered {
  readonly screens: ReadonlyMap<ScreenId, RenderedScreen>;
  readonly navigation: ReadonlyMap<ScreenId, readonly (readonly Button[])[]>;
}

/**
 * Reads flows/ and locales/ below `root` and checks them whole.
 * @throws {@link ContentError} that names every problem found, with file, line and how to mend it.
 */
export function readContent(root: string): Content {
  const languages = readLanguages(root);
  const facts = readFacts(root);
  const screens = readFlows(root, languages);
  const locales = languages.all.map(({ code }) => readLocale(root, code));
  const source = locales.find(({ language }) => language === languages.source);
  if (!source) throw new Error("the source language is the first of the languages");

  refuse([
    ...checkGraph(screens),
    ...checkFactsUsed(facts, screens, source),
    ...checkLocales(locales, source, screens.keys(), facts),
  ]);

  const variables = Object.fromEntries(
    [...facts.variables].map(([name, value]) => [name, escapeHtml(value)]),
  );
  const problems: Problem[] = [];
  const rendered = new Map<Language, Rendered>();
  for (const locale of locales) {
    const renderer = new Renderer(locale, screens, facts, languages);
    rendered.set(locale.language, renderAll(locale, renderer, screens, variables, problems));
  }
  refuse(problems);

  const ofLanguage = (language: Language): Rendered => known(rendered.get(language), language);
  const ids = new Map(
    [...screens.keys()].flatMap((id) => [[id as string, id] as const, [messageOf(id), id] as const]),
  );
  const cards = new Map([...screens.values()].map(({ region, id }) => [region, id]));
  return {
    languages,
    screens,
    contacts: facts.contacts,
    distress: readDistressWords(root, languages),
    variables,
    screen: (language, screen) => known(ofLanguage(language).screens.get(screen), screen),
    navigation: (language, from) => known(ofLanguage(language).navigation.get(from), from),
    find: (id) => ids.get(id),
    card: (region) => known(cards.get(region), region),
  };
}

function renderAll(
  locale: Locale,
  renderer: Renderer,
  screens: ReadonlyMap<ScreenId, Screen>,
  variables: Readonly<Record<string, string>>,
  problems: Problem[],
): Rendered {
  const finished = new Map<ScreenId, RenderedScreen>();
  const navigation = new Map<ScreenId, readonly (readonly Button[])[]>();
  for (const screen of screens.values()) {
    collect(problems, () => {
      const result = renderer.screen(screen);
      finished.set(screen.id, result);
      navigation.set(screen.id, renderer.navigation(screen.id));
      problems.push(...checkScreen(screen, locale.language, result));
    });
  }
  collect(problems, () => problems.push(...checkSpoken(locale, variables)));
  return { screens: finished, navigation };
}

function collect(problems: Problem[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
  }
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the checked content has no ${name}`);
  return value;
}
