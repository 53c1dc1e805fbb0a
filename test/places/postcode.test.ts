import { describe, expect, test } from "vitest";
import type { Region } from "../../src/places/place.ts";
import { places } from "../published.ts";

function regionOf(code: number): Region | undefined {
  if (code < 1000) return undefined;
  if (code < 1300) return "brussels";
  if (code < 1500) return "wallonia";
  if (code < 4000) return "flanders";
  return code < 8000 ? "wallonia" : "flanders";
}

test("every four digits are a postcode of their region, or none of Belgium", () => {
  for (let code = 0; code <= 9999; code += 1) {
    const postcode = String(code).padStart(4, "0");
    const region = regionOf(code);
    expect(places.byText(postcode)).toEqual(
      region ? { kind: "postcode", name: postcode, region } : { kind: "unknown-postcode", postcode },
    );
  }
});

describe("a postcode of Ghent", () => {
  test.each([
    "9000",
    " 9000. ",
    "B-9000",
    "B 9000",
    "b9000",
    "BE-9000",
    "BE 9000",
    "９０００",
    "٩٠٠٠",
    "postcode 9000",
    "my postcode is 9000",
    "мій індекс 9000",
    "9000, Belgium",
    "I live in 9000 now",
    "hello 9000",
  ])("%s", (text) => {
    expect(places.byText(text)).toEqual({ kind: "postcode", name: "9000", region: "flanders" });
  });

  test.each([
    "B-9000 Gent",
    "9000 Gent",
    "9000 Ghent, Belgium",
    "9000GENT",
    "Gent 9000",
    "Гент 9000",
    "я в Генті, 9000",
    "Kerkstraat 12 bus 3, 9000 Gent",
    "Kerkstraat 1016, 9000 Gent",
    "Hello, please come to Kerkstraat 12 in 9000 Gent, on the second floor, quickly please",
  ])("with its name: %s", (text) => {
    expect(places.byText(text)).toEqual({
      kind: "postcode",
      name: "9000 Gent",
      region: "flanders",
    });
  });
});

test.each([
  ["4420 Saint-Nicolas", { region: "wallonia", name: "4420 Saint-Nicolas" }],
  ["9100 Saint-Nicolas", { region: "flanders", name: "9100 Sint-Niklaas" }],
])("the postcode tells which place of a name is meant: %s", (text, place) => {
  expect(places.byText(text)).toMatchObject(place);
});

test("a postcode and a name of different regions are asked about", () => {
  expect(places.byText("1000 Antwerpen")).toMatchObject({
    kind: "ambiguous",
    places: [{ region: "brussels" }, { region: "flanders", name: "Antwerpen" }],
  });
});

test("a typo in the name leaves the postcode to decide", () => {
  expect(places.byText("2000 Antwerppen")).toEqual({
    kind: "postcode",
    name: "2000",
    region: "flanders",
  });
});

test.each(["6211 AB Maastricht", "6211AB", "NL-6211", "L-1009", "0999", "01001", "75001"])(
  "%s is a postcode of elsewhere",
  (text) => {
    expect(places.byText(text)).toMatchObject({ kind: "unknown-postcode" });
  },
);

test.each([
  "112",
  "101",
  "10",
  "0470 12 34 56",
  "+32 470 12 34 56",
  "+32 2 511 6464",
  "02/511.64.64",
  "24.11.2026",
  "2026-11-24",
  "1500 euro",
  "€1500 euros",
  "5000 a month",
  "в 2022 году",
  "since 2022",
  "I came here in 2022 from Kyiv with my children",
  "they took 5000 from my sister and me",
  "ff664688",
  "1234567890",
])("%s is no postcode", (text) => {
  expect(places.byText(text)).toEqual({ kind: "unknown" });
});
