import { onFirstUse } from "../../files/on-first-use.ts";
import type { Problem } from "../../files/problem.ts";
import { assertDefined } from "../assert-defined.ts";
import type { Contact } from "../contact.ts";
import type { Content } from "../content.ts";
import { cryReader } from "../cries/read-cry.ts";
import { exitWordReader, leaveWordReader } from "../words/exit-words.ts";
import type { FinishedCries } from "../cries/finished-cries.ts";
import { messageFormatter, type FluentMessages } from "../locale/fluent-messages.ts";
import { Languages, type Language } from "../language.ts";
import { numberReader } from "../phone-numbers.ts";
import type { RenderedLanguage } from "./render-languages.ts";
import type { Screen } from "../screen.ts";
import { messageOf, type ScreenId } from "../screen-ids.ts";
import { SelfCheck } from "../self-check.ts";
import { createSuggest, type FinishedSearch } from "../search/suggest.ts";
import { checkAges, dayInBelgium, type FactDay } from "../validation/ages.ts";
import type { WordList } from "../words/word-lists.ts";

/** All that is said, checked and put into words. It is plain: it is written down when the program is built. */
export interface Said {
  readonly languages: Languages["all"];
  readonly screens: ReadonlyMap<ScreenId, Screen>;
  /** Whether screens that are still being written were left out. */
  readonly lacksDrafts: boolean;
  readonly contacts: ReadonlyMap<string, Contact>;
  /** Those that belong to no screen. */
  readonly messages: readonly FluentMessages[];
  /** The facts as variables of these, escaped for HTML. */
  readonly facts: Readonly<Record<string, string>>;
  readonly leaving: readonly Pick<WordList, "exit" | "leave">[];
  readonly days: readonly FactDay[];
  /** Those that do not depend on the day. */
  readonly warnings: readonly Problem[];
}

/**
 * What the bot says, and what it understands of what is written to it. What belongs to one language is asked for when somebody
 * first uses it, and what finds cries when somebody first writes.
 */
export interface FinishedContent {
  readonly said: Said;
  readonly rendered: (language: Language) => RenderedLanguage;
  readonly cries: () => FinishedCries;
  readonly search: (language: Language) => FinishedSearch;
}

/**
 * Makes of what is finished all that the bot asks.
 * @param today against which the age of the facts is held, such as `2026-11-24`
 */
export function contentOf(
  { said, rendered, cries, search }: FinishedContent,
  today = dayInBelgium(),
): Content {
  const { screens, contacts } = said;
  const languages = new Languages(said.languages);
  const inUse = new Map(languages.all.map(({ code }) => [code, onFirstUse(() => usedOf(rendered(code)))]));
  const ofLanguage = (language: Language): UsedLanguage => assertDefined(inUse.get(language), language)();
  const ids = new Map(
    [...screens.keys()].flatMap((id) => [[id as string, id] as const, [messageOf(id), id] as const]),
  );
  const formats = new Map(said.messages.map((messages) => [messages.language, messageFormatter(messages)]));
  const centres = new Map([...screens.values()].map(({ region, id }) => [region, id]));
  const reader = onFirstUse(() => cryReader(cries()));
  return {
    languages,
    screens,
    contacts,
    readCry: (text) => reader()(text),
    isExitWord: exitWordReader(said.leaving),
    isLeaveWord: leaveWordReader(said.leaving),
    suggest: createSuggest(
      said.languages.map(({ code }) => code),
      search,
    ),
    interfaceMessage: (language, key, variables) =>
      assertDefined(formats.get(language), language)(key, { ...said.facts, ...variables }),
    screen: (language, screen) => assertDefined(ofLanguage(language).screens.get(screen), screen),
    footer: (language, screen) => assertDefined(ofLanguage(language).footers.get(screen), screen),
    find: (id) => ids.get(id),
    screenOfNumber: numberReader(contacts, screens.values()),
    centre: (region) => assertDefined(centres.get(region), region),
    selfCheck: (language, screen) => ofLanguage(language).asked.get(screen),
    selfCheckEnd: (language, check) => assertDefined(ofLanguage(language).selfCheckEnds.get(check), check),
    note: (language, screen) => ofLanguage(language).notes.get(screen),
    card: (language, screen) => ofLanguage(language).cards.get(screen),
    warnings: [...said.warnings, ...checkAges(said.days, today)],
  };
}

/** A language that somebody uses, with its self-checks as they are asked. */
interface UsedLanguage extends RenderedLanguage {
  readonly asked: ReadonlyMap<ScreenId, SelfCheck>;
}

function usedOf(rendered: RenderedLanguage): UsedLanguage {
  const asked = [...rendered.selfChecks].map(([id, words]) => [id, new SelfCheck(words)] as const);
  return { ...rendered, asked: new Map(asked) };
}
