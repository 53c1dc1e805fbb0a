import { interfaceMessages } from "../interface-messages.ts";
import { linkAddress, screenAddress } from "../address.ts";
import type { Facts } from "../contacts.ts";
import { readableLength } from "../layout/phone.ts";
import type { Locale } from "../locale/locale.ts";
import { escapeHtml } from "../markup.ts";
import type { Problem } from "../../files/problem.ts";
import { longestAnswer } from "../note.ts";
import type { RenderedScreen, Screen } from "../screen.ts";
import { help, menu, messageOf } from "../screen-ids.ts";
import { checkLabel } from "./labels.ts";
import { checkHtml, checkPlain } from "./words.ts";
import { timeFormat } from "../written-numbers.ts";

/** Telegram's limits (core.telegram.org/bots/api): characters, but bytes for the data of a button. */
export const limits = { text: 4096, buttonData: 64, startParameter: 64 };
/** Room that a screen leaves for the line that may stand above it, when it answers something typed. */
export const lineAbove = 400;
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
  "share-gone": 64,
  "group-line": lineAbove,
  "talk-neutral": 60,
  "check-forward-title": 60,
  "place-done": lineAbove,
  "print-scan": 80,
  "site-exit": 12,
  "site-skip": 40,
  "site-place": 80,
  "site-find": 40,
  "site-no-position": 120,
  "site-postcodes": 80,
  "site-keep.keep": 40,
  "site-keep.remove": 40,
  "site-keep.kept": 120,
  "site-keep.removed": 120,
  "site-keep.failed": 120,
};

/** What is said on a button, as it is: with the sign that stands before it, it is whole in a row of its own. */
const labelLines: ReadonlySet<string> = new Set([
  "group-line.button",
  "share-open",
  "place-ask.share",
  "place-ask.cancel",
  "check-start",
  "check-yes",
  "check-no",
  "check-unsure",
  "check-back",
  "check-stop",
  "check-send",
  "check-more",
  "note-start",
  "note-skip",
  "note-before",
  "note-stop",
  "note-keep",
  "note-throw",
  "note-go-on",
  "note-make",
  "note-send",
  "note-erase",
  "card-picture",
  "site-call",
  "button-back",
  "button-locate",
  "button-copy",
  "button-card",
  "button-remove",
  "button-close",
  "button-refresh",
  "button-cover",
  "button-cover-off",
  "button-erase",
  "button-erase-off",
  "button-share-chat",
  "button-picture-numbers",
  "button-picture-code",
  "button-paper-poster",
  "button-paper-stickers",
  "button-paper-shoe-card",
  "button-share-link",
  "button-share-copy",
  "button-share-page",
]);
/** The widest of the signs that the program puts before a label. */
const labelSign = "◀ ";

/** How much may be said in one part of a message. */
export type Room =
  /** On a button that is alone in its row. */
  | { readonly kind: "button" }
  /** So many characters, as they are seen; in a screen together with what stands around it. */
  | { readonly kind: "text"; readonly characters: number };

/** The room of `id` or `id.attribute`, such as `help.label`. */
export function roomOf(key: string): Room {
  if (labelLines.has(key) || key.endsWith(".label")) return { kind: "button" };
  const isOfTheProgram = Object.hasOwn(interfaceMessages, key);
  return { kind: "text", characters: plainLines[key] ?? (isOfTheProgram ? lineAbove : readableLength) };
}

/** Holds a finished screen against the limits of Telegram and the promises of the house. */
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

/** Says each interface message with the facts and a sample of its variables, and holds it against the limits. */
export function interfaceMessageCheck(locale: Locale, facts: Facts): (key: string) => Problem[] {
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
    const longest = plainLines[key];
    const where = locale.messages.get(key.split(".")[0] ?? key)?.where ?? key;
    if (labelLines.has(key)) return checkLabel(where, key, locale.format(key, plain), { sign: labelSign });
    return longest === undefined
      ? checkHtml(where, key, locale.format(key, escaped), lineAbove)
      : checkPlain(where, key, locale.format(key, plain), longest);
  };
}
