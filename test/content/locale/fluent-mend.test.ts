import { describe, expect, test } from "vitest";
import { Problems } from "../../../src/files/problem.ts";
import { readContent } from "../../../src/content/finished/read-content.ts";
import { readLanguages } from "../../../src/content/read-languages.ts";
import { readLocales } from "../../../src/content/locale/locale.ts";
import { dayInBelgium } from "../../../src/content/validation/ages.ts";
import { Draft } from "../draft.ts";

const file = "locales/en/example.ftl";

/** What is told of a file with this text: its line, what and mend. */
function faultsOf(text: string): string[] {
  const draft = new Draft().write(file, text);
  const problems = new Problems();
  readLocales(draft.root, readLanguages(draft.root), problems);
  return problems
    .error()
    .problems.map(({ where, what, mend }) => `${where.replace(`${file}:`, "")} ${what}: ${mend}`);
}

describe("a slip in a Fluent file is told at its line, in plain words", () => {
  const close = "write it with a $, without spaces in the name, and close it: { $payoke }";

  test.each([
    [
      "a line that has lost its indentation",
      "castle = The castle\nBefore you go:\n    .label = Castle\n\ntower = Tower\n",
      '2 "Before you go:" begins at the margin and is no message: put four spaces before it if it belongs to castle; a message begins with its name and a =.',
    ],
    [
      "a point of a list that has lost it",
      "castle = The castle\n• Ask people who have been there before you go\n",
      '2 "• Ask people who have been there before…" begins at the margin and is no message: put four spaces before it if it belongs to castle; a message begins with its name and a =.',
    ],
    [
      "a { that is not closed",
      "castle = Call { $payoke\n    tonight\n",
      `1 "{ $payoke" has a { that is not closed behind a name: ${close}`,
    ],
    [
      "a { that is not closed before the next message",
      "castle = Call { $payoke\n\ntower = { $payoke }\n",
      `1 "{ $payoke" has a { that is not closed behind a name: ${close}`,
    ],
    [
      "a name with a space",
      "castle = Call { $pay oke }\n",
      `1 "{ $pay oke }" has a { that is not closed behind a name: ${close}`,
    ],
    [
      "the { of a label that is not closed",
      "castle = Tap “{ tower.label”\n\ntower = Tower\n    .label = Tower\n",
      '1 "{ tower.label”" has a { that is not closed behind a name: close it: { tower.label }',
    ],
    [
      "a } without its {",
      "castle = Call payoke }\n",
      "1 a } stands here without its {: write { before the name, as in { $payoke }",
    ],
    ["a colon", "castle: The castle\n", "1 castle is followed by a colon: write = in its place: castle = …"],
    [
      "a dot in a name",
      "castle.tower = The tower\n",
      "1 castle.tower has a dot in its name: write it with hyphens: castle-tower = …",
    ],
    [
      "no words",
      "castle =\ntower = Tower\n",
      "1 no words stand behind castle =: write them behind it, or in lines that begin with four spaces.",
    ],
    [
      "a label without words",
      "castle = Castle\n    .label =\n",
      "2 nothing stands behind this =: write its words behind it.",
    ],
    ["a name twice", "castle = One\ncastle = Two\n", `2 castle stands at ${file}:1 too: keep one.`],
  ])("%s", (_, text, told) => {
    expect(faultsOf(text)).toEqual([told]);
  });
});

