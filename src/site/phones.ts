import type { Contact } from "../content/contacts.ts";

/** A number as a telephone dials it: `tel:+3225116464`. */
export function dialling(phone: string): string {
  return `tel:${phone.replaceAll(" ", "")}`;
}

/** Makes of each number of the contacts in a text (HTML) a link that dials it. */
export function phoneLinks(contacts: Iterable<Pick<Contact, "phone">>): (html: string) => string {
  const phones = [...contacts].flatMap(({ phone }) => phone ?? []);
  const longestFirst = [...new Set(phones)].sort((one, other) => other.length - one.length);
  const written = longestFirst.map((phone) => phone.replaceAll("+", "\\+")).join("|");
  // A part of a longer number is none, nor is one in the name of a site: 112.be.
  const number = new RegExp(`(?<![\\d+])(?:${written})(?! ?\\d|\\.\\p{L})`, "gu");
  return (html) => html.replace(number, (phone) => `<a href="${dialling(phone)}">${phone}</a>`);
}
