import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import { about, languageChoice, menu, share, type ScreenId } from "../../content/screen-ids.ts";
import { namedPlaces } from "../../places/named-places.ts";
import type { Places } from "../../places/place.ts";

/** Telegram takes no more results of one query. */
export const mostResults = 50;

/** What the menu leads to that is about the bot itself. */
const ofTheBot: ReadonlySet<ScreenId> = new Set([share, languageChoice, about]);

/** Finds the screens to offer somebody who asks from another chat. Nothing of what they typed is kept. */
export class InlineScreens {
  readonly #content: Content;
  readonly #places: Places;

  constructor({ content, places }: { readonly content: Content; readonly places: Places }) {
    this.#content = content;
    this.#places = places;
  }

  /** The best first; where nothing is found, or without words, the bot and its main topics. */
  find(language: Language, words: string): readonly ScreenId[] {
    const found = words === "" ? [] : this.#found(language, words);
    const screens = found.length > 0 ? found : [menu, ...this.#topics(language)];
    return [...new Set(screens)].slice(0, mostResults);
  }

  /** A cry for help is answered first, then a number, a place, and what the search finds. */
  #found(language: Language, words: string): ScreenId[] {
    const content = this.#content;
    return [
      content.readCry(words)?.screen,
      content.screenOfNumber(words),
      ...namedPlaces(this.#places.byText(words)).map(({ region }) => content.centre(region)),
      ...content.suggest(language, words),
    ].filter((screen) => screen !== undefined);
  }

  /** What the menu leads to, without what is about the bot itself. */
  #topics(language: Language): ScreenId[] {
    return this.#content
      .screen(language, menu)
      .rows.flat()
      .flatMap((button) => (button.kind === "screen" ? [button.screen] : []))
      .filter((screen) => !ofTheBot.has(screen));
  }
}
