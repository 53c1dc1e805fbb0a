import type { Locale } from "../locale/locale.ts";
import { visibleText } from "../markup.ts";
import type { Problem } from "../../files/problem.ts";

/** From so many words on, nobody says the same in two languages: shorter ones may be names, or words such as "Menu". */
const tellingWords = 5;
/** How many messages are named. */
const named = 5;

/** Refuses a translation whose messages are those of the source, word for word: they were copied and wait for somebody. */
export function checkUntranslated(locale: Locale, source: Locale): Problem[] {
  if (locale.language === source.language) return [];
  const copies = [...locale.messages.values()].filter(({ id, words }) => {
    const own = wordsOf(words);
    const original = wordsOf(source.messages.get(id)?.words ?? "");
    return own.length >= tellingWords && own.join(" ") === original.join(" ");
  });
  const [first] = copies;
  if (!first) return [];
  const ids = copies.slice(0, named).map(({ id }) => id);
  const more = copies.length > named ? ` and ${copies.length - named} more` : "";
  return [
    {
      where: first.where,
      what: `${ids.join(", ")}${more} say in ${locale.language} what they say in ${source.language}, word for word`,
      mend: "translate them.",
    },
  ];
}

function wordsOf(text: string): string[] {
  return (
    visibleText(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
