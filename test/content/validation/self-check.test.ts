import { describe, expect, test } from "vitest";
import { Draft } from "../draft.ts";

const check = "flows/check.yaml";
const checkWords = "locales/en/check.ftl";
const write = "write it; docs/content-guide.md shows how.";
/** Many questions, each with another name of letters only. */
const names = Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => `extra-${letter}`);

/** The content with so many more questions at the end of a check that has the words of the first. */
function withQuestions(count: number): Draft {
  const extra = names.concat(names.map((name) => `${name}-more`)).slice(0, count);
  const lines = extra.map((name) => `      - ${name}`).join("\n");
  const words = extra.map(
    (name) => `question-${name} = Ok?\n    .said = Yes\n    .why = So.\n    .next = Go.`,
  );
  return new Draft()
    .replace(check, "      - ride-unknown\n", `      - ride-unknown\n${lines}\n`)
    .append(checkWords, words.join("\n"));
}

describe("the check of self-checks", () => {
  test.each(["some", "none", "after", "forward", "label"])("refuses one without its .%s", (part) => {
    const draft = new Draft();
    const words = draft.read(checkWords);
    const own =
      /^check-ride = [\s\S]*?\n(?=\n)/m.exec(words.slice(words.indexOf("check-ride = ")))?.[0] ?? "";
    const [paragraph = ""] = words.slice(words.indexOf("check-ride = ")).split("\ncheck-other = ");
    expect(own).toContain("A ride");
    draft.replace(checkWords, paragraph, paragraph.replace(RegExp(`^    \\.${part} = .*\n`, "m"), ""));
    expect(draft.problems()).toEqual([
      { where: draft.where(checkWords, "check-ride = "), what: `check-ride.${part} is missing`, mend: write },
    ]);
  });

  test("refuses one whose question has no words, or not all of them", () => {
    const draft = new Draft()
      .replace(check, "- ride-unknown", "- castle")
      .replace(checkWords, "    .why = A price that comes later can become a debt.\n", "");
    const [price, unknown] = ["question-offer-price", "question-ride-unknown"].map((id) =>
      draft.where(checkWords, id),
    );
    expect(draft.problems().map(({ where, what }) => [where, what])).toEqual([
      [price, "question-offer-price.why is missing"],
      ...["", ".said", ".why", ".next"].map((part) => ["locales/en", `question-castle${part} is missing`]),
      ...["", ".said", ".why", ".next"].map((part) => [unknown, `nobody says question-ride-unknown${part}`]),
    ]);
  });

  test("refuses an ending that is too long, and what it sends on, each where they are said", () => {
    const draft = new Draft().replace(
      checkWords,
      "    .after = Before you get in, ",
      `    .after = ${"a".repeat(3700)} `,
    );
    const where = draft.where(checkWords, "check-ride = ");
    const problems = draft.problems();
    expect(new Set(problems.map((problem) => problem.where))).toEqual(new Set([where]));
    for (const { what, mend } of problems) {
      expect(what).toMatch(/^the end of check\.ride in en is \d{4} characters long$/);
      expect(mend).toBe("at most 900: say less.");
    }
    expect(problems.length).toBeGreaterThan(0);
    draft.replace(
      checkWords,
      "    .forward = I got an offer of a ride.",
      `    .forward = ${"a".repeat(3700)}`,
    );
    expect(draft.problems().map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^what check\.ride in en sends on is \d{4} characters long$/),
    );
  });

  test("refuses an ending that is too long only where every answer is yes", () => {
    const draft = new Draft();
    const draftOf = (length: number): Draft =>
      draft.write(
        checkWords,
        new Draft()
          .read(checkWords)
          .replace("Some people offer a ride to get power over somebody.", `${"a".repeat(length)}.`),
      );
    expect(draftOf(300).problems()).toEqual([]);
    expect(draftOf(3690).problems().length).toBeGreaterThan(0);
  });

  test("refuses more questions than a button holds answers of", () => {
    // en|?check.ride= has 15 bytes, and the sign to send it on is one: 48 letters are left.
    expect(withQuestions(41).problems()).toEqual([]);
    const draft = withQuestions(42);
    expect(draft.problems()).toEqual([
      {
        where: draft.where(check, "  check.ride:"),
        what: "check.ride in en asks too much for a button",
        mend: "ask fewer questions.",
      },
    ]);
  });

  test("refuses markup in an answer, which is sent as plain words too, and a fault in a question's", () => {
    const draft = new Draft()
      .replace(checkWords, ".said = The driver is a stranger", ".said = The <b>driver</b> is a stranger")
      .replace(
        checkWords,
        "question-ride-unknown = Is the driver",
        "question-ride-unknown = Is the <u>driver",
      );
    expect(draft.problems().map(({ what }) => what)).toEqual([
      "a question of check.ride in en has the tag <u>",
      'an answer of check.ride in en says "The <b>driver</b> is a stranger"',
    ]);
  });

  test("refuses a button below its end that leads nowhere", () => {
    const draft = new Draft().replace(check, "      - [transport, note.ride]", "      - [transport, castle]");
    expect(draft.problems()).toContainEqual({
      where: draft.where(check, "  check.ride:"),
      what: "a button of check.ride: there is no screen castle",
      mend: "correct the name, or add what is missing in flows/.",
    });
  });

  test.each([
    ["no question", "    questions: []\n", "ask at least one question"],
    [
      "a question that is no id",
      '    questions: ["Is it so?"]\n',
      "a question's id is lower-case words joined by hyphens",
    ],
  ])("refuses one with %s", (_, questions, what) => {
    const draft = new Draft();
    const text = draft.read(check);
    const start = text.indexOf("    questions:", text.indexOf("  check.ride:"));
    draft.write(check, text.slice(0, start) + questions + text.slice(text.indexOf("    end:", start)));
    expect(draft.problems()).toContainEqual(
      expect.objectContaining({ what: expect.stringContaining(what) as string }),
    );
  });
});
