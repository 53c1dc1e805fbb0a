import { describe, expect, test } from "vitest";
import { dayInBelgium } from "../../../src/content/validation/ages.ts";
import { readContent } from "../../../src/content/finished/read-content.ts";
import { Draft } from "../draft.ts";

const contacts = "flows/contacts.yaml";

describe("the age of a fact", () => {
  /** What is told on a day of the facts: of Payoke, which stands for all of them. */
  const toldOn = (today: string, checked: string): readonly string[] => {
    const draft = new Draft().checkedOn(checked);
    const { warnings } = readContent(draft.root, { today });
    const where = draft.where(contacts, "payoke:");
    return warnings.filter((warning) => warning.where === where).map(({ what }) => what);
  };

  test.each([
    ["2026-01-01", "2026-01-01", []],
    ["2026-06-30", "2026-01-01", []],
    ["2026-07-01", "2026-01-01", ["payoke was checked 181 days ago, on 2026-01-01"]],
    ["2027-02-05", "2026-01-01", ["payoke was checked 400 days ago, on 2026-01-01"]],
    ["2025-12-31", "2026-01-01", ["payoke was checked on 2026-01-01, which is still to come"]],
  ])("on %s, when it was looked up on %s", (today, checked, told) => {
    expect(toldOn(today, checked)).toEqual(told);
  });

  test("is told of contacts and of other facts, by kind, and the content can be used", () => {
    const draft = new Draft().checkedOn("2026-01-01");
    const kindsOn = (today: string) =>
      new Set(readContent(draft.root, { today }).warnings.map(({ warning }) => warning?.kind));
    expect(kindsOn("2026-01-01")).toEqual(new Set());
    expect(kindsOn("2025-12-31")).toEqual(new Set(["future-fact"]));
    expect(kindsOn("2026-12-31")).toEqual(new Set(["old-fact"]));
    expect(kindsOn("2027-02-06")).toEqual(new Set(["overdue-fact"]));
    const files = readContent(draft.root, { today: "2027-02-06" }).warnings.map(
      ({ where }) => where.split(":")[0],
    );
    expect(new Set(files)).toEqual(new Set([contacts, "flows/facts.yaml"]));
  });

  test("is reckoned by the day in Belgium", () => {
    expect(dayInBelgium(Date.parse("2026-07-01T21:59:00Z"))).toBe("2026-07-01");
    expect(dayInBelgium(Date.parse("2026-07-01T22:01:00Z"))).toBe("2026-07-02");
    expect(dayInBelgium(Date.parse("2026-12-31T23:01:00Z"))).toBe("2027-01-01");
  });
});
