import { expect, test } from "vitest";
import { fits } from "../../../src/content/layout/labels.ts";
import { narrowPhone } from "../../../src/content/layout/phone.ts";
import { content, languages } from "./reading.ts";

/** Every button of every screen in every language, and how many stand in its row. */
const buttons = languages.flatMap((language) =>
  [...content.screens.keys()].flatMap((id) =>
    content
      .screen(language, id)
      .rows.flatMap((row) =>
        row.map(({ kind, label }) => ({ kind, label, columns: row.length, where: `${id} in ${language}` })),
      ),
  ),
);

test("every number that is copied is whole also on the narrowest phone", () => {
  const copied = buttons.filter(({ kind }) => kind === "copy");
  expect(copied.length).toBeGreaterThan(100);
  expect(copied.filter(({ label, columns }) => !fits(label, columns, narrowPhone))).toEqual([]);
});

test("no label is cut in its row on a small phone, in any language", () => {
  expect(buttons.length).toBeGreaterThan(1000);
  expect(buttons.filter(({ label, columns }) => !fits(label, columns))).toEqual([]);
});
