import { hasWord, type PackedWords } from "../packed/packed-words.ts";
import type { Names } from "./names.ts";
import type { Phrases } from "./phrases.ts";
import type { Place } from "./place.ts";
import { tokenKey } from "./place-name-key.ts";
import { isHan, type Word } from "./words-of-text.ts";

/** What Ukrainian and Russian put at the end of a name, or in place of its -а or -я: Генті, Брюсселем, Бреді, Валлонии. */
const endings = ["ом", "ем", "єм", "ові", "еві", "єю", "ей", "а", "я", "у", "ю", "і", "ї", "и", "е", "є"];
/** The same, as it is typed in Latin letters: "v Genti". */
const latinEndings = ["om", "em", "i", "e", "u", "a", "y"];
/** What Turkish puts at the end of a name, where the apostrophe before it is left out: Brükseldeyim, Anversten. */
const turkishEnding = /[dt][ae](?:n|yi[mz])?$/;
/** What Arabic writes together with the word behind it: وبروكسل, ببروكسل, البروكسل. */
const arabicBeginning = /^(?<and>[وف])?(?<preposition>[بلك])?(?:ال)?/u;
/** No name has more words than this, and none in Chinese more letters. */
const longestName = 6;
const longestHanName = 12;
/** Where so many live, an ending of another language may be meant. */
const town = 15_000;

/** What the words from a place in a text on are called. */
export interface Named {
  readonly length: number;
  readonly places: readonly Place[];
  readonly isAbroad: boolean;
  /** What is written together with the name, as "in" is in Arabic. */
  readonly attached?: "in" | "from";
}

/** Where an ending may be taken off a name: "у Генті". */
export type Endings = "none" | "cyrillic" | "latin";

/** Looks the words of a text up by the names of places, the longest first. */
export function nameLookup(names: Names, abroad: PackedWords, never: Phrases, everyday: Phrases) {
  const lookUp = (key: string, length: number): Omit<Named, "length"> | undefined => {
    if (length > 1 && !names.isSpaced(key) && !hasWord(abroad, key)) return undefined;
    const [places, isAbroad] = [names.byKey(key), hasWord(abroad, key)];
    return places.length > 0 || isAbroad ? { places, isAbroad } : undefined;
  };
  /** A town's name in which Arabic or Turkish has written more than the name. */
  const lookUpAttached = (token: string): Omit<Named, "length"> | undefined => {
    const attached = withAttached(token);
    if (!attached || never.has(attached.stem) || everyday.has(attached.stem)) return undefined;
    const found = lookUp(tokenKey(attached.stem), 1);
    const isLarge = found?.isAbroad === true || found?.places.some(({ population }) => population >= town);
    return found && isLarge ? { ...found, ...(attached.before && { attached: attached.before }) } : undefined;
  };
  return (words: readonly Word[], start: number, mayEnd: Endings): Named | undefined => {
    const first = words[start];
    const longest = first && isHan(first) ? longestHanName : longestName;
    for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
      const part = words.slice(start, start + length);
      if (never.has(part.map(({ token }) => token).join(" "))) continue;
      const head = part
        .slice(0, -1)
        .map(({ key }) => key)
        .join("");
      const last = part.at(-1);
      if (!last) return undefined;
      const found =
        lookUp(head + last.key, length) ??
        stems(last.token, mayEnd)
          .map((stem) => lookUp(head + tokenKey(stem), length))
          .find(Boolean) ??
        (length === 1 ? lookUpAttached(last.token) : undefined);
      if (found) return { length, ...found };
    }
    return undefined;
  };
}

/** What is left of a word without what Arabic or Turkish may have written together with a name, and what that says. */
function withAttached(token: string): { stem: string; before?: "in" | "from" } | undefined {
  const { preposition } = arabicBeginning.exec(token)?.groups ?? {};
  const stem = token.replace(arabicBeginning, "");
  if (stem !== token) {
    if (stem.length < 3) return undefined;
    return {
      stem,
      ...(preposition && { before: preposition === "ب" ? ("in" as const) : ("from" as const) }),
    };
  }
  const ending = turkishEnding.exec(token)?.[0];
  if (ending === undefined || token.length - ending.length < 5) return undefined;
  return { stem: token.slice(0, -ending.length), before: ending.endsWith("n") ? "from" : "in" };
}

function stems(token: string, mayEnd: Endings): readonly string[] {
  if (mayEnd === "none") return [];
  const isCyrillic = /^\p{Script=Cyrillic}+$/u.test(token);
  if (!isCyrillic && mayEnd !== "latin") return [];
  return (isCyrillic ? endings : latinEndings)
    .filter((ending) => token.endsWith(ending) && token.length - ending.length >= 4)
    .flatMap((ending) => {
      const stem = token.slice(0, -ending.length);
      return isCyrillic ? [stem, `${stem}я`, `${stem}а`] : [stem];
    });
}
