import type { Facts } from "../facts.ts";
import { visibleText } from "../markup.ts";
import type { RenderedScreen, Screen } from "../screen.ts";
import { messageOf } from "../screen-ids.ts";
import type { Locale } from "../locale/locale.ts";
import type { Problem } from "../../files/problem.ts";

/**
 * Refuses a number that one cannot tap: Telegram makes a link only of one that begins with its country (+32 …). Any other
 * must stand on a button that copies it, or that shows it as a contact.
 */
export function checkCopyable(
  { id, where, flow }: Screen,
  locale: Locale,
  { text, rows }: RenderedScreen,
  { contacts }: Facts,
): Problem[] {
  // What a card says is read by a stranger, on the phone of another.
  if (flow.kind === "card") return [];
  const offered = new Set(
    rows.flat().flatMap((button) => {
      if (button.kind === "copy") return [button.text];
      return button.kind === "contact-card" ? (contacts.get(button.contact)?.phone ?? []) : [];
    }),
  );
  const shown = visibleText(text);
  return [...contacts].flatMap(([contact, { phone }]) => {
    if (phone === undefined || phone.startsWith("+") || offered.has(phone)) return [];
    if (!new RegExp(`(?<![\\d+])${phone}(?! ?\\d)`).test(shown)) return [];
    return [
      {
        where: locale.messages.get(messageOf(id))?.where ?? where,
        what: `${id} in ${locale.language} shows ${phone}, which nobody can tap`,
        mend: `add { copy: ${contact} } to its rows in ${where}.`,
      },
    ];
  });
}
