import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlacesData } from "../../src/places/places-data.ts";
import { normalizeText } from "../../src/places/normalize-text.ts";
import { placeNameKey } from "../../src/places/place-name-key.ts";
import type { Place, Region, TextAnswer } from "../../src/places/place.ts";
import { places } from "../published.ts";

const { areas, words } = readPlacesData(".");
const never = new Set(words.never);
const beside = new Set(words.beside);

interface Named {
  readonly text: string;
  readonly place: Place;
}

const named: readonly Named[] = [...places.all, ...areas].flatMap((place) =>
  [...place.name.split(" / "), ...place.names].map((text) => ({ text, place })),
);
const findable = named.filter(({ text }) => !never.has(normalizeText(text)));

function regionsOf(answer: TextAnswer): readonly Region[] {
  if (answer.kind === "ambiguous" || answer.kind === "border")
    return answer.places.map((place) => place.region);
  return answer.kind === "place" || answer.kind === "guess" ? [answer.place.region] : [];
}

/** Another place, abroad too, that is really called so, in Cyrillic with an ending perhaps: no mistake, whatever was meant. */
function isNamesake(answer: TextAnswer, text: string): boolean {
  const found = "places" in answer ? answer.places : "place" in answer ? [answer.place] : [];
  const called = found.flatMap(({ name, names }) => [...name.split(" / "), ...names]);
  const key = placeNameKey(text);
  const keys = (answer.kind === "abroad" ? words.townsAbroad : called).map(placeNameKey);
  const ending = /^[а-я]{1,3}$/;
  return keys.some((name) => name === key || (key.startsWith(name) && ending.test(key.slice(name.length))));
}

test("every place is found by each of its names, or by none where a larger one is called so", () => {
  for (const { text, place } of findable) {
    const answer = places.byText(text);
    if (regionsOf(answer).includes(place.region)) continue;
    expect(isNamesake(answer, text), `${text} (${place.name}): ${JSON.stringify(answer)}`).toBe(true);
    // One that is known abroad too is asked about, and one whose station is across a border tells both.
    expect(["place", "guess", "border"], text).toContain(answer.kind);
    if (answer.kind === "place" || answer.kind === "guess")
      expect(answer.place.population).toBeGreaterThan(2 * place.population);
  }
});

test("no town is hidden by the everyday words", () => {
  const hidden = new Set(
    named.filter(({ text }) => never.has(normalizeText(text))).map(({ place }) => place),
  );
  for (const { name, population } of hidden) {
    const found = places.byText(name);
    if (population >= 5000) expect(found, name).toMatchObject({ kind: "place" });
  }
});

const accents = ["\u0301", "\u0300", "\u0302", "\u0308", "\u0327"];
const scribble = fc.record({
  name: fc.constantFrom(...findable),
  upper: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  accent: fc.constantFrom("", ...accents),
  hyphen: fc.constantFrom("-", " ", "–", " - ".trim(), "  "),
  apostrophe: fc.constantFrom("'", "’", "ʼ", "`"),
});

test("upper case, accents, hyphens and apostrophes do not matter", () => {
  fc.assert(
    fc.property(scribble, ({ name: { text, place }, upper, accent, hyphen, apostrophe }) => {
      const written = Array.from(text.normalize("NFC"))
        .map((letter, at) => (upper[at % upper.length] ? letter.toUpperCase() : letter))
        .map((letter) => (/^[aeou]$/i.test(letter) ? letter + accent : letter))
        .join("")
        .replace(/[- ]/g, hyphen)
        .replace(/['’]/g, apostrophe);
      const answer = places.byText(written);
      if (!isNamesake(answer, written)) expect(regionsOf(answer)).toContain(place.region);
    }),
    { numRuns: 3000 },
  );
});

describe("one typo", () => {
  // Names of seven letters and more, as they are compared; never the first letter.
  const long = findable.filter(
    ({ text, place }) =>
      /^\p{L}[\p{L} '’-]+$/u.test(text) &&
      !/[œæß]/i.test(text) && // one letter that is compared as two
      place.population > 0 && // "Airport of Ghent" with a typo is taken for Ghent
      placeNameKey(text).length >= 7 &&
      regionsOf(places.byText(text)).includes(place.region),
  );
  const latin = Array.from("abcdefghijklmnoprstuvwyz");
  const cyrillic = Array.from("абвгдежзиклмнопрстуфхцчшюя");
  const typo = fc.record({
    name: fc.constantFrom(...long),
    at: fc.nat(),
    letter: fc.nat(),
    kind: fc.constantFrom("add", "drop", "change", "swap"),
  });

  test("finds the region, or asks", () => {
    fc.assert(
      fc.property(typo, ({ name: { text, place }, at, letter, kind }) => {
        const letters = Array.from(text);
        // Of the letters after the first, one that is no space or hyphen.
        const spots = letters.flatMap((each, spot) => (spot > 0 && /\p{L}/u.test(each) ? [spot] : []));
        const spot = spots[at % spots.length] ?? 1;
        const alphabet = /\p{Script=Cyrillic}/u.test(text) ? cyrillic : latin;
        const other = alphabet[letter % alphabet.length] ?? "a";
        if (kind === "add") letters.splice(spot, 0, other);
        if (kind === "drop") letters.splice(spot, 1);
        if (kind === "change") letters.splice(spot, 1, other);
        if (kind === "swap") letters.splice(spot, 2, ...letters.slice(spot, spot + 2).reverse());
        const written = letters.join("");
        const answer = places.byText(written);
        if (isNamesake(answer, written) || never.has(normalizeText(written))) return;
        // "Here Saint-Hubert": the slip made a word of the sentence, and another name is left.
        if (beside.has(normalizeText(written.split(/[ -]/)[0] ?? ""))) return;
        // "So London": behind a word that Arabic attaches, a slip of Flanders can make another town.
        if (/\p{Script=Arabic}/u.test(written) && answer.kind === "abroad") return;
        expect(regionsOf(answer), `${written} for ${text}: ${JSON.stringify(answer)}`).toContain(
          place.region,
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe("the municipalities", () => {
  const lines = readFileSync("scripts/places/municipalities.txt", "utf8").split("\n");
  const municipalities = lines.flatMap((line) => {
    const [, code, name = "", others = ""] = /^(\d{5}) ([^=@]+?)(?: = ([^@]+?))?(?: @ .+)?$/.exec(line) ?? [];
    return code === undefined
      ? []
      : [{ code, names: [...name.split(" / "), ...others.split(", ")].filter(Boolean) }];
  });
  const regionOf = (code: string): Region =>
    code.startsWith("21") ? "brussels" : /^(?:25|5|6|8|9)/.test(code) ? "wallonia" : "flanders";

  test("are all there: 581 before 2025, seven names since", () => {
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(581);
    expect(municipalities).toHaveLength(588);
    const count = (region: Region) => municipalities.filter(({ code }) => regionOf(code) === region).length;
    expect([count("brussels"), count("flanders"), count("wallonia")]).toEqual([19, 300 + 7, 262]);
  });

  test("are found by each of their official names", () => {
    for (const { code, names } of municipalities) {
      for (const name of names) {
        // In Dutch the town of Limbourg shares its name with a province of Flanders.
        const region = name === "Limburg" ? "flanders" : regionOf(code);
        expect(regionsOf(places.byText(name)), name).toContain(region);
      }
    }
  });
});
