import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { isCry } from "../../../src/content/cries/read-cry.ts";
import { suicideHelp } from "../../../src/content/screen-ids.ts";
import { isHeard } from "./heard.ts";
import { content, languages } from "./reading.ts";

const tables = z
  .record(
    z.string(),
    z.strictObject({
      cries: z.array(z.string()).min(3),
      everyday: z.array(z.string()).min(1).optional(),
    }),
  )
  .parse(parse(readFileSync("test/content/published/beside-ordinary.yaml", "utf8")));

describe.each(languages)("in %s", (code) => {
  const { cries = [], everyday = [] } = tables[code] ?? {};

  test("there are cries beside everyday matters", () => {
    expect(cries).not.toEqual([]);
  });

  test.each(cries)("a cry beside an everyday matter is a cry: %s", (text) => {
    expect(isCry(content.readCry(text))).toBe(true);
  });

  test.each(everyday)("an everyday matter is not taken for somebody in danger: %s", (text) => {
    expect(isHeard(text)).toBe(false);
  });
});

test("who is afraid is heard, though an exam stands beside it", () => {
  expect(isHeard("tengo miedo de mi marido, mañana tengo el examen")).toBe(true);
});

test.each([
  "стою на мосту хочу прыгнуть, внизу пробка",
  "стою на мосту і плачу, внизу пробка",
  "stoje na moscie i placze, w dole korek",
  "stoję na moście, chcę skoczyć, korek",
])("somebody on a bridge is heard though a traffic jam is below: %s", (text) => {
  expect(content.readCry(text)?.screen).toBe(suicideHelp);
});

test.each(["mijn contract is afgelopen, is er voor mij iets", "wat heeft u voor mij gedaan"])(
  "what has ended is not taken for a life: %s",
  (text) => {
    expect(content.readCry(text)?.screen).not.toBe(suicideHelp);
  },
);
