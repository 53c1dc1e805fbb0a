import { screenAddress } from "../content/address.ts";
import type { Content } from "../content/content.ts";
import type { Language } from "../content/language.ts";
import type { ScreenId } from "../content/screen.ts";

/** What a tap asks for. It is all in the button, so that a tap works after a restart and with the store gone. */
export type Tap = { readonly language: Language } & (
  | { readonly kind: "screen"; readonly screen: ScreenId }
  | { readonly kind: "card"; readonly contact: string }
  | { readonly kind: "locate" | "language" | "remove" }
);

/** `uk|housing.private` for a screen, `uk|!locate` and `uk|!card:payoke` for what is done. */
export function writeTap(tap: Tap): string {
  switch (tap.kind) {
    case "screen":
      return screenAddress(tap.language, tap.screen);
    case "card":
      return `${tap.language}|!card:${tap.contact}`;
    case "locate":
    case "language":
    case "remove":
      return `${tap.language}|!${tap.kind}`;
  }
}

/** Reads a button's data back; a button of an older version may ask for what is no more. */
export function readTap(data: string, content: Content): Tap | undefined {
  const [code = "", target = ""] = data.split("|");
  const language = content.languages.of(code);
  if (language === undefined) return undefined;
  if (target === "!locate" || target === "!language" || target === "!remove") {
    return { language, kind: target === "!locate" ? "locate" : target === "!remove" ? "remove" : "language" };
  }
  if (target.startsWith("!card:")) {
    const contact = target.slice("!card:".length);
    return content.contacts.get(contact)?.phone === undefined
      ? undefined
      : { language, kind: "card", contact };
  }
  const screen = content.find(target);
  return screen === undefined ? undefined : { language, kind: "screen", screen };
}
