import type { z } from "zod";
import { assertDefined } from "./assert-defined.ts";

/** The code of a language the bot speaks, as in Telegram's `language_code` without a region: `uk`. */
export type Language = string & z.$brand<"Language">;

/** One language of flows/languages.yaml. */
export interface LanguageEntry {
  readonly code: Language;
  /** The language's name in itself. */
  readonly name: string;
  /** Whether people in Belgium read it, so that cards to show are written in it. */
  readonly spoken: boolean;
  /** Who wrote its words. */
  readonly writtenBy: string;
  /** The native reader or the centre that has read all of its words, and the day, such as `2026-12-01`. */
  readonly reviewed?: { readonly by: string; readonly on: string } | undefined;
  /** The list of words to pass over in a search, as the package stopword names it. */
  readonly smallWords?: string | undefined;
}

/** Codes of languages that are read as another one: Dari as Persian, Moldovan as Romanian, Flemish as Dutch. */
const relatives: Readonly<Record<string, string>> = { prs: "fa", mo: "ro", vls: "nl", cmn: "zh" };

/** The languages of flows/languages.yaml. The first is the source of the others, and the one for everybody else. */
export class Languages {
  readonly all: readonly [LanguageEntry, ...LanguageEntry[]];
  readonly source: Language;

  constructor(all: readonly [LanguageEntry, ...LanguageEntry[]]) {
    this.all = all;
    this.source = all[0].code;
  }

  entry(language: Language): LanguageEntry {
    return assertDefined(
      this.all.find(({ code }) => code === language),
      language,
    );
  }

  /** The language of this exact code, if the bot speaks it. */
  of(code: string): Language | undefined {
    return this.all.find((entry) => entry.code === code)?.code;
  }

  /** The language for a tag such as `pt-BR`: its region is stripped, and its close relative stands in; nothing where neither is ours. */
  forTag(tag: string): Language | undefined {
    const [primary = ""] = tag.toLowerCase().split(/[-_]/);
    return this.of(relatives[primary] ?? primary);
  }

  /** The language for a Telegram `language_code`; else the source stands in. */
  forPerson(languageCode: string | undefined): Language {
    return this.forTag(languageCode ?? "") ?? this.source;
  }
}
