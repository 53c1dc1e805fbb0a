import { normalizeText } from "../places/normalize-text.ts";
import type { Language, Languages } from "./language.ts";

/** What a language is also called where its people live, as Unicode names it, and words that Unicode has not. */
const otherNames: Readonly<
  Record<string, { readonly locales: readonly string[]; readonly words: readonly string[] }>
> = {
  fa: { locales: ["fa-AF"], words: ["farsi", "dari", "parsi"] },
  nl: { locales: ["nl-BE"], words: ["vlaams"] },
  pt: { locales: ["pt-BR"], words: ["brasileiro"] },
  ro: { locales: ["ro-MD"], words: [] },
  zh: { locales: ["zh-Hans"], words: ["mandarin", "zhongwen", "hanyu", "putonghua", "普通话", "汉语"] },
};

/** Finds languages by what people call them. */
export interface LanguageNames {
  /** The language of which this is the code, or the name in any language of the bot. */
  of(text: string): Language | undefined;
  /** How many words the longest name has. */
  readonly mostWords: number;
}

const gathered = new WeakMap<Languages, LanguageNames>();

/** The names of all languages: their codes, and what they are called in each of them. They are gathered once. */
export function languageNames(languages: Languages): LanguageNames {
  const names = gathered.get(languages) ?? gather(languages);
  gathered.set(languages, names);
  return names;
}

function gather(languages: Languages): LanguageNames {
  const speakers = languages.all.map(({ code }) => new Intl.DisplayNames(code, { type: "language" }));
  const named = new Map(
    languages.all.flatMap(({ code, name }) => {
      const { locales, words } = otherNames[code] ?? { locales: [], words: [] };
      const named = [code, ...locales].flatMap((locale) => speakers.map((each) => each.of(locale) ?? ""));
      const all = [code, name, ...named, ...words].map(normalizeText).filter((each) => each !== "");
      return all.map((each): [string, Language] => [each, code]);
    }),
  );
  return {
    of: (text) => named.get(normalizeText(text)),
    mostWords: Math.max(...[...named.keys()].map((name) => name.split(" ").length)),
  };
}
