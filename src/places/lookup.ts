import type { Names } from "./names.ts";
import type { Place } from "./place.ts";
import { tokenKey } from "./key.ts";
import type { Word } from "./words.ts";

/** What Ukrainian and Russian put at the end of a name, or in place of its -а or -я: Генті, Брюсселем, Бреді, Валлонии. */
const endings = ["ом", "ем", "єм", "ові", "еві", "єю", "ей", "а", "я", "у", "ю", "і", "ї", "и", "е", "є"];
/** The same, as it is typed in Latin letters: "v Genti". */
const latinEndings = ["om", "em", "i", "e", "u", "a", "y"];
/** No name has more words than this. */
const longestName = 6;

/** What the words from a place in a text on are called. */
export interface Named {
  readonly length: number;
  readonly places: readonly Place[];
  readonly isAbroad: boolean;
}

/** Where an ending may be taken off a name: "у Генті". */
export type Endings = "none" | "cyrillic" | "latin";

/** Looks the words of a text up by the names of places, the longest first. */
export function nameLookup(names: Names, abroad: ReadonlySet<string>, never: ReadonlySet<string>) {
  const lookUp = (key: string, length: number): Omit<Named, "length"> | undefined => {
    if (length > 1 && !names.isSpaced(key) && !abroad.has(key)) return undefined;
    const [places, isAbroad] = [names.byKey(key), abroad.has(key)];
    return places.length > 0 || isAbroad ? { places, isAbroad } : undefined;
  };
  return (words: readonly Word[], start: number, mayEnd: Endings): Named | undefined => {
    for (let length = Math.min(longestName, words.length - start); length > 0; length -= 1) {
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
          .find(Boolean);
      if (found) return { length, ...found };
    }
    return undefined;
  };
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
