import type { Language, Languages } from "../../content/language.ts";
import { normalizeText } from "../../places/normalize-text.ts";

/** What somebody typed behind the bot's name. */
export interface InlineWords {
  readonly language: Language;
  /** The language was named: then the answer is the same for everybody. */
  readonly isNamed: boolean;
  /** What is left of it, to look up. */
  readonly words: string;
}

/** Reads `fr logement`, `українська` or `9000`: a language's code or name first, in any language of the bot. */
export function inlineWordsReader(
  languages: Languages,
): (typed: string, languageCode: string | undefined) => InlineWords {
  const codes = languages.all.map(({ code }) => code);
  const named = new Map<string, Language>(
    languages.all.flatMap(({ code, name }) => {
      const names = codes.map((other) => new Intl.DisplayNames(other, { type: "language" }).of(code) ?? "");
      return [code, name, ...names].map((each): [string, Language] => [normalizeText(each), code]);
    }),
  );
  return (typed, languageCode) => {
    const [first = "", ...rest] = typed.trim().split(/\s+/);
    const language = named.get(normalizeText(first));
    return language === undefined
      ? { language: languages.forPerson(languageCode), isNamed: false, words: typed.trim() }
      : { language, isNamed: true, words: rest.join(" ") };
  };
}
