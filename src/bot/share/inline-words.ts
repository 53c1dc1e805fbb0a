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

/** Codes that are small words as well, so that they name no language before others: "De Panne", "en danger", "es peligroso". */
const alsoWords: ReadonlySet<string> = new Set(["de", "en", "es"]);

/** Reads `fr logement`, `українська` or `9000`: a language's code or name first, in any language of the bot. */
export function inlineWordsReader(
  languages: Languages,
): (typed: string, languageCode: string | undefined) => InlineWords {
  const names = languageNames(languages);
  return (typed, languageCode) => {
    const words = typed.trim().split(/\s+/);
    // "Tiếng Việt 9000": of the names that begin so, the longest.
    for (let length = Math.min(words.length, names.mostWords); length > 0; length--) {
      const name = words.slice(0, length).join(" ");
      const language = names.of(name);
      const isWord = length < words.length && alsoWords.has(name.toLowerCase());
      if (language !== undefined && !isWord)
        return { language, isNamed: true, words: words.slice(length).join(" ") };
    }
    return { language: languages.forPerson(languageCode), isNamed: false, words: typed.trim() };
  };
}
