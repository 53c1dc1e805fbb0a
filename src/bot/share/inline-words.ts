import type { Language, Languages } from "../../content/language.ts";
import { languageNames } from "../../content/language-names.ts";

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
  const names = languageNames(languages);
  return (typed, languageCode) => {
    const words = typed.trim().split(/\s+/);
    // "Tiếng Việt 9000": of the names that begin so, the longest.
    for (let length = Math.min(words.length, names.mostWords); length > 0; length--) {
      const language = names.of(words.slice(0, length).join(" "));
      if (language !== undefined) return { language, isNamed: true, words: words.slice(length).join(" ") };
    }
    return { language: languages.forPerson(languageCode), isNamed: false, words: typed.trim() };
  };
}
