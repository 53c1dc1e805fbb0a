import type { Problem } from "../../files/problem.ts";
import type { Facts } from "../facts.ts";
import type { Locale } from "../locale/locale.ts";
import { interfaceMessages, type InterfaceMessage } from "../interface-messages.ts";
import { escapeHtml } from "../markup.ts";
import { longestAnswer } from "../note.ts";
import { timeFormat } from "../written-numbers.ts";
import { checkLabel } from "./labels.ts";
import { checkHtml, checkPlain } from "./texts.ts";

/** The widest of the signs that the program puts before a label. */
const labelSign = "◀ ";

/** Says each interface message with the facts and a sample of its variables, and holds it against the limits. */
export function interfaceMessageCheck(locale: Locale, facts: Facts): (key: InterfaceMessage) => Problem[] {
  const phones = [...facts.contacts.values()].flatMap(({ phone }) => phone ?? []);
  const time = timeFormat(locale.language);
  const samples = {
    place: "Saint-Georges-sur-Meuse",
    phone: phones.sort((one, other) => other.length - one.length)[0] ?? "",
    choice: "Cover in 30 minutes",
    language: "Українська",
    step: "10",
    steps: "10",
    answer: "W".repeat(longestAnswer),
    checked: "24 November 2026",
    time: time.format(120, "minute"),
  };
  const plain = { ...Object.fromEntries(facts.variables), ...samples };
  const escaped = {
    ...Object.fromEntries([...facts.variables].map(([name, value]) => [name, escapeHtml(value)])),
    ...samples,
  };
  return (key) => {
    const { room } = interfaceMessages[key];
    const where = locale.messages.get(key.split(".")[0] ?? key)?.where ?? key;
    switch (room.kind) {
      case "button":
        return checkLabel(where, key, locale.format(key, plain), { sign: labelSign });
      case "plain":
        return checkPlain(where, key, locale.format(key, plain), room.characters);
      case "html":
        return checkHtml(where, key, locale.format(key, escaped), room.characters);
    }
  };
}
