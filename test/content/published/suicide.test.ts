import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { isCry } from "../../../src/content/cries/read-cry.ts";
import { suicideHelp } from "../../../src/content/screen-ids.ts";
import { content, languages } from "./reading.ts";

const texts = z.array(z.string()).min(5);
const tables = z
  .record(z.string(), z.strictObject({ heard: texts, everyday: texts }))
  .parse(parse(readFileSync("test/content/published/suicide.yaml", "utf8")));

test("each language has a table", () => {
  expect(new Set(Object.keys(tables))).toEqual(new Set(languages));
});

describe.each(Object.entries(tables))("in %s", (_, { heard, everyday }) => {
  test.each(heard)("gets the lines for suicide: %s", (text) => {
    const cry = content.readCry(text);
    expect(isCry(cry)).toBe(true);
    expect(cry?.screen).toBe(suicideHelp);
  });

  test.each(everyday)("does not get them: %s", (text) => {
    expect(content.readCry(text)?.screen).not.toBe(suicideHelp);
  });
});
