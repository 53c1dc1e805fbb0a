import type { Facts } from "../facts.ts";
import { outOfSight } from "../layout/sight.ts";
import { chatHeight, keyboardHeight, smallPhone } from "../layout/phone.ts";
import type { Locale } from "../locale/locale.ts";
import type { RenderedScreen, Screen } from "../screen.ts";
import { help, menu, messageOf } from "../screen-ids.ts";
import { mostBeside } from "../search/suggest.ts";
import type { Problem } from "../../files/problem.ts";

const phone = `${smallPhone.width} × ${smallPhone.height}`;

/** Stands for the last line of a text, whatever it says. */
const lastLine = "1";

/** Refuses a keyboard higher than the chat of a small phone, and numbers that it shows only to who scrolls. */
export function checkSight(
  screen: Screen,
  locale: Locale,
  { text, rows }: RenderedScreen,
  { contacts }: Facts,
): Problem[] {
  const { id, where } = screen;
  const name = `${id} in ${locale.language}`;
  if (keyboardHeight(rows.length) > chatHeight) {
    const mend = "shorten its labels, so that more stand in a row, or put some behind another screen.";
    return [{ where, what: `the ${rows.length} rows of buttons of ${name} fill a phone of ${phone}`, mend }];
  }
  // Below the menu stands a number to call where what somebody wrote was not understood.
  if (id === menu && outOfSight(lastLine, [lastLine], rows.length).length > 0) {
    const mend = "shorten its labels, so that more stand in a row.";
    return [{ where, what: `the ${rows.length} rows of buttons of ${name} leave no room for a line`, mend }];
  }
  if (!screen.inSight) return [];
  const phones = [...contacts.values()].flatMap(({ phone }) => phone ?? []);
  // After a cry the screens that it is about stand among the buttons of help.
  const beside = id === help ? mostBeside : 0;
  return outOfSight(text, phones, rows.length + beside).map((number) => ({
    where: locale.messages.get(messageOf(id))?.where ?? where,
    what: `${name} shows ${number} on a phone of ${phone} only to who scrolls`,
    mend: "put the numbers last in the text, or take lines below them or buttons away.",
  }));
}