describe("one fault does not hide another", () => {
  test("a broken message of one language hides nothing of the other messages, files and languages", () => {
    const draft = new Draft("fr", "nl")
      .replace("locales/en/housing.ftl", "housing-online = ", "housing-online: ")
      .replace("locales/en/signs.ftl", "Nine warning", "9 warning")
      .replace("locales/fr/housing.ftl", "housing-online = ", "housing-online housing = ")
      .replace("locales/fr/signs.ftl", "signs = ", "signs = <u>")
      .replace("locales/nl/signs.ftl", "    .label = ", "    .label = { $castle } ")
      .replace("flows/housing.yaml", "[{ link: fedasil }", "[{ link: fedasill }")
      .replace("flows/transport.yaml", "screens:", "screens:\n  transport.tower: {}\n\tx: 1");
    const told = draft.problems().map(({ where, what }) => `${where.split(":")[0] ?? ""} ${what}`);
    expect(told).toEqual([
      "flows/transport.yaml this line begins with a tab",
      "locales/en/housing.ftl housing-online is followed by a colon",
      expect.stringMatching(
        /^locales\/fr\/housing\.ftl "housing-online housing = .*" begins at the margin and is no message$/,
      ),
      "flows/housing.yaml a button of housing.official: there is no contact fedasill",
      "locales/en/signs.ftl signs has the number 9 written by hand",
      "locales/nl/signs.ftl signs uses { $castle }, which nothing defines",
      "locales/fr/signs.ftl signs in fr has the tag <u>",
    ]);
  });

  test("a missing message hides no text that is too long, and a wrong button none of the words", () => {
    const draft = new Draft()
      .replace("locales/en/housing.ftl", "\n    .label = Found online", "")
      .replace("flows/housing.yaml", "[{ link: fedasil }", "[{ link: fedasill }")
      .replace("locales/en/housing.ftl", "Choose a host", `Choose a host ${"very ".repeat(900)}`);
    expect(draft.problems().map(({ what }) => what)).toEqual([
      "a button of housing.official: there is no contact fedasill",
      "housing-online.label is missing",
      expect.stringMatching(/^housing\.online in en is \d+ characters long$/),
    ]);
  });

  const contacts = "flows/contacts.yaml";

  test.each([
    ["a day that is none", "checked: 2026-11-24", "checked: yesterday", "emergency › checked does not fit"],
    ["a number to count with", 'phone: "112"', "phone: 112", "emergency › phone is a number to count with"],
    ["a name in capitals", "\npag-asa:", "\nPag-Asa:", "Pag-Asa does not fit"],
    ["a quote that is not closed", '+32 3 201 16 90"', "+32 3 201 16 90", "a quote is opened and not closed"],
    ["a sign of YAML in it", "name: Payoke", "name: *Payoke", "*Payoke begins with a sign"],
  ])("a contact with %s hides nothing of the texts, buttons and numbers", (_, words, broken, fault) => {
    const help = "locales/en/help.ftl";
    const below = "Mornings and evenings.\n    ".repeat(30);
    const draft = new Draft()
      .replace(contacts, words, broken)
      .replace("flows/housing.yaml", "[{ link: fedasil }", "[{ link: fedasill }")
      .replace("locales/en/housing.ftl", "Choose a host", `Choose a host ${"very ".repeat(900)}`)
      .replace("locales/en/signs.ftl", "    .label = ", "    .label = { $castle } ");
    const text = draft.read(help);
    draft.write(
      help,
      text.replace("\n    .label = I need help", `\n\n    ${below.trimEnd()}\n    .label = I need help`),
    );
    expect(draft.read(help)).not.toBe(text);
    const [first, ...others] = draft.problems().map(({ what }) => what);
    expect(first).toContain(fault);
    expect(others.filter((what) => !what.startsWith("help in en shows"))).toEqual([
      "a button of housing.official: there is no contact fedasill",
      "signs uses { $castle }, which nothing defines",
      expect.stringMatching(/^help in en is \d+ characters long$/),
      expect.stringMatching(/^housing\.online in en is \d+ characters long$/),
    ]);
    expect(others).toContain("help in en shows 101 on a phone of 360 × 640 only to who scrolls");
  });

  test("a broken message is told once, however many others say its words", () => {
    const draft = new Draft("fr").replace("locales/fr/help.ftl", "{ $checked }", "{ $checked");
    expect(draft.problems().map(({ what }) => what)).toEqual([
      expect.stringMatching(/^"\{ \$checked.*" has a \{ that is not closed behind a name$/),
    ]);
  });

  test("a message that stands twice makes no translation stale", () => {
    const draft = new Draft("fr")
      .checkedOn(dayInBelgium())
      .append("locales/en/signs.ftl", "housing = Again\n    .label = Again");
    const problems = new Problems();
    problems.collect(() => readContent(draft.root));
    expect(problems.error().problems.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^housing stands at .* too$/),
    ]);
    expect(problems.warnings).toEqual([]);
  });

  test("languages that cannot be read hide nothing of their words", () => {
    const draft = new Draft("fr")
      .write("flows/languages.yaml", "- code: en\n name: English")
      .replace("locales/fr/signs.ftl", "signs = ", "signs = 9 ");
    expect(draft.problems().map(({ where }) => where)).toEqual([
      "flows/languages.yaml:2",
      draft.where("locales/fr/signs.ftl", "signs = "),
    ]);
  });
});
