import type { Facts } from "./facts.ts";
import { assertDefined } from "./assert-defined.ts";
import type { Language, Languages } from "./language.ts";
import type { Locale } from "./locale/locale.ts";
import { messageOf, type ScreenId } from "./screen-ids.ts";

/** What a card says in one language. */
export interface CardLine {
  readonly language: Language;
  readonly text: string;
}

/** A card to show, as plain text. */
export interface Card {
  /** For the one who is shown it. */
  readonly lines: readonly CardLine[];
  /** The same for the one who shows it, where it does not stand among the lines. */
  readonly own: CardLine | undefined;
  /** On which day the numbers on it were checked; empty where it has none. */
  readonly checked: string;
}

/** Puts a card into the languages spoken in Belgium, and into the one of the person who shows it. */
export function renderCard(
  id: ScreenId,
  person: Language,
  { all }: Languages,
  locales: ReadonlyMap<Language, Locale>,
  facts: Facts,
): Omit<Card, "checked"> {
  const line = (language: Language): CardLine => {
    const locale = assertDefined(locales.get(language), language);
    const named = new Intl.DisplayNames(language, { type: "language" }).of(person) ?? person;
    return {
      language,
      text: locale.format(messageOf(id), { ...Object.fromEntries(facts.variables), language: named }),
    };
  };
  const spoken = all.filter((entry) => entry.spoken).map(({ code }) => code);
  return {
    lines: spoken.map(line),
    own: spoken.includes(person) ? undefined : line(person),
  };
}

/** The card as a message: what is to be shown in bold, and below it what it means. */
export function cardHtml({ lines, own, checked }: Card, escape: (text: string) => string): string {
  return [
    ...lines.map(({ text }) => `<b>${escape(text)}</b>`),
    ...(own ? [`<i>${escape(own.text)}</i>`] : []),
    ...(checked === "" ? [] : [`<i>${escape(checked)}</i>`]),
  ].join("\n\n");
}
