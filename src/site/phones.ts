import type { Contact } from "../content/contact.ts";
import { phonePattern } from "../content/phone-numbers.ts";

/** Stands before a number to dial, in the colour of the number (U+FE0E): a sign with colours of its own is lost on red. */
export const telephone = "\u260e\ufe0e";

/** A number as a telephone dials it: `tel:+3225116464`. */
export function dialling(phone: string): string {
  return `tel:${phone.replaceAll(" ", "")}`;
}

/** A number as it is read: from left to right, also where the words around it are not. */
export function readable(phone: string): string {
  return `<bdi dir="ltr">${phone}</bdi>`;
}

/** Makes of each number of the contacts in a text (HTML) a link that dials it. */
export function phoneLinks(contacts: Iterable<Pick<Contact, "phone">>): (html: string) => string {
  const number = phonePattern([...contacts].flatMap(({ phone }) => phone ?? []));
  return (html) => html.replace(number, (phone) => `<a href="${dialling(phone)}">${readable(phone)}</a>`);
}
