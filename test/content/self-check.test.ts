import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SelfCheck, type SelfCheckQuestion, type SelfCheckWords } from "../../src/content/self-check.ts";
import { assertDefined } from "../../src/content/assert-defined.ts";
import { markupFault, visibleText } from "../../src/content/markup.ts";
import { content, languages, screens } from "./published/reading.ts";

const question = (name: string): SelfCheckQuestion => ({
  asks: `${name}?`,
  said: `said ${name}`,
  why: `why ${name}`,
  next: `next ${name}`,
  grave: "no",
});
const words: SelfCheckWords = {
  questions: ["one", "two", "three"].map(question),
  grave: "grave",
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
const check = new SelfCheck(words);
/** The end, where it is one page. */
function ending(answers: string, of = check): string {
  const pages = of.pages(answers);
  expect(pages).toHaveLength(1);
  return assertDefined(pages[0], answers);
}

describe("the end of a check", () => {
  test("says back each yes, then each not sure, with the reason why it is worth care", () => {
    expect(ending("uny")).toBe(
      [
        "some",
        "<b>you said yes</b>\n• <b>said three</b>\nwhy three next three",
        "<b>you are not sure</b>\n• <b>said one</b>\nwhy one next one",
        "after",
      ].join("\n\n"),
    );
  });

  test("says back several in the order in which they were asked", () => {
    expect(ending("yny")).toContain(
      "• <b>said one</b>\nwhy one next one\n• <b>said three</b>\nwhy three next three",
    );
    expect(ending("yny")).not.toContain("two");
  });

  test("says nothing of an answer that is no", () => {
    expect(ending("nnn")).toBe("none\n\nafter");
    expect(ending("")).toBe(ending("nnn"));
  });

  test("tells on which day its numbers were checked, where it shows one", () => {
    const dated = "\n\n<i>checked today</i>";
    expect(ending("nnn", new SelfCheck({ ...words, after: "Call 112" }))).toBe(`none\n\nCall 112${dated}`);
    const [one, ...others] = words.questions;
    const asks = new SelfCheck({
      ...words,
      questions: [{ ...assertDefined(one, "one"), next: "Call 112." }, ...others],
    });
    expect(ending("ynn", asks).endsWith(dated)).toBe(true);
    expect(ending("nyn", asks)).not.toContain("checked");
  });
});

describe("what is grave", () => {
  const [one, two, three] = words.questions.map((asked, index) => ({
    ...asked,
    grave: index === 2 ? ("yes" as const) : ("no" as const),
  }));
  const asked = [
    assertDefined(one, "one"),
    assertDefined(two, "two"),
    assertDefined(three, "three"),
    question("four"),
  ];
  const grave = new SelfCheck({ ...words, questions: asked });

  test("stands first, and the numbers to call stand last, where a phone shows them", () => {
    expect(grave.isGrave("nnyn")).toBe(true);
    expect(ending("yuyu", grave)).toBe(
      [
        "<b>you said yes</b>\n• <b>said three</b>\nwhy three next three\n• <b>said one</b>\nwhy one next one",
        "<b>you are not sure</b>\n• <b>said two</b>\nwhy two next two\n• <b>said four</b>\nwhy four next four",
        "after",
        "<i>checked today</i>",
        "grave",
      ].join("\n\n"),
    );
  });

  test("stands behind what is most grave, whatever the order of the questions", () => {
    const most = new SelfCheck({ ...words, questions: [...asked, { ...question("five"), grave: "most" }] });
    const said = most
      .pages("yyyyy")
      .join()
      .match(/(?<=<b>)said \w+/g);
    expect(said).toEqual(["said five", "said three", "said one", "said two", "said four"]);
    expect(most.isGrave("nnnny")).toBe(true);
  });

  test("is also what is not grave alone, where there are many", () => {
    expect(grave.isGrave("yyny")).toBe(true);
    expect(ending("yyny", grave)).toMatch(/\ngrave$/);
    expect(ending("yynn", grave)).toMatch(/^some\n/);
  });

  test("is nothing that somebody is not sure of, which stands first among its like all the same", () => {
    expect(grave.isGrave("uuuu")).toBe(false);
    const unsure = ending("uuuu", grave);
    expect(unsure.indexOf("said three")).toBeLessThan(unsure.indexOf("said one"));
  });

  test("is said for every combination of answers with a grave yes or three, and for no other", () => {
    const all = ["y", "n", "u"];
    const four = all.flatMap((a) => all.flatMap((b) => all.flatMap((c) => all.map((d) => a + b + c + d))));
    for (const answers of four) {
      const isGrave = answers[2] === "y" || (answers.match(/y/g) ?? []).length >= 3;
      expect(grave.head(answers), answers).toBe(
        isGrave ? "<i>checked today</i>\n\ngrave" : /^n+$/.test(answers) ? "none" : "some",
      );
    }
  });
});

describe("the pages of an end", () => {
  const long = new SelfCheck({
    ...words,
    questions: words.questions.map((asked, index) => ({
      ...asked,
      why: "w".repeat(index === 0 ? 800 : 300),
    })),
  });

  test("hold no more than somebody reads, in the order of the answers, with the head on the first alone", () => {
    const pages = long.pages("yyu");
    expect(pages.map((page) => /• <b>said \w+/.exec(page)?.[0])).toEqual(["• <b>said one", "• <b>said two"]);
    expect(pages[0]).toMatch(/^some\n[^]*\n\nafter$/);
    expect(pages[1]).toMatch(/^<b>you said yes<\/b>\n[^]*<b>you are not sure<\/b>\n• <b>said three/);
  });

  test("begin with the head alone where one answer is too long to stand below it", () => {
    const pages = new SelfCheck({ ...words, after: "a".repeat(880) }).pages("ynn");
    expect(pages[0]).toBe(`some\n\n${"a".repeat(880)}`);
    expect(pages[1]).toContain("said one");
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
    expect(new SelfCheck({ ...words, phones: [] }).forward("ynn")).toMatch(/: 112$/);
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
    .map(({ id }) => assertDefined(content.selfCheck(language, id), id));

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
          const pages = one.pages(answers);
          const worthCare = one.questions.filter((_, index) => answers[index] !== "n");
          for (const { said } of worthCare) {
            expect(pages.filter((page) => page.includes(`• <b>${said}</b>`))).toHaveLength(1);
          }
          for (const page of pages) expect(visibleText(page).length).toBeLessThanOrEqual(900);
          for (const html of [...pages, ...(forward === undefined ? [] : [forward])]) {
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
      expect(asks).toMatch(/[?؟？]$/);
      expect(said).not.toMatch(/[.?!؟。？！]$/);
      for (const sentence of [why, next]) expect(sentence).toMatch(/[.?!؟。？！]$/);
    }
  });
});
