import type { Content } from "../content/content.ts";
import type { Language } from "../content/language.ts";
import { callPage, help, languageChoice, menu, messageOf } from "../content/screen-ids.ts";
import type { Problem } from "../files/problem.ts";
import type { Places } from "../places/place.ts";
import { callMain } from "./call-page.ts";
import { framed, type FrameOptions } from "./frame.ts";
import { keepBlocks, keepPage, keepingWorker, manifestOf, type KeptFile } from "./keep.ts";
import { languageOfBrowser } from "./language-of-browser.ts";
import { Links, type AddressOf } from "./links.ts";
import { phoneLinks } from "./phones.ts";
import { answerPlace, type SaidPlace } from "./place-answer.ts";
import type { PlaceAsked } from "./place-form.ts";
import { headersOf } from "./policy.ts";
import { screenMain, type ScreenPageOptions } from "./screen-page.ts";
import { createSay } from "../content/say.ts";

/** What the pages are made from. */
export interface SiteOptions {
  readonly content: Content;
  readonly places: Places;
  /** Whether search engines may show the pages. */
  readonly isIndexed: boolean;
  /** The bot's address in Telegram, where it is known. */
  readonly botAddress: () => string | undefined;
  readonly placeAsked: PlaceAsked;
  /** What stands at the end of each address: `.html` where the pages are files. */
  readonly ending: "" | ".html";
  /** Told of a message that could not be said whole, for all the checks. */
  readonly onFault: (fault: Problem) => void;
}

/** The pages for a browser, for those without Telegram: one for each screen in each language. */
export class Site {
  readonly #options: SiteOptions;
  readonly #frame: FrameOptions;
  readonly #screens: ScreenPageOptions;
  readonly #links: Links;
  readonly #addressOf: (own: Language) => AddressOf;
  /** What is sent with each page. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(options: SiteOptions) {
    const { content, ending, isIndexed, botAddress, placeAsked } = options;
    const say = createSay(content, options.onFault);
    const links = new Links(content);
    this.#options = options;
    this.#links = links;
    this.#frame = { content, say, links, isIndexed, botAddress };
    const withCalls = phoneLinks(content.contacts.values());
    this.#screens = {
      content,
      say,
      links,
      placeAsked,
      withCalls,
      keepPage: placeAsked.kind === "form" ? keepPage : undefined,
    };
    this.#addressOf = (own) => (language, page) =>
      `${language === own ? "" : `../${language}/`}${page}${ending}`;
    this.headers = headersOf(isIndexed);
  }

  /** The names of the pages in each language: `housing-private`. */
  get names(): readonly string[] {
    const screens = [...this.#options.content.screens.keys()].filter((id) => this.#links.has(id));
    const keeps = this.#screens.keepPage === undefined ? [] : [this.#screens.keepPage];
    return [...screens.map(messageOf), callPage, ...keeps];
  }

  /** The language of a person: the one that has this code, or else what their browser asks for. */
  languageFor(accepted: string | undefined, code = ""): Language {
    const { languages } = this.#options.content;
    return languages.of(code) ?? languageOfBrowser(languages, accepted);
  }

  /** A page in the language of this code, finished; nothing where there is none. */
  page(code: string, name: string): string | undefined {
    const language = this.#options.content.languages.of(code);
    if (language === undefined) return undefined;
    if (name === callPage) return this.#framed(language, name, callMain(language, this.#frame));
    if (name === this.#screens.keepPage) {
      return this.#framed(language, name, keepBlocks(language, this.#frame.say));
    }
    const id = this.#options.content.find(name);
    // A screen is found by its id too: each page has one address.
    if (id === undefined || messageOf(id) !== name || !this.#links.has(id)) return undefined;
    const main = screenMain({ id, language, addressOf: this.#addressOf(language) }, this.#screens);
    return this.#framed(language, name, main);
  }

  /** The page that answers where somebody is; nothing where there is no such language. */
  placePage(code: string, said: SaidPlace): string | undefined {
    const { content, places } = this.#options;
    const language = content.languages.of(code);
    if (language === undefined) return undefined;
    const { screen: id, ...answer } = answerPlace(language, said, { content, places, say: this.#frame.say });
    const addressOf = this.#addressOf(language);
    const main = screenMain({ id, language, addressOf, ...answer }, this.#screens);
    return this.#framed(language, messageOf(id), main);
  }

  /**
   * What is shown where there is no page: the numbers.
   * @param base what the addresses of the pages begin with, since nobody knows where this one stands
   */
  lostPage(language: Language, base: string): string {
    const addressOf: AddressOf = (other, page) => `${base}/${other}/${page}${this.#options.ending}`;
    const notice = this.#frame.say(language, "talk-broken");
    const main = screenMain({ id: help, language, addressOf, notice }, this.#screens);
    return framed({ language, name: messageOf(help), main, addressOf }, this.#frame);
  }

  /** The page that offers the languages, above their folders: where no server can tell which one a browser asks for. */
  get entryPage(): string {
    const { content, ending } = this.#options;
    const { source } = content.languages;
    const addressOf: AddressOf = (language, page) => `${language}/${page}${ending}`;
    const main = screenMain({ id: languageChoice, language: source, addressOf }, this.#screens);
    return framed({ language: source, name: messageOf(menu), main, addressOf }, this.#frame);
  }

  /** What a browser asks for once somebody keeps the pages of a language; nothing where there is no such file. */
  keptFile(code: string, name: string): KeptFile | undefined {
    const language = this.#options.content.languages.of(code);
    if (language === undefined || this.#screens.keepPage === undefined) return undefined;
    if (name === "manifest.json") return manifestOf(language, this.#frame.say);
    if (name !== "worker.js") return undefined;
    const pages = this.names.map((page) => [page, this.page(language, page) ?? ""] as const);
    return keepingWorker(language, new Map(pages));
  }

  #framed(language: Language, name: string, main: string): string {
    return framed({ language, name, main, addressOf: this.#addressOf(language) }, this.#frame);
  }
}
