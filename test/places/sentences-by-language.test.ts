import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { content, places } from "../published.ts";

/** Where people say that they are, as they write it in their language, by somebody who did not see its names of places. */
const table = z.array(z.strictObject({ says: z.string(), place: z.string(), region: z.string() })).length(10);
/** How many of the ten must be told; the others are asked about, and none is told wrong. */
const told = 9;

const folder = "test/places/sentences";
const tables = readdirSync(folder).map((file) => ({
  code: file.replace(/\.yaml$/, ""),
  rows: table.parse(parse(readFileSync(`${folder}/${file}`, "utf8"))),
}));
/** A table may be there before its language is. */
const spoken = tables.filter(({ code }) => content.languages.of(code));

test("the tables name places that there are", () => {
  const wrong = tables
    .flatMap(({ rows }) => rows)
    .filter(({ place, region }) => !places.all.some((one) => one.name === place && one.region === region));
  expect(wrong).toEqual([]);
});

describe.each(spoken)("in $code", ({ code, rows }) => {
  const answers = rows.map((row) => ({ ...row, answer: places.byText(row.says) }));
  const missed = answers.filter(
    ({ answer, place, region }) =>
      answer.kind !== "place" || answer.place.name !== place || answer.place.region !== region,
  );

  test("who says where they are is told", () => {
    const list = missed.map(({ says, answer }) => `  ${says}: ${answer.kind}\n`).join("");
    process.stdout.write(`${code}: ${rows.length - missed.length} of ${rows.length} places told\n${list}`);
    expect(rows.length - missed.length).toBeGreaterThanOrEqual(told);
  });

  test("and none is told wrong", () => {
    expect(missed.filter(({ answer }) => answer.kind === "place" || answer.kind === "abroad")).toEqual([]);
  });
});
