import type { Card } from "../card.ts";
import { SelfCheck, type SelfCheckWords } from "../self-check.ts";
import { checkNote } from "../validation/note.ts";
import { checkSelfCheck } from "../validation/self-check.ts";
import { checkEachScreen } from "../validation/each-screen.ts";
import { interfaceMessageCheck } from "../validation/interface-messages.ts";
import { soundScreens } from "../validation/buttons.ts";
import type { Facts } from "../facts.ts";
import type { Language } from "../language.ts";
import { draftWords, tolerant } from "../locale/locale-words.ts";
import type { Locale } from "../locale/locale.ts";
import type { Note } from "../note.ts";
import type { ContentParts } from "../parts.ts";
import type { Problem, Problems } from "../../files/problem.ts";
import { Renderer } from "./renderer.ts";
import type { Button } from "../button.ts";
import type { RenderedScreen, Screen } from "../screen.ts";
import type { ScreenId } from "../screen-ids.ts";
import { interfaceKeys } from "../interface-messages.ts";

/**
 * What is finished of one language: the screens, and what each of them may be the beginning of. It is plain: it is written
 * down when the program is built.
 */
export interface RenderedLanguage {
  readonly screens: Map<ScreenId, RenderedScreen>;
  readonly footers: Map<ScreenId, readonly (readonly Button[])[]>;
  readonly selfChecks: Map<ScreenId, SelfCheckWords>;
  readonly selfCheckEnds: Map<ScreenId, readonly (readonly Button[])[]>;
  readonly notes: Map<ScreenId, Note>;
  readonly cards: Map<ScreenId, Card>;
}

/**
 * Finishes the screens in every language, as far as they can be, and adds what is wrong with them to `problems`.
 * @param shown those of the flows' screens that are shown
 */
export function renderLanguages(
  { languages, flows, locales }: ContentParts,
  facts: Facts,
  shown: ReadonlyMap<ScreenId, Screen>,
  problems: Problems,
): ReadonlyMap<Language, RenderedLanguage> {
  const source = locales.find(({ language }) => language === languages.source);
  const screens = soundScreens(shown, facts);
  const said = locales.map((locale) => {
    const whole = source ? draftWords(locale, source, flows.screens) : locale;
    return tolerant(whole, problems);
  });
  const byLanguage = new Map(said.map((locale) => [locale.language, locale]));
  return new Map(
    said.map((locale) => {
      const checkLine = interfaceMessageCheck(locale, facts);
      for (const key of interfaceKeys) problems.add(...checkLine(key));
      const renderer = new Renderer(locale, screens, facts, languages, byLanguage);
      return [locale.language, renderLanguage(locale, renderer, screens, facts, problems)];
    }),
  );
}

function renderLanguage(
  locale: Locale,
  renderer: Renderer,
  screens: ReadonlyMap<ScreenId, Screen>,
  facts: Facts,
  problems: Problems,
): RenderedLanguage {
  const rendered: RenderedLanguage = {
    screens: new Map(),
    footers: new Map(),
    selfChecks: new Map(),
    selfCheckEnds: new Map(),
    notes: new Map(),
    cards: new Map(),
  };
  for (const screen of screens.values()) {
    problems.collect(() => {
      const result = renderer.screen(screen);
      rendered.screens.set(screen.id, result);
      rendered.footers.set(screen.id, renderer.footer(screen));
      problems.add(...checkEachScreen(screen, locale, result, facts));
      problems.add(...renderFlow(screen, locale, renderer, rendered));
    });
  }
  return rendered;
}

/** Finishes what a screen is the beginning of, and says what is wrong with it. */
function renderFlow(
  screen: Screen,
  locale: Locale,
  renderer: Renderer,
  rendered: RenderedLanguage,
): Problem[] {
  const { id, flow } = screen;
  switch (flow.kind) {
    case "screen":
      return [];
    case "check": {
      const words = renderer.selfCheck(id, flow.questions);
      rendered.selfChecks.set(id, words);
      rendered.selfCheckEnds.set(id, renderer.rows(flow.end));
      return checkSelfCheck(screen, locale, new SelfCheck(words));
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
