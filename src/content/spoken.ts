/**
 * The words that belong to no screen: each message (or message.attribute) with the variables that the program gives it.
 * The facts of flows/ may be used in all of them.
 */
export const spoken = {
  "button-back": [],
  "button-locate": [],
  "button-copy": ["phone"],
  "button-card": [],
  "button-remove": [],
  "button-close": [],
  "button-cover": ["time"],
  "button-cover-off": [],
  "button-erase": ["time"],
  "button-erase-off": [],
  "button-share-link": [],
  "button-share-copy": [],
  "share-text": [],
  "place-ask": [],
  "place-ask.share": [],
  "place-ask.cancel": [],
  "place-done": [],
  "place-found": ["place"],
  "place-guess": ["place"],
  "place-which": [],
  "place-unknown": [],
  "place-postcode": [],
  "place-outside": [],
  "talk-menu": [],
  "talk-media": [],
  "talk-broken": [],
  "talk-kept": ["choice"],
  "talk-not-kept": [],
  "talk-watched": [],
  "talk-left": [],
  "talk-language-lost": [],
  "group-line": [],
  "group-line.button": [],
  "profile-name": [],
  "profile-description": [],
  "profile-short-description": [],
  "profile-command-start": [],
  "profile-command-help": [],
  "profile-command-language": [],
  "profile-command-privacy": [],
  "profile-command-erase": [],
} as const satisfies Record<string, readonly string[]>;

export type SpokenKey = keyof typeof spoken;

/** The variables that must be given with a spoken message. */
export type SpokenVariables<Key extends SpokenKey> = Record<(typeof spoken)[Key][number], string>;
