import type { Problem } from "../../files/problem.ts";
import { linkAddress, screenAddress } from "../address.ts";
import { readableLength } from "../layout/phone.ts";
import type { Locale } from "../locale/locale.ts";
import type { RenderedScreen, Screen } from "../screen.ts";
import { help, menu, messageOf } from "../screen-ids.ts";
import { limits } from "./limits.ts";
import { checkHtml } from "./texts.ts";

/** Holds a finished screen against the limits of Telegram, and sees that it leads to the menu, to help and out of the chat. */
export function checkScreen(screen: Screen, locale: Locale, { text, rows }: RenderedScreen): Problem[] {
  const { id, where } = screen;
  const buttons = rows.flat();
  const targets = buttons.flatMap((button) => (button.kind === "screen" ? [button.screen] : []));
  const message = messageOf(id);
  const said = locale.messages.get(message)?.where ?? where;
  const name = `${id} in ${locale.language}`;
  const problems = checkHtml(said, name, text, readableLength);
  const isTooLong =
    Buffer.byteLength(screenAddress(locale.language, id)) > limits.buttonData ||
    linkAddress(locale.language, id).length > limits.startParameter;
  if (isTooLong) {
    problems.push({ where, what: `${name} has an id too long for a button`, mend: "give it a shorter id." });
  }
  if (id !== menu && !targets.includes(menu)) {
    problems.push({ where, what: `${name} has no way to the menu`, mend: "every screen leads to the menu." });
  }
  if (screen.bare) return problems;
  if (!buttons.some(({ kind }) => kind === "exit")) {
    problems.push({ where, what: `${name} has no exit`, mend: "add ✖ to the rows below every screen." });
  }
  if (id !== help && !targets.includes(help)) {
    problems.push({
      where,
      what: `${name} is further than one tap from help`,
      mend: "add a button to help.",
    });
  }
  return problems;
}
