import type { Card } from "./card.ts";
import type { Check } from "./check.ts";
import { checkCheck, checkNote } from "./checks/flows.ts";
import { checkLabels } from "./checks/labels.ts";
import { checkCopyable } from "./checks/copyable.ts";
import { checkScreen, interfaceMessageCheck } from "./checks/limits.ts";
import { checkSight } from "./checks/sight.ts";
import { soundScreens } from "./checks/graph.ts";
import type { Facts } from "./contacts.ts";
import type { Language } from "./language.ts";
import { draftWords, tolerant } from "./locale-words.ts";
import type { Locale } from "./locale.ts";
import type { Note } from "./note.ts";
import type { ContentParts } from "./parts.ts";
import type { Problem, Problems } from "../files/problem.ts";
import { Renderer } from "./render.ts";
import type { Button, RenderedScreen, Screen, ScreenId } from "./screen.ts";
import { interfaceMessages } from "./interface-messages.ts";

/** What is finished of one language. */
export interface Rendered {
  readonly screens: Map<ScreenId, RenderedScreen>;
  readonly navigation: Map<ScreenId, readonly (readonly Button[])[]>;
  readonly checks: Map<ScreenId, Check>;
  readonly ends: Map<ScreenId, readonly (readonly Button[])[]>;
  readonly notes: Map<ScreenId, Note>;
  readonly cards: Map<ScreenId, Card>;
}

/**
 * Finishes the screens in every language, as far as they can be, and adds what is wrong with them to `problems`.
 * @param shown those of the flows' screens that are shown
 */
export function renderParts(
  { languages, flows, locales }: ContentParts,
  facts: Facts,
  shown: ReadonlyMap<ScreenId, Screen>,
  problems: Problems,
): ReadonlyMap<Language, Rendered> {
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
      for (const key of Object.keys(interfaceMessages)) problems.add(...checkLine(key));
      const renderer = new Renderer(locale, screens, facts, languages, byLanguage);
      return [locale.language, renderAll(locale, renderer, screens, facts, problems)];
    }),
  );
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
        ...checkCopyable(screen, locale, result, facts),
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
