import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLanguages } from "../../../src/content/read-languages.ts";
import { readLocale } from "../../../src/content/locale/locale.ts";
import { escapeHtml, markupFault, visibleText } from "../../../src/content/markup.ts";
import { anyText } from "../../any-text.ts";
import { Draft, expectRefused, type Mistake } from "../draft.ts";

const file = "locales/en/housing.ftl";
const english = readLanguages(".").source;

describe("a file of locales/", () => {
  test("every fault of its Fluent is told, and that of the other files too", () => {
    const draft = new Draft("fr")
      .append(file, "one castle\n\ntwo castles")
      .append("locales/en/signs.ftl", "three castles")
      .append("locales/fr/signs.ftl", "quatre châteaux");
    expect(draft.problems().map(({ where }) => where)).toEqual([
      draft.where(file, "one castle"),
      draft.where(file, "two castles"),
      draft.where("locales/en/signs.ftl", "three castles"),
      draft.where("locales/fr/signs.ftl", "quatre châteaux"),
    ]);
  });

  test.each([
    ["that stands in another file already", "locales/en/signs.ftl"],
    ["twice", file],
  ])("with a message %s is refused", (_, again) => {
    const draft = new Draft().append(again, "housing = Again\n    .label = Again");
    expect(draft.problems()).toEqual([
      {
        where: draft.where(again, "housing = Again"),
        what: `housing stands at ${draft.where(file, "housing = ")} too`,
        mend: "keep one.",
      },
    ]);
  });

  test.each<Mistake>([
    {
      name: "a term, which the checks would not read,",
      made: (draft) =>
        draft.append(file, "-castle = 7 castles").replace(file, "Choose a host", "{ -castle } Choose a host"),
      where: [file, "-castle = "],
      what: "-castle is a term",
      mend: "write its words where they are said.",
    },
    {
      name: "a message that cannot be said",
      made: (draft) => draft.replace(file, "Choose a host", "{ castle } Choose a host"),
      where: [file, "housing-online = "],
      what: /^housing-online cannot be said: .*castle/,
      mend: "write { $name } with the $, and only names that flows/ defines.",
    },
  ])("$name is refused, with the reason", expectRefused);

  test.each(["not JSON", '["help"]', '{ "help": 3 }'])(
    "a translated.json that holds %s is refused",
    (text) => {
      const draft = new Draft("fr").write("locales/fr/translated.json", text);
      expect(draft.problems()).toEqual([
        {
          where: "locales/fr/translated.json",
          what: "this is not a list of messages",
          mend: "take it away, compare each text with its source, and run: npm run translated fr",
        },
      ]);
    },
  );

  test("a message that says itself is refused, and does not hang", () => {
    const draft = new Draft().replace(file, "Choose a host", "{ housing-online } Choose a host");
    expect(draft.problems().map(({ where }) => where)).toEqual([draft.where(file, "housing-online = ")]);
  });
});

describe("the words of a message", () => {
  /** A locale of one message. */
  function localeOf(text: string): ReturnType<typeof readLocale> {
    return readLocale(new Draft().write("locales/en/example.ftl", text).root, english);
  }

  test("keep any value of a variable as it is", () => {
    const locale = localeOf("castle = Before { $value } after.");
    fc.assert(
      fc.property(anyText(), (value) => {
        expect(locale.format("castle", { value })).toBe(`Before ${value} after.`);
      }),
    );
  });

  test("keep any value of a variable for the reader, once it is escaped", () => {
    const locale = localeOf("castle = <b>Before { $value } after.</b>");
    fc.assert(
      fc.property(anyText(), (value) => {
        const html = locale.format("castle", { value: escapeHtml(value) });
        expect(markupFault(html)).toBeUndefined();
        expect(visibleText(html)).toBe(`Before ${value} after.`);
      }),
    );
  });

  test("are those of an attribute where one is asked for", () => {
    const locale = localeOf("castle = The castle\n    .label = To the castle");
    expect(locale.format("castle", {})).toBe("The castle");
    expect(locale.format("castle.label", {})).toBe("To the castle");
    expect(() => locale.format("castle.other", {})).toThrow(/castle\.other is missing/);
    expect(() => locale.format("tower", {})).toThrow(/tower is missing/);
  });

  test("have a fingerprint that changes with them, and not with a comment, an indent or the ends of lines", () => {
    const fingerprint = (text: string): string | undefined =>
      localeOf(text).messages.get("castle")?.fingerprint;
    const first = fingerprint("castle = The castle\n    .label = Castle");
    expect(first).toMatch(/^[\da-f]{8}$/);
    expect(fingerprint("# A comment.\ncastle =\n  The castle\n  .label = Castle\n")).toBe(first);
    expect(fingerprint("castle = The castle\r\n    .label = Castle\r\n")).toBe(first);
    expect(fingerprint("castle = The castle\n    .label = Castles")).not.toBe(first);
    expect(fingerprint("castle = The Castle\n    .label = Castle")).not.toBe(first);
  });
});
