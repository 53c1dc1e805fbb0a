import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readYaml } from "../../src/files/yaml-file.ts";
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

  test.each([
    [
      "a bracket that does not close",
      "  transport.tower: [signs\n  transport.castle: {}",
      "transport.castle",
    ],
    ["a tab for an indent", "\trows: []", "\trows: []"],
    ["a key without a colon", "  transport.castle\n  transport.tower: {}", "transport.castle"],
  ])("%s is refused at its line, with the reader's own words", (_, line, words) => {
    const file = "flows/transport.yaml";
    const draft = new Draft().append(file, line);
    expect(draft.problems()[0]).toEqual({
      where: draft.where(file, words),
      what: "this is not YAML",
      mend: expect.stringMatching(/ at line \d+/) as string,
    });
  });

  test("every fault of its YAML is told", () => {
    const draft = new Draft().write("flows/housing.yaml", "a: 1\na: 2\nb: 3\nb: 4\n");
    expect(draft.problems().map(({ where }) => where)).toEqual([
      "flows/housing.yaml:2",
      "flows/housing.yaml:4",
    ]);
  });

  test.each([
    ["", "flows/housing.yaml", "the file does not fit"],
    ["- housing\n", "flows/housing.yaml", "the file does not fit"],
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
    const { where, data } = readYaml(new Draft().write(file, text).root, file, schema);
    expect(data["first"]?.["list"]).toEqual(["one", "two"]);
    const line = (...path: (string | number)[]): string => where(...path).replace(`${file}:`, "");
    expect(line("first")).toBe("2");
    expect(line("first", "list")).toBe("3");
    expect(line("first", "list", 1)).toBe("5");
    expect(line("112")).toBe("6");
    expect(line("112", "list", 1)).toBe("8");
  });

  test("is the line of the nearest entry around it, where it is not there", () => {
    const { where } = readYaml(new Draft().write(file, text).root, file, schema);
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
