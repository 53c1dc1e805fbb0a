import { describe, expect, test } from "vitest";
import { z } from "zod";
import { yamlReader } from "../../src/files/yaml-file.ts";
import { ContentError } from "../../src/files/problem.ts";
import { Draft } from "../content/draft.ts";

describe("a file of flows/", () => {
  test.each(["flows/contacts.yaml", "flows/facts.yaml", "flows/languages.yaml", "flows/words/en.yaml"])(
    "%s that is missing is named",
    (file) => {
      const draft = new Draft().remove(file);
      expect(draft.problems()).toEqual([{ where: file, what: "there is no such file", mend: "write it." }]);
    },
  );

  /** The line that is told of a file with these lines, with what is told. */
  const faultOf = (text: string): string[] => {
    const draft = new Draft().write("flows/words/example.yaml", text);
    try {
      yamlReader(z.any())(draft.root, "flows/words/example.yaml");
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.problems.map(({ where, what, mend }) => `${where.split(":")[1] ?? ""} ${what}: ${mend}`);
    }
  };
  const column =
    "this line begins in another column than the entries that it belongs to: " +
    "put as many spaces before it as before the entry of the same kind above it.";

  test.each([
    ["a [ that does not close", "a: [x\nb: {}", "2 a [ that was opened above is not closed: close it with ]"],
    [
      "a { that does not close",
      "a: { b: 1\nc: {}",
      "2 a { that was opened above is not closed: close it with }",
    ],
    ["a tab", "a:\n\tb: 1", "2 this line begins with a tab: put spaces in its place."],
    ["too few spaces", "a:\n  b: 1\n c: 2", `3 ${column}`],
    ["too many spaces", "a:\n  b: 1\n    c: 2", `3 ${column}`],
    ["too few spaces in a list", "a:\n  - b\n - c", `3 ${column}`],
    [
      "no colon",
      "a:\n  b\n  c: 1",
      '2 "b" has no colon with a space behind it: write it like the entries beside it, as in name: value',
    ],
    [
      "no space behind a colon",
      "a:\n  b:1\n  c: 1",
      '2 "b:1" has no colon with a space behind it: write it like the entries beside it, as in name: value',
    ],
    [
      "two colons",
      "a:\n  name: One: two",
      '2 this line has two colons: put the text behind the first one in quotes: name: "one: two"',
    ],
    [
      "a quote",
      'a: 1\nb: "one\nc: 2\n',
      '2 a quote is opened and not closed: put " at the end of the text, too.',
    ],
    [
      "a name twice",
      "a:\n  b: 1\n  c: 2\n  b: 3",
      "4 b stands on line 2 too: keep one of the two, or give one another name.",
    ],
    [
      "a star",
      "a:\n  - *help",
      '2 *help begins with a sign that means something else in YAML: put it in quotes: "*help"',
    ],
    ["an @", "a: @help", "1 this begins with a sign that means something else in YAML: put it in quotes."],
  ])("with %s is refused at its line, in plain words", (_, text, told) => {
    expect(faultOf(text)).toEqual([told]);
  });

  test("every fault of its YAML is told", () => {
    const draft = new Draft().write("flows/housing.yaml", "a: 1\na: 2\nb: 3\nb: 4\n");
    expect(draft.problems().map(({ where }) => where)).toEqual([
      "flows/housing.yaml:2",
      "flows/housing.yaml:4",
    ]);
  });

  test("a number that is a name is to be put in quotes, as it was written", () => {
    const draft = new Draft()
      .replace("flows/contacts.yaml", 'name: "112"', "name: 0112")
      .replace("flows/contacts.yaml", 'phone: "112"', "phone: 112");
    expect(draft.problems()).toEqual([
      {
        where: draft.where("flows/contacts.yaml", "name: 0112"),
        what: "emergency › name is a number to count with",
        mend: 'put it in quotes: "0112"',
      },
      {
        where: draft.where("flows/contacts.yaml", "phone: 112"),
        what: "emergency › phone is a number to count with",
        mend: 'put it in quotes: "112"',
      },
    ]);
  });

  test.each([
    ["", "flows/housing.yaml", "the file does not fit"],
    ["- housing\n", "flows/housing.yaml", "the file does not fit"],
    [
      "screens:\n  housing:\n    kind: chek\n",
      "flows/housing.yaml:3",
      "screens › housing › kind does not fit: a screen is of the kind check, note or card; leave kind out for a page to read",
    ],
    [
      "screens:\n  housing:\n    icon: a\n    inSigth: true\n",
      "flows/housing.yaml:2",
      "screens › housing has inSigth, which nothing reads",
    ],
    ["# nothing\nscreens: 3\n", "flows/housing.yaml:2", "screens does not fit"],
  ])("that says %j is refused", (text, where, what) => {
    const draft = new Draft().write("flows/housing.yaml", text);
    expect(draft.problems()).toContainEqual({
      where,
      what: expect.stringContaining(what) as string,
      mend: "write it like the entries beside it.",
    });
  });
});

describe("where an entry is written", () => {
  const schema = z.record(z.string(), z.record(z.string(), z.array(z.string())));
  const file = "flows/words/example.yaml";
  const text = "# a comment\nfirst:\n  list:\n    - one\n    - two\n112:\n  list: [a,\n    b]\n";

  test("is the line of its key, or of the item in a list", () => {
    const { where, data } = yamlReader(schema)(new Draft().write(file, text).root, file);
    expect(data["first"]?.["list"]).toEqual(["one", "two"]);
    const line = (...path: (string | number)[]): string => where(...path).replace(`${file}:`, "");
    expect(line("first")).toBe("2");
    expect(line("first", "list")).toBe("3");
    expect(line("first", "list", 1)).toBe("5");
    expect(line("112")).toBe("6");
    expect(line("112", "list", 1)).toBe("8");
  });

  test("is the line of the nearest entry around it, where it is not there", () => {
    const { where } = yamlReader(schema)(new Draft().write(file, text).root, file);
    expect(where("first", "other")).toBe(`${file}:2`);
    expect(where("first", "list", 7)).toBe(`${file}:3`);
    expect(where("second")).toBe(file);
    expect(where()).toBe(file);
  });
});

test("a refusal says where, what and the mend of each problem, one below the other", () => {
  const { message, problems } = new ContentError([
    { where: "flows/a.yaml:1", what: "this is wrong", mend: "right it." },
    { where: "flows/b.yaml", what: "that too", mend: "take it away." },
  ]);
  expect(problems).toHaveLength(2);
  expect(message).toBe(
    "flows/a.yaml:1: this is wrong\n    Mend: right it.\nflows/b.yaml: that too\n    Mend: take it away.",
  );
});
