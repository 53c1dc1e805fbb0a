import { describe, expect, test } from "vitest";
import { readFacts } from "../../../src/content/facts.ts";
import { checkScreen } from "../../../src/content/validation/screen.ts";
import { checkSight } from "../../../src/content/validation/sight.ts";
import { readLanguages } from "../../../src/content/read-languages.ts";
import { readLocale } from "../../../src/content/locale/locale.ts";
import type { Button } from "../../../src/content/button.ts";
import type { Screen } from "../../../src/content/screen.ts";
import { help, menu, type ScreenId } from "../../../src/content/screen-ids.ts";
import { Draft, expectRefused, type Mistake } from "../draft.ts";

const signs = "locales/en/signs.ftl";
const talk = "locales/en/talk.ftl";
const choose = "locales/en/language.ftl";
const profile = "locales/en/profile.ftl";
const onlyBold = "only <b> and <i>, each closed.";
const plain = "plain words on one line, without <, > and &.";

describe("the check of a screen's words", () => {
  test.each([
    ["a tag that is not closed", "<b>Nine", "<b><b>Nine", "<b> is never closed"],
    ["a tag that closes nothing", "Nine warning", "Nine</i> warning", "</i> closes what is not open"],
    ["tags that cross", "<b>Nine warning signs</b>", "<b><i>Nine</b></i>", "</b> closes what is not open"],
    ["an unknown tag", "<b>Nine warning signs</b>", "<u>Nine</u>", "the tag <u>"],
    ["a tag with an attribute", "Nine", '<a href="https://payoke.be">Nine</a>', "a bare <"],
    ["a bare <", "Nine", "Nine < ten", "a bare <"],
    ["a bare >", "Nine", "Ten > nine", "a bare >"],
    ["a bare &", "Nine", "Signs & warnings", "a bare &"],
    ["an unknown character name", "Nine", "Nine&nbsp;", "a bare &"],
  ])("refuses %s", (_, words, others, fault) => {
    const draft = new Draft().replace(signs, words, others);
    expect(draft.problems()).toEqual([
      { where: draft.where(signs, "signs = "), what: `signs in en has ${fault}`, mend: onlyBold },
    ]);
  });

  test.each([
    ["<, > and & be written as they must", signs, "Nine", "&lt;Nine &amp; ten&gt;"],
    [
      "tags stand beside as many letters as a reader may see",
      choose,
      "Choose your language.",
      "<i>a</i>".repeat(891),
    ],
  ])("lets %s", (_, file, words, others) => {
    expect(new Draft().replace(file, words, others).problems()).toEqual([]);
  });

  test.each<Mistake>([
    {
      name: "a text that nobody in fear would read to its end",
      made: (draft) => draft.replace(choose, "Choose your language.", "a".repeat(892)),
      where: `${choose}:1`,
      what: "language in en is 901 characters long",
      mend: "at most 900: say less.",
    },
    {
      name: "a screen that says nothing",
      made: (draft) => draft.write(choose, 'language = <b>{ "" }</b>\n    .label = Language'),
      where: `${choose}:1`,
      what: "language in en says nothing",
      mend: "write it.",
    },
    {
      name: "a line above a screen that is too long for the room it has",
      made: (draft) => draft.replace(talk, "Something went wrong here.", "a".repeat(400)),
      where: [talk, "talk-broken"],
      what: /^talk-broken is 4\d\d characters long$/,
      mend: "at most 400: say less.",
    },
  ])("refuses $name", expectRefused);

  test.each([
    ["empty", '{ "" }', ""],
    ["of two lines", '{ "" }\n        Warning\n        signs', "\nWarning\nsigns"],
    ["with a tag", "<b>Warning</b> signs", "<b>Warning</b> signs"],
    ["with an &", "Warnings &amp; signs", "Warnings &amp; signs"],
  ])("refuses a label %s", (_, words, label) => {
    const draft = new Draft().replace(signs, ".label = Warning signs", `.label = ${words}`);
    expect(draft.problems()).toContainEqual({
      where: draft.where(signs, "signs = "),
      what: `signs.label says "⚠️ ${label}"`,
      mend: plain,
    });
  });

  test("tells the faults of several screens and languages together", () => {
    const draft = new Draft("fr")
      .replace("locales/fr/signs.ftl", "<b>", "<u>")
      .replace("locales/fr/talk.ftl", "talk-broken = ", "talk-broken = < ")
      .replace("locales/fr/menu.ftl", "button-refresh = Actualiser", 'button-refresh = { "" }');
    expect(draft.problems().map(({ where }) => where)).toEqual([
      draft.where("locales/fr/menu.ftl", "button-refresh"),
      draft.where("locales/fr/talk.ftl", "talk-broken"),
      draft.where("locales/fr/signs.ftl", "signs = "),
    ]);
  });
});

