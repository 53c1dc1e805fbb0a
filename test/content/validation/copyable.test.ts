import { expect, test } from "vitest";
import { Draft } from "../draft.ts";

const flow = "flows/housing.yaml";
const locale = "locales/en/housing.ftl";

/** A screen with this text and these rows. */
function withScreen(text: string, rows: string): Draft {
  return new Draft()
    .replace(flow, "screens:\n", `screens:\n  housing.castle:\n    rows:\n      - [${rows}]\n`)
    .replace(
      flow,
      "- [housing.online, housing.private]",
      "- [housing.online, housing.private]\n      - [housing.castle]",
    )
    .append(locale, `housing-castle = ${text}\n    { $checked }\n    .label = Castle`);
}

test("a number that Telegram makes no link of must stand on a button that copies it, or as a contact", () => {
  expect(withScreen("{ $police }", "{ copy: police }").problems()).toEqual([]);
  expect(withScreen("{ $police }", "{ contact-card: police }").problems()).toEqual([]);
  const draft = withScreen("{ $police } and { $emergency }", "{ copy: emergency }");
  expect(draft.problems()).toEqual([
    {
      where: draft.where(locale, "housing-castle = "),
      what: "housing.castle in en shows 101, which nobody can tap",
      mend: `add { copy: police } to its rows in ${draft.where(flow, "housing.castle:")}.`,
    },
  ]);
});

test("a number with its country can be tapped, and its digits are no other number", () => {
  expect(withScreen("{ $line }", "signs").problems()).toEqual([]);
});

test("on a card, which a stranger reads on the phone of another, a number stands as it is", () => {
  const draft = new Draft().replace("locales/en/card.ftl", "{ $line }", "{ $police }");
  expect(draft.problems()).toEqual([]);
});
