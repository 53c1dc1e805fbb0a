import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Check, type CheckQuestion, type CheckWords } from "../../src/content/check.ts";
import { known } from "../../src/content/known.ts";
import { markupFault, visibleText } from "../../src/content/markup.ts";
import { content, languages, screens } from "./published/reading.ts";

const question = (name: string): CheckQuestion => ({
  asks: `${name}?`,
  said: `said ${name}`,
  why: `why ${name}`,
  next: `next ${name}`,
});
const words: CheckWords = {
  questions: ["one", "two", "three"].map(question),
  some: "some",
  none: "none",
  after: "after",
  forward: "forward",
  saidYes: "you said yes",
  saidUnsure: "you are not sure",
  yes: "yes",
  unsure: "not sure",
  forwardHelp: "who can help: 112",
  checked: "checked today",
  phones: ["+32 2 511 64 64", "112"],
};
const check = new Check(words);

describe("the end of a check", () => {
  test("says back each yes, then each not sure, with the reason why it is worth care", () => {
    expect(check.ending("uny")).toBe(
      [
        "some",
        "<b>you said yes</b>\n• <b>said three</b>\nwhy three next three",
        "<b>you are not sure</b>\n• <b>said one</b>\nwhy one next one",
        "after",
      ].join("\n\n"),
    );
  });

  test("says back several in the order in which they were asked", () => {
    expect(check.ending("yny")).toContain(
      "• <b>said one</b>\nwhy one next one\n• <b>said three</b>\nwhy three next three",
    );
    expect(check.ending("yny")).not.toContain("two");
  });

  test("says nothing of an answer that is no", () => {
    expect(check.ending("nnn")).toBe("none\n\nafter");
    expect(check.ending("")).toBe(check.ending("nnn"));
  });

  test("tells on which day its numbers were checked, where it shows one", () => {
    const dated = "\n\n<i>checked today</i>";
    expect(new Check({ ...words, after: "Call 112" }).ending("nnn")).toBe(`none\n\nCall 112${dated}`);
    const [one, ...others] = words.questions;
    const asks = new Check({ ...words, questions: [{ ...known(one, "one"), next: "Call 112." }, ...others] });
    expect(asks.ending("ynn").endsWith(dated)).toBe(true);
    expect(asks.ending("nyn")).not.toContain("checked");
  });
});

describe("what a check sends on", () => {
  test("names each yes and not sure in the person's words, and who can help, and gives no advice", () => {
    expect(check.forward("uny")).toBe(
      "forward\n\nyes:\n• said three\n\nnot sure:\n• said one\n\nwho can help: 112\n\n<i>checked today</i>",
    );
  });

  test("is nothing where there is nothing to tell", () => {
    expect(check.forward("nnn")).toBeUndefined();
    expect(check.forward("")).toBeUndefined();
  });

  test("tells no day where it shows no number", () => {
    expect(new Check({ ...words, phones: [] }).forward("ynn")).toMatch(/: 112$/);
  });
});

test("the answers of a check are those that its buttons give", () => {
  const accepted = ["", "y", "n", "u", "yn", "ynu", "uuu"];
  expect(accepted.filter((answers) => check.accepts(answers))).toEqual(accepted);
  const others = ["ynun", "Y", "x", "yx", " y", "y\n", "y!", "1", "у", "undefined"];
  expect(others.filter((answers) => check.accepts(answers))).toEqual([]);
});

describe.each(languages)("the published checks in %s", (language) => {
  const checks = screens
    .filter(({ flow }) => flow.kind === "check")
    .map(({ id }) => known(content.check(language, id), id));

  test("end in one message without a fault in its markup, whatever is answered", () => {
    expect(checks.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(
        fc.constantFrom(...checks),
        fc.infiniteStream(fc.constantFrom("y", "n", "u")),
        (one, given) => {
          const answers = [...given.take(one.questions.length)].join("");
          expect(one.accepts(answers)).toBe(true);
          const forward = one.forward(answers);
          expect(forward === undefined).toBe(/^n*$/.test(answers));
          for (const html of [one.ending(answers), ...(forward === undefined ? [] : [forward])]) {
            expect(markupFault(html)).toBeUndefined();
            expect(visibleText(html).length).toBeLessThanOrEqual(4096 - 400);
            expect(html).not.toMatch(/\n{3}|\{|undefined/);
          }
        },
      ),
    );
  });

  test("say what is worth care in whole sentences, and the answer itself without a full stop", () => {
    for (const { asks, said, why, next } of checks.flatMap(({ questions }) => questions)) {
      expect(asks).toMatch(/\?$/);
      expect(said).not.toMatch(/[.?!]$/);
      for (const sentence of [why, next]) expect(sentence).toMatch(/[.?!]$/);
    }
  });
});
