import type { Region } from "../places/place.ts";
import { readFacts, type Contact } from "./contacts.ts";
import { checkFactsUsed, checkGraph, checkTargets } from "./checks/graph.ts";
import { checkScreen, checkSpoken } from "./checks/limits.ts";
import { checkLocales } from "./checks/locales.ts";
import { readDistressWords, type DistressWords } from "./distress.ts";
import { readFlows } from "./flows.ts";
import { known } from "./known.ts";
import { readLanguages, type Language, type Languages } from "./language.ts";
import { readLocales, type Locale } from "./locale.ts";
import { escapeHtml } from "./markup.ts";
import { Problems } from "../files/problem.ts";
import { Renderer } from "./render.ts";
import { messageOf, type Button, type RenderedScreen, type Screen, type ScreenId } from "./screen.ts";
import { spoken } from "./spoken.ts";

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
  const problems = new Problems();
  const languages = readLanguages(root);
  const facts = problems.collect(() => readFacts(root));
  const screens = problems.collect(() => readFlows(root, languages));
  const locales = problems.collect(() => readLocales(root, languages));
  const distress = problems.collect(() => readDistressWords(root, languages));
  if (!facts || !screens || !locales || !distress) throw problems.error();

  const source = known(locales[0], languages.source);
  problems.add(
    ...checkGraph(screens),
    ...checkTargets(screens, facts),
    ...checkFactsUsed(facts, screens, source),
    ...checkLocales(locales, source, screens.keys(), facts),
  );
  problems.refuse();

  const rendered = new Map(
    locales.map((locale) => {
      const renderer = new Renderer(locale, screens, facts, languages);
      for (const key of Object.keys(spoken)) {
        problems.collect(() => {
          problems.add(...checkSpoken(key, locale, facts));
        });
      }
      return [locale.language, renderAll(locale, renderer, screens, problems)];
    }),
  );
  problems.refuse();

  const ofLanguage = (language: Language): Rendered => known(rendered.get(language), language);
  const ids = new Map(
    [...screens.keys()].flatMap((id) => [[id as string, id] as const, [messageOf(id), id] as const]),
  );
  const cards = new Map([...screens.values()].map(({ region, id }) => [region, id]));
  return {
    languages,
    screens,
    contacts: facts.contacts,
    distress,
    variables: Object.fromEntries([...facts.variables].map(([name, value]) => [name, escapeHtml(value)])),
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
  problems: Problems,
): Rendered {
  const finished = new Map<ScreenId, RenderedScreen>();
  const navigation = new Map<ScreenId, readonly (readonly Button[])[]>();
  for (const screen of screens.values()) {
    problems.collect(() => {
      const result = renderer.screen(screen);
      finished.set(screen.id, result);
      navigation.set(screen.id, renderer.navigation(screen.id));
      problems.add(...checkScreen(screen, locale, result));
    });
  }
  return { screens: finished, navigation };
}
