import { screenAddress } from "../content/address.ts";
import type { Content } from "../content/content.ts";
import type { Language } from "../content/language.ts";
import { coverMinutes, eraseHours, type ScreenId, type TimerChoice } from "../content/screen.ts";

/** What is done without anything more to say about it: `uk|!exit`. */
const plainActs = ["locate", "language", "remove", "exit", "newcomer"] as const;

/** Something to do, other than showing a screen. */
type Act =
  | { readonly kind: (typeof plainActs)[number] }
  | { readonly kind: "card"; readonly contact: string }
  | TimerChoice;

/** What a tap asks for. It is all in the button, so that a tap works after a restart and with the store gone. */
export type Tap = { readonly language: Language } & (
  { readonly kind: "screen"; readonly screen: ScreenId } | Act
);

/** `uk|housing.private` for a screen; `uk|!locate`, `uk|!card:payoke` and `uk|!cover:30` for what is done. */
export function writeTap(tap: Tap): string {
  switch (tap.kind) {
    case "screen":
      return screenAddress(tap.language, tap.screen);
    case "card":
      return `${tap.language}|!card:${tap.contact}`;
    case "cover":
    case "erase":
      return `${tap.language}|!${tap.kind}:${tap.after}`;
    case "locate":
    case "language":
    case "remove":
    case "exit":
    case "newcomer":
      return `${tap.language}|!${tap.kind}`;
  }
}

/** Reads a button's data back; a button of an older version may ask for what is no more. */
export function readTap(data: string, content: Content): Tap | undefined {
  const [code = "", target = ""] = data.split("|");
  const language = content.languages.of(code);
  if (language === undefined) return undefined;
  if (target.startsWith("!")) {
    const act = readAct(target.slice(1), content);
    return act && { language, ...act };
  }
  const screen = content.find(target);
  return screen === undefined ? undefined : { language, kind: "screen", screen };
}

function readAct(act: string, content: Content): Act | undefined {
  const plain = plainActs.find((kind) => kind === act);
  if (plain !== undefined) return { kind: plain };
  const [kind, value = ""] = act.split(":");
  switch (kind) {
    case "card":
      return content.contacts.get(value)?.phone === undefined ? undefined : { kind, contact: value };
    case "cover": {
      const after = coverMinutes.find((minutes) => String(minutes) === value);
      return after === undefined ? undefined : { kind, after };
    }
    case "erase": {
      const after = eraseHours.find((hours) => String(hours) === value);
      return after === undefined ? undefined : { kind, after };
    }
    default:
      return undefined;
  }
}
