import { lineAbove } from "./validation/limits.ts";

/** How much may be said in one part of a message, and how. */
export type Room =
  /** On a button that is alone in its row, behind the sign that stands before it; as it is. */
  | { readonly kind: "button" }
  /** So many characters, as they are seen: as it is, or as HTML. */
  | { readonly kind: "plain" | "html"; readonly characters: number };

/** A message of the program: its room, and the variables that the program gives it. */
function said<Variables extends readonly string[]>(room: Room, variables: Variables) {
  return { room, variables };
}
const html = <Variables extends readonly string[]>(...variables: Variables) =>
  said({ kind: "html", characters: lineAbove }, variables);
const label = <Variables extends readonly string[]>(...variables: Variables) =>
  said({ kind: "button" }, variables);
const plain = (characters: number) => said({ kind: "plain", characters }, []);

/**
 * The messages of the program that belong to no screen: each (or `message.attribute`) with its room, and with the variables that
 * the program gives it. The facts of flows/ may be used in all of them.
 */
export const interfaceMessages = {
  "button-back": label(),
  "button-locate": label(),
  "button-copy": label("phone"),
  "button-card": label(),
  "button-remove": label(),
  "button-close": label(),
  "button-refresh": label(),
  "button-cover": label("time"),
  "button-cover-off": label(),
  "button-erase": label("time"),
  "button-erase-off": label(),
  "button-share-chat": label(),
  "button-share-link": label(),
  "button-share-copy": label(),
  "button-share-page": label(),
  "share-text": plain(lineAbove),
  "share-open": label(),
  "share-gone": plain(64),
  "share-reader": html("language"),
  "place-ask": html(),
  "place-ask.share": label(),
  "place-ask.cancel": label(),
  "place-done": plain(lineAbove),
  "place-found": html("place"),
  "place-guess": html("place"),
  "place-which": html(),
  "place-unknown": html(),
  "place-postcode": html(),
  "place-send": html(),
  "place-near": html("place"),
  "place-border": html("place"),
  "place-outside": html(),
  "talk-neutral": plain(60),
  "talk-menu": html(),
  "talk-media": html(),
  "talk-danger": html(),
  "talk-broken": html(),
  "talk-kept": html("choice"),
  "talk-not-kept": html(),
  // What a tap is answered is no longer.
  "talk-not-removed": plain(200),
  "talk-watched": html(),
  "talk-language-lost": html(),
  "talk-found": html(),
  "talk-need-help": html(),
  "check-start": label(),
  "check-yes": label(),
  "check-no": label(),
  "check-unsure": label(),
  "check-back": label(),
  "check-stop": label(),
  "check-step": html("step", "steps"),
  "check-grave": html(),
  "check-more": label(),
  "check-said-yes": html(),
  "check-said-unsure": html(),
  "check-send": label(),
  "check-forward-help": html(),
  "check-forward-title": plain(60),
  "check-forwarded": html(),
  "note-start": label(),
  "note-skip": label(),
  "note-before": label(),
  "note-stop": label(),
  "note-step": html("step", "steps"),
  "note-answered": html("answer"),
  "note-review": html(),
  "note-make": label(),
  "note-send": label(),
  "note-erase": label(),
  "note-done": html(),
  "note-hidden": html(),
  "note-empty": html(),
  "note-stop-ask": html(),
  "note-keep": label(),
  "note-throw": label(),
  "note-go-on": label(),
  "note-aside": html(),
  "note-stopped": html(),
  "note-too-long": html(),
  "note-not-understood": html(),
  "note-lost": html(),
  "card-picture": label(),
  "checked-on": html("checked"),
  "not-reviewed": html(),
  "button-picture-numbers": label(),
  "button-picture-code": label(),
  "button-paper-poster": label(),
  "button-paper-stickers": label(),
  "button-paper-shoe-card": label(),
  "print-help": html(),
  "print-poster": html(),
  "print-scan": plain(80),
  "group-line": plain(lineAbove),
  "group-line.button": label(),
  "site-exit": plain(12),
  "site-skip": plain(40),
  "site-call": label(),
  "site-call.emergency": html(),
  "site-call.police": html(),
  "site-call.line": html(),
  "site-place": plain(80),
  "site-find": plain(40),
  "site-no-position": plain(120),
  "site-postcodes": plain(80),
  "site-check": html(),
  "site-note": html(),
  "site-about": html(),
  "site-privacy": html(),
  "site-traces": html(),
  "site-keep": html(),
  "site-keep.keep": plain(40),
  "site-keep.remove": plain(40),
  "site-keep.kept": plain(120),
  "site-keep.removed": plain(120),
  "site-keep.failed": plain(120),
  "profile-name": plain(64),
  "profile-description": plain(512),
  "profile-short-description": plain(120),
  "profile-command-start": plain(256),
  "profile-command-help": plain(256),
  "profile-command-language": plain(256),
  "profile-command-privacy": plain(256),
  "profile-command-erase": plain(256),
} satisfies Record<string, { readonly room: Room; readonly variables: readonly string[] }>;

/** The key of an interface message, as it stands in locales/: `place-ask` or `place-ask.share`. */
export type InterfaceMessage = keyof typeof interfaceMessages;

/** All of them. */
export const interfaceKeys = Object.keys(interfaceMessages).filter(isInterfaceMessage);

/** The variables that must be given with an interface message. */
export type InterfaceVariables<Key extends InterfaceMessage> = Record<
  (typeof interfaceMessages)[Key]["variables"][number],
  string
>;

/** Whether a message belongs to the program, and to no screen. */
export function isInterfaceMessage(key: string): key is InterfaceMessage {
  return Object.hasOwn(interfaceMessages, key);
}
