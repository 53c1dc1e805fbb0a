import { visibleText } from "../../../src/content/markup.ts";
import type { Language } from "../../../src/content/language.ts";
import type { ScreenId } from "../../../src/content/screen-ids.ts";
import { interfaceKeys } from "../../../src/content/interface-messages.ts";
import { content } from "../../published.ts";

export { content };
export const languages = content.languages.all.map(({ code }) => code);
export const translations = languages.filter((language) => language !== content.languages.source);
export const screens = [...content.screens.values()];
/** The topics that there is a picture of, in the order of their flows. */
export const picturedTopics = screens.flatMap(({ id, picture }) =>
  picture === undefined || picture === "code" ? [] : id,
);

/** What sets numbers and names apart in a language that is written from right to left: nobody sees it. */
export const marksOfDirection = /[\u200f\u2066\u2069]/g;

/** A screen as the bot says it, without its buttons. */
export function textOf(language: Language, screen: ScreenId): string {
  return visibleText(content.screen(language, screen).text);
}

/** The same, as its reader sees it: without the marks of direction. */
export function wordsOf(language: Language, screen: ScreenId): string {
  return textOf(language, screen).replace(marksOfDirection, "");
}

/** The same, but of a card only what it says in the reader's own language. */
export function ownTextOf(language: Language, screen: ScreenId): string {
  const card = content.card(language, screen);
  const lines = card ? [...card.lines, ...(card.own ? [card.own] : [])] : [];
  return lines.find((line) => line.language === language)?.text ?? wordsOf(language, screen);
}

/** The labels of a screen's buttons, where the bot has no pages for a browser that a phone reaches. */
export function labelsOf(language: Language, screen: ScreenId): string[] {
  return content
    .screen(language, screen)
    .rows.flat()
    .filter((button) => !(button.kind === "share" && button.way === "page"))
    .map(({ label }) => label);
}

const samples = {
  phone: "+32 2 511 64 64",
  place: "Gent",
  time: "…",
  choice: "…",
  language: "…",
  step: "…",
  steps: "…",
  answer: "…",
  checked: "…",
};

/** The lines that belong to no screen, by their keys, as a reader sees them. */
export function interfaceMessagesIn(language: Language): ReadonlyMap<string, string> {
  return new Map(
    interfaceKeys.map((key) => [key, visibleText(content.interfaceMessage(language, key, samples).text)]),
  );
}

/** Everything that can be read in a language: texts, labels and interface messages. */
export function everythingIn(language: Language): string[] {
  return [
    ...screens.flatMap(({ id }) => [ownTextOf(language, id), ...labelsOf(language, id)]),
    ...interfaceMessagesIn(language).values(),
  ];
}
