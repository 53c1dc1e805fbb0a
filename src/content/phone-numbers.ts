import type { Contact } from "./contact.ts";
import type { Screen } from "./screen.ts";
import type { ScreenId } from "./screen-ids.ts";

/** The screen on which the number that a text consists of can be copied; nothing for any other text. */
export type ScreenOfNumber = (text: string) => ScreenId | undefined;

/**
 * Knows the numbers of the contacts, so that "1813" is a line to call and no postcode. The first screen that has one counts.
 */
export function numberReader(
  contacts: ReadonlyMap<string, Contact>,
  screens: Iterable<Screen>,
): ScreenOfNumber {
  const found = new Map<string, ScreenId>();
  for (const { id, rows } of screens) {
    for (const target of rows.flat()) {
      const phone = target.kind === "copy" ? contacts.get(target.contact)?.phone : undefined;
      if (phone !== undefined && !found.has(dialled(phone))) found.set(dialled(phone), id);
    }
  }
  return (text) => (/^[\s\d+./()-]{3,24}$/.test(text) ? found.get(dialled(text)) : undefined);
}

/**
 * Finds these numbers in a text, as they are written, each as a group. A part of a longer number is none, nor is one in the name
 * of a site: 112.be.
 */
export function phonePattern(phones: Iterable<string>): RegExp {
  const longestFirst = [...new Set(phones)].sort((one, other) => other.length - one.length);
  const written = longestFirst.map((phone) => phone.replaceAll("+", "\\+")).join("|");
  return new RegExp(`(?<![\\d+])(${written})(?! ?\\d|\\.\\p{L})`, "gu");
}

/** As it is dialled in Belgium: `+32 2 648 40 14`, `+32 (0)2 648 40 14` and `02/648.40.14` are one. */
function dialled(number: string): string {
  return number.replace(/[\s./()-]/g, "").replace(/^(?:\+|00)320?/, "0");
}
