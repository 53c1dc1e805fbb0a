import { expect, test } from "vitest";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import { outOfSight } from "../../../src/content/layout/sight.ts";
import { visibleText } from "../../../src/content/markup.ts";
import { content, languages, screens } from "../../content/published/reading.ts";
import { screenOf, startWorld } from "../../world.ts";
import { handled, lineOf, saidTo } from "../chat.ts";

const checks = screens.filter(({ flow }) => flow.kind === "check").map(({ id }) => id);
const checkMe = "check.me";
const checkOther = "check.other";
const numbers = ["112", "101", "+32 78 055 800"];

test.each(languages)(
  "the end of a check with a grave answer shows whom to call without scrolling, each number to copy in one tap: %s",
  async (code) => {
    const { opens, telegram } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: code });
    for (const id of checks) {
      const { questions } = assertDefined(content.selfCheck(code, id), id);
      const most = questions.findIndex(({ grave }) => grave === "most");
      const grave = most >= 0 ? most : questions.findIndex((question) => question.grave === "yes");
      expect(grave, id).toBeGreaterThanOrEqual(0);
      const one = questions.map((_, index) => (index === grave ? "y" : "n")).join("");
      for (const given of [one, "y".repeat(questions.length)]) {
        olena.tapData(`${code}|?${id}=${given}`, assertDefined(saidTo(olena)[0], id));
        await handled(telegram);
        const { text, inlineKeyboard } = screenOf(olena);
        expect(text.endsWith(lineOf(code, "check-grave")), id).toBe(true);
        expect(outOfSight(text, numbers, inlineKeyboard.length), id).toEqual([]);
        const firstAnswer = text.indexOf("•");
        expect(text.indexOf(visibleText(assertDefined(questions[grave], id).said)), id).toBe(firstAnswer + 2);
        for (const number of numbers) {
          expect(text, id).toContain(number);
          expect(inlineKeyboard[0]?.map((button) => button.copy_text?.text)).toContain(number);
        }
        // So is the row of buttons that copies them.
        expect(inlineKeyboard.length, id).toBeLessThanOrEqual(10);
      }
    }
    expect(telegram.refused).toEqual([]);
  },
);

test.each(languages)(
  "the end that says that one can call shows the number, to copy in one tap, also where nothing is grave: %s",
  async (code) => {
    const { opens, telegram } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: code });
    const line = numbers.slice(2);
    for (const id of checks.filter((each) => each === checkMe || each === checkOther)) {
      const { questions } = assertDefined(content.selfCheck(code, id), id);
      for (const given of ["n".repeat(questions.length), "y".padEnd(questions.length, "n")]) {
        olena.tapData(`${code}|?${id}=${given}`, assertDefined(saidTo(olena)[0], id));
        await handled(telegram);
        const { text, inlineKeyboard } = screenOf(olena);
        expect(text, id).toContain(line[0]);
        // For somebody else stand the numbers of an emergency last.
        const isLast = id === checkMe && !given.includes("y");
        if (isLast) expect(outOfSight(text, line, inlineKeyboard.length), id).toEqual([]);
        expect(inlineKeyboard[0]?.map((button) => button.copy_text?.text)).toContain(line[0]);
      }
    }
    expect(telegram.refused).toEqual([]);
  },
);
