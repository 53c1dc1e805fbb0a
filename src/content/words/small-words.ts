import lists from "stopword";
import { z } from "zod";

const list = z.array(z.string());

/** The words that a sentence holds whatever it is about, in lists named by their language's code of ISO 639-3: `eng`. */
export const smallWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(lists).flatMap(([name, words]) => {
    const { data } = list.safeParse(words);
    return data && /^[a-z]{3}$/.test(name) ? [[name, data] as const] : [];
  }),
);
