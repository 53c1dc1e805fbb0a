import { linkAddress, screenAddress } from "../address.ts";
import type { Facts } from "../contacts.ts";
import type { Locale } from "../locale.ts";
import { escapeHtml, markupFault, visibleText } from "../markup.ts";
import type { Problem } from "../../files/problem.ts";
import { longestAnswer } from "../note.ts";
import { help, menu, messageOf, type RenderedScreen, type Screen } from "../screen.ts";

/** Telegram's limits (core.telegram.org/bots/api): characters, but bytes for the data of a button. */
export const limits = { text: 4096, buttonData: 64, startParameter: 64 };
/** Room that a screen leaves for the line that may stand above it, when it answers something typed. */
export const lineAbove = 400;
/** Longer labels are cut off on a phone. */
export const labelLength = 36;

/** What is sent as it is, and not as HTML, with its longest. */
const plainLines: Readonly<Record<string, number>> = {
  "profile-name": 64,
  "profile-description": 512,
  "profile-short-description": 120,
  "profile-command-start": 256,
  "profile-command-help": 256,
  "profile-command-language": 256,
  "profile-command-privacy": 256,
  "profile-command-erase": 256,
  "share-text": lineAbove,
  "group-line": lineAbove,
  "group-line.button": labelLength,
  "place-ask.share": labelLength,
  "place-ask.cancel": labelLength,
  "place-done": lineAbove,
  "check-start": labelLength,
  "check-yes": labelLength,
  "check-no": labelLength,
  "check-unsure": labelLength,
  "check-back": labelLength,
  "check-stop": labelLength,
  "check-send": labelLength,
  "note-start": labelLength,
  "note-skip": labelLength,
  "note-before": labelLength,
  "note-stop": labelLength,
  "note-make": labelLength,
  "note-send": labelLength,
  "note-erase": labelLength,
  "card-picture": labelLength,
  "button-back": labelLength,
  "button-locate": labelLength,
  "button-copy": labelLength,
  "button-card": labelLength,
  "button-remove": labelLength,
  "button-close": labelLength,
  "button-refresh": labelLength,
  "button-cover": labelLength,
  "button-cover-off": labelLength,
  "button-erase": labelLength,
  "button-erase-off": labelLength,
  "button-share-link": labelLength,
  "button-share-copy": labelLength,
};

/** Holds a finished screen against the limits of Telegram and the promises of the house. */
export function checkScreen(
  screen: Screen,
  locale: Locale,
  { label, text, rows }: RenderedScreen,
): Problem[] {
  const { id, where } = screen;
  const buttons = rows.flat();
  const targets = buttons.flatMap((button) => (button.kind === "screen" ? [button.screen] : []));
  const message = messageOf(id);
  const said = locale.messages.get(message)?.where ?? where;
  const name = `${id} in ${locale.language}`;
  const problems = [
    ...checkHtml(said, name, text, limits.text - lineAbove),
    ...checkPlain(said, `${message}.label`, label, labelLength),
    ...buttons
      .filter(({ kind }) => kind === "link" || kind === "language")
      .flatMap((button) => checkPlain(where, `a button of ${name}`, button.label, labelLength)),
  ];
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

/** Says each spoken line with the facts and a sample of its variables, and holds it against the limits. */
export function spokenCheck(locale: Locale, facts: Facts): (key: string) => Problem[] {
  const phones = [...facts.contacts.values()].flatMap(({ phone }) => phone ?? []);
  const minutes = { style: "unit", unit: "minute", unitDisplay: "long" } as const;
  const samples = {
    place: "Saint-Georges-sur-Meuse",
    phone: phones.sort((one, other) => other.length - one.length)[0] ?? "",
    choice: "Cover: 30 minutes",
    step: "10",
    steps: "10",
    answer: "W".repeat(longestAnswer),
    checked: "24 November 2026",
    time: new Intl.NumberFormat(locale.language, minutes).format(120),
  };
  const plain = { ...Object.fromEntries(facts.variables), ...samples };
  const escaped = {
    ...Object.fromEntries([...facts.variables].map(([name, value]) => [name, escapeHtml(value)])),
    ...samples,
  };
  return (key) => {
    const longest = plainLines[key];
    const where = locale.messages.get(key.split(".")[0] ?? key)?.where ?? key;
    return longest === undefined
      ? checkHtml(where, key, locale.format(key, escaped), lineAbove)
      : checkPlain(where, key, locale.format(key, plain), longest);
  };
}

export function checkHtml(where: string, what: string, html: string, longest: number): Problem[] {
  const fault = markupFault(html);
  if (fault !== undefined) {
    return [{ where, what: `${what} has ${fault}`, mend: "only <b> and <i>, each closed." }];
  }
  const { length } = visibleText(html).trim();
  if (length === 0) return [{ where, what: `${what} says nothing`, mend: "write it." }];
  if (length <= longest) return [];
  return [{ where, what: `${what} is ${length} characters long`, mend: `at most ${longest}: say less.` }];
}

/** What is shown as it is: a tag in it would be read as one. */
export function checkPlain(where: string, what: string, words: string, longest: number): Problem[] {
  // An icon alone says nothing.
  if (!/[\p{L}\p{N}\p{P}]/u.test(words) || /[<>&\n]/.test(words)) {
    return [{ where, what: `${what} says "${words}"`, mend: "plain words on one line, without <, > and &." }];
  }
  if (words.length <= longest) return [];
  return [
    { where, what: `${what} is ${words.length} characters long: "${words}"`, mend: `at most ${longest}.` },
  ];
}
