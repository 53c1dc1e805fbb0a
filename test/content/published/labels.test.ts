import { expect, test } from "vitest";
import { fits } from "../../../src/content/layout/labels.ts";
import { narrowPhone } from "../../../src/content/layout/phone.ts";
import { content, languages } from "./reading.ts";

test("every number that is copied is whole also on the narrowest phone", () => {
  for (const language of languages) {
    for (const id of content.screens.keys()) {
      for (const row of content.screen(language, id).rows) {
        for (const { kind, label } of row) {
          if (kind === "copy") expect(fits(label, row.length, narrowPhone), `${id}: ${label}`).toBe(true);
        }
      }
    }
  }
});

test("no label is cut in its row on a small phone, in any language", () => {
  for (const language of languages) {
    for (const id of content.screens.keys()) {
      for (const row of content.screen(language, id).rows) {
        for (const { label } of row)
          expect(fits(label, row.length), `${id} in ${language}: ${label}`).toBe(true);
      }
    }
  }
});
