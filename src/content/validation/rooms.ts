import { interfaceMessages } from "../interface-messages.ts";
import { readableLength } from "../layout/phone.ts";
import { lineAbove } from "./limits.ts";

/** What is sent as it is, and not as HTML, with its longest. */
export const plainLines: Readonly<Record<string, number>> = {
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
  // What a tap is answered is no longer.
  "talk-not-removed": 200,
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
export const labelLines: ReadonlySet<string> = new Set([
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
