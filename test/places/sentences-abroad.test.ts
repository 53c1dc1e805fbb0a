import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { content, places } from "../published.ts";

const texts = z.array(z.string()).min(2);
const tables = z
  .record(z.string(), z.strictObject({ elsewhere: texts, there: texts }))
  .parse(parse(readFileSync("test/places/sentences-abroad.yaml", "utf8")));

test("each language has a table", () => {
  expect(Object.keys(tables).sort()).toEqual(content.languages.all.map(({ code }) => code).sort());
});

describe.each(Object.entries(tables))("in %s", (_, { elsewhere, there }) => {
  test.each(elsewhere)("it is not told that this is abroad: %s", (text) => {
    expect(places.byText(text).kind).toBe("unknown");
  });

  test.each(there)("it is told that this is abroad: %s", (text) => {
    expect(places.byText(text).kind).toBe("abroad");
  });
});
