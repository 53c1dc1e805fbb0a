import type { Locale } from "./locale.ts";
import { ContentError, type Problems } from "../../files/problem.ts";
import type { Screen } from "../screen.ts";
import type { ScreenId } from "../screen-ids.ts";
import { expectedMessages } from "../validation/expected-messages.ts";

/** A language in which drafts that nobody has translated yet say what the source says. */
export function draftWords(locale: Locale, source: Locale, screens: ReadonlyMap<ScreenId, Screen>): Locale {
  const lacking = [...expectedMessages(screens)].flatMap(([id, { isDraft }]) => {
    const own = locale.messages.get(id)?.parts ?? [];
    const isLacking = source.messages.get(id)?.parts.some((part) => !own.includes(part)) === true;
    return isDraft && isLacking ? id : [];
  });
  if (lacking.length === 0 || locale === source) return locale;
  const borrowed = new Set(lacking);
  const fromSource = [...source.messages].filter(([id]) => borrowed.has(id));
  return {
    ...locale,
    messages: new Map([...locale.messages, ...fromSource]),
    format: (key, variables) => (borrowed.has(idOf(key)) ? source : locale).format(key, variables),
  };
}

/**
 * A language that goes on where something cannot be said: it is added to `problems`, unless its place is there already
 * or it says a message that is not read whole, and a sign of its own stands for the words, so that the rest is held against
 * its limits all the same.
 */
export function tolerant(locale: Locale, problems: Problems): Locale {
  let signs = 0;
  return {
    ...locale,
    format: (key, variables) => {
      try {
        return locale.format(key, variables);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        const isTold = (place: string): boolean =>
          problems.refusesAt(place) || saysDamaged(locale, idOf(key));
        problems.add(...error.problems.filter(({ where }) => !isTold(where)));
        signs += 1;
        return `…${inLetters(signs)}`;
      }
    },
  };
}

/** Digits could be taken for a number to call. */
function inLetters(number: number): string {
  return Array.from(String(number), (digit) => "abcdefghij".charAt(Number(digit))).join("");
}

/** Whether a message, or one whose words it says, is not read whole: that is told already. */
function saysDamaged({ damaged, messages }: Locale, id: string): boolean {
  return damaged.has(id) || [...(messages.get(id)?.references ?? [])].some((said) => damaged.has(said));
}

/** The message of `id` or `id.attribute`. */
function idOf(key: string): string {
  return key.split(".")[0] ?? key;
}
