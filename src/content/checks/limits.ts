import { linkAddress, screenAddress } from "../address.ts";
import type { Language } from "../language.ts";
import type { Locale } from "../locale.ts";
import { markupFault, visibleText } from "../markup.ts";
import type { Problem } from "../problem.ts";
import { help, menu, type RenderedScreen, type Screen } from "../screen.ts";
import { spoken } from "../spoken.ts";

/** Telegram's limits (core.telegram.org/bots/api): characters, but bytes for the data of a button. */
const limits = { text: 4096, buttonData: 64, startParameter: 64, copyText: 256 };
/** Room that a screen leaves for the line that may stand above it, when it answers something typed. */
const lineAbove = 400;
/** Longer labels are cut off on a phone. */
const labelLength = 36;

const spokenLimits: Readonly<Record<string, number>> = {
  "profile-name": 64,
  "profile-description": 512,
  "profile-short-description": 120,
  "profile-command-start": 256,
  "profile-command-help": 256,
  "profile-command-language": 256,
  "profile-command-privacy": 256,
};

/** Holds a finished screen against the limits of Telegram and the promises of the house. */
export function checkScreen(screen: Screen, language: Language, { text, rows }: RenderedScreen): Problem[] {
  const buttons = rows.flat();
  const targets = buttons.flatMap((button) => (button.kind === "screen" ? [button.screen] : []));
  const faults: (readonly [fault: boolean, what: string, mend: string])[] = [
    [markupFault(text) !== undefined, `has ${markupFault(text) ?? ""}`, "only <b> and <i>, each closed."],
    [
      visibleText(text).length > limits.text - lineAbove,
      `is ${visibleText(text).length} characters long`,
      `make it shorter than ${limits.text - lineAbove}, or two screens.`,
    ],
    [
      Buffer.byteLength(screenAddress(language, screen.id)) > limits.buttonData ||
        linkAddress(language, screen.id).length > limits.startParameter,
      "has an id too long for a button",
      "give it a shorter id.",
    ],
    [
      screen.id !== menu && !targets.includes(menu),
      "has no way to the menu",
      "every screen leads to the menu.",
    ],
    [
      screen.id !== help && !targets.includes(help),
      "is further than one tap from help",
      "add a button to help.",
    ],
    ...buttons.flatMap(({ label }) => [
      [
        label.trim() === "" || /[<>\n]/.test(label),
        `has the button "${label}"`,
        "plain words on one line.",
      ] as const,
      [
        label.length > labelLength,
        `has the long button "${label}"`,
        `at most ${labelLength} characters.`,
      ] as const,
    ]),
    ...buttons.map(
      (button) =>
        [
          button.kind === "copy" && button.text.length > limits.copyText,
          "copies a text too long for a button",
          `at most ${limits.copyText} characters.`,
        ] as const,
    ),
  ];
  return faults
    .filter(([fault]) => fault)
    .map(([, what, mend]) => ({ where: screen.where, what: `${screen.id} in ${language} ${what}`, mend }));
}

/** Says every spoken line with a sample of its variables, and holds it against the limits. */
export function checkSpoken(locale: Locale, variables: Readonly<Record<string, string>>): Problem[] {
  return Object.entries(spoken).flatMap(([key, names]) => {
    const sample = Object.fromEntries(names.map((name: string) => [name, name]));
    const words = locale.format(key, { ...variables, ...sample });
    const where = locale.messages.get(key.split(".")[0] ?? key)?.where ?? key;
    const limit = spokenLimits[key] ?? lineAbove;
    const fault = markupFault(words);
    return [
      ...(fault ? [{ where, what: `${key} has ${fault}`, mend: "only <b> and <i>, each closed." }] : []),
      ...(words.length > limit
        ? [{ where, what: `${key} is ${words.length} characters long`, mend: `at most ${limit}.` }]
        : []),
    ];
  });
}