describe("the check of the lines that belong to no screen", () => {
  test.each([
    [profile, "profile-name", 64],
    [profile, "profile-description", 512],
    [profile, "profile-short-description", 120],
    [profile, "profile-command-help", 256],
    ["locales/en/share.ftl", "share-text", 400],
  ])("of %s: refuses a %s longer than %i characters", (file, id, longest) => {
    const draft = new Draft();
    const text = draft.read(file);
    const say = (words: string): Draft =>
      draft.write(file, text.replace(RegExp(`^${id} = .*`, "m"), `${id} = ${words}`));

    expect(say("a".repeat(longest)).problems()).toEqual([]);
    expect(say("a".repeat(longest + 1)).problems()).toEqual([
      {
        where: draft.where(file, `${id} = `),
        what: `${id} is ${longest + 1} characters long: "${"a".repeat(longest + 1)}"`,
        mend: `at most ${longest}.`,
      },
    ]);
  });

  test("refuses an unknown tag, and any tag in what is sent as it is", () => {
    const draft = new Draft()
      .replace(talk, "Something", "<u>Something</u>")
      .replace(talk, "I only", "<b>I</b> only")
      .replace(talk, "Open the chat", "Open & chat")
      .replace(profile, "Who to call", "Help\n    me");
    const at = (file: string, id: string): string => draft.where(file, `${id} = `);
    expect(draft.problems()).toEqual([
      { where: at(talk, "talk-broken"), what: "talk-broken has the tag <u>", mend: onlyBold },
      {
        where: at(talk, "group-line"),
        what: 'group-line says "Hello. <b>I</b> only answer in a private chat."',
        mend: plain,
      },
      { where: at(talk, "group-line"), what: 'group-line.button says "Open & chat"', mend: plain },
      {
        where: at(profile, "profile-command-help"),
        what: 'profile-command-help says "Help\nme"',
        mend: plain,
      },
    ]);
  });
});

const castle: Screen = {
  id: "castle" as ScreenId,
  parent: menu,
  icon: undefined,
  region: undefined,
  draft: false,
  inSight: false,
  bare: false,
  picture: undefined,
  chatOnly: false,
  rows: [],
  flow: { kind: "screen" },
  where: "flows/castle.yaml:2",
};

describe("the check of a finished screen", () => {
  const locale = readLocale(".", readLanguages(".").source);
  const toHelp: Button = { kind: "screen", screen: help, label: "Help" };
  const toMenu: Button = { kind: "screen", screen: menu, label: "Menu" };
  const exit: Button = { kind: "exit", label: "✖" };
  const say = (id: ScreenId, ...rows: Button[][]): string[] =>
    checkScreen({ ...castle, id }, locale, { label: "Castle", text: "Castle", rows }).map(
      ({ where, what }) => `${where} ${what}`,
    );

  test("asks for a way to help, to the menu and out", () => {
    expect(say(castle.id, [toHelp, toMenu, exit])).toEqual([]);
    expect(say(castle.id, [toHelp, exit])).toEqual([
      "flows/castle.yaml:2 castle in en has no way to the menu",
    ]);
    expect(say(castle.id, [toMenu, exit])).toEqual([
      "flows/castle.yaml:2 castle in en is further than one tap from help",
    ]);
    expect(say(castle.id, [toHelp, toMenu])).toEqual(["flows/castle.yaml:2 castle in en has no exit"]);
  });

  test("asks neither help nor the menu for a way to themselves", () => {
    expect(say(help, [toMenu, exit])).toEqual([]);
    expect(say(menu, [toHelp, exit])).toEqual([]);
  });

  test("asks for an id that fits into a button", () => {
    const longest = "a".repeat(61) as ScreenId;
    expect(say(longest, [toHelp, toMenu, exit])).toEqual([]);
    expect(say(`${longest}a` as ScreenId, [toHelp, toMenu, exit])).toEqual([
      `flows/castle.yaml:2 ${longest}a in en has an id too long for a button`,
    ]);
  });
});

describe("the check of what a small phone shows", () => {
  const locale = readLocale(".", readLanguages(".").source);
  const facts = readFacts(".");
  const says = (id: ScreenId, lines: number): string[] => {
    const text = `112${"\nA line".repeat(lines)}`;
    const rows: Button[][] = [[{ kind: "copy", text: "112", label: "112" }]];
    return checkSight({ ...castle, id, inSight: true }, locale, { label: "", text, rows }, facts).map(
      ({ what }) => what,
    );
  };

  test("leaves room on the screen of help for those that a cry is about", () => {
    const fits = Array.from({ length: 40 }, (_, lines) => lines).filter(
      (lines) => says(castle.id, lines).length === 0,
    );
    const most = fits.at(-1) ?? expect.fail("no line fits");
    expect(says(help, most)).toEqual(["help in en shows 112 on a phone of 360 × 640 only to who scrolls"]);
    expect(says(help, 0)).toEqual([]);
  });
});
