import { expect, test } from "vitest";
import { places } from "../published.ts";
import { blind } from "./blind.ts";

type Wanted = keyof typeof blind;

/** What a person is told: one region, that it is abroad, or a question. */
function told(text: string): Wanted {
  const answer = places.byText(text);
  switch (answer.kind) {
    case "place":
      return answer.place.region;
    case "postcode":
      return answer.region;
    case "abroad":
      return "outside";
    case "guess":
    case "ambiguous":
    case "border":
    case "unknown":
    case "unknown-postcode":
      return "ask";
  }
}

const rows = (Object.keys(blind) as Wanted[]).flatMap((wanted) =>
  blind[wanted].split(";").map((text) => ({ text: text.trim(), wanted, told: told(text.trim()) })),
);
const missed = rows.filter((row) => row.told !== row.wanted);

test("of places that somebody wrote blind, 95 of 100 are answered as they should be", () => {
  const list = missed.map((row) => `${row.text}: ${row.told}, not ${row.wanted}`).join("\n");
  expect(1 - missed.length / rows.length, list).toBeGreaterThanOrEqual(0.95);
});

test("and none is told wrong: at worst there is a question", () => {
  expect(missed.filter((row) => row.told !== "ask")).toEqual([]);
});
