import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ContentError, type Problem } from "../../src/files/problem.ts";
import { loadPlaces } from "../../src/places/places.ts";
import { places } from "../published.ts";

const read = (file: string): string => readFileSync(join("flows", file), "utf8");

describe("the built files", () => {
  test("say whose they are", () => {
    expect(read("places.json")).toMatch(/^\{"attribution":"Places: GeoNames \(.*CC BY 4\.0.*\n/);
    expect(read("borders.json")).toMatch(
      /^\{"attribution":".*made with Natural Earth.*public domain.*OpenStreetMap contributors.*Open Database License.*\n/,
    );
  });

  test("have a place a line, in order, so that changes can be read", () => {
    const lines = read("places.json").split("\n").slice(2, -2);
    const { places } = JSON.parse(read("places.json")) as { places: { name: string }[] };
    expect(lines).toHaveLength(places.length);
    const names = places.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(places.length).toBeGreaterThan(2300);
  });

  test("have lines around the regions that end where they start", () => {
    const { borders } = JSON.parse(read("borders.json")) as { borders: { ring: [number, number][] }[] };
    for (const { ring } of borders) expect(ring.at(-1)).toEqual(ring[0]);
  });
});

describe("names", () => {
  const { all } = places;
  const cyrillic = /\p{Script=Cyrillic}/u;

  test("are there in Cyrillic for the 200 largest places", () => {
    const largest = [...all].sort((a, b) => b.population - a.population).slice(0, 200);
    const without = largest.filter(({ names }) => !names.some((name) => cyrillic.test(name)));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test("are there in French, Dutch and Cyrillic for the 19 municipalities of Brussels", () => {
    const both =
      `Anderlecht, Auderghem / Oudergem, Berchem-Sainte-Agathe / Sint-Agatha-Berchem, Bruxelles / Brussel,
      Etterbeek, Evere, Forest / Vorst, Ganshoren, Ixelles / Elsene, Jette, Koekelberg, Molenbeek-Saint-Jean /
      Sint-Jans-Molenbeek, Saint-Gilles / Sint-Gillis, Saint-Josse-ten-Noode / Sint-Joost-ten-Node, Schaerbeek /
      Schaarbeek, Uccle / Ukkel, Watermael-Boitsfort / Watermaal-Bosvoorde, Woluwe-Saint-Lambert /
      Sint-Lambrechts-Woluwe, Woluwe-Saint-Pierre / Sint-Pieters-Woluwe`.replace(/\s+/g, " ");
    const municipalities = both.split(", ");
    expect(municipalities).toHaveLength(19);
    for (const name of municipalities) {
      const place = all.find((each) => each.name === name);
      expect(place, name).toMatchObject({ region: "brussels" });
      expect(
        place?.names.some((each) => cyrillic.test(each)),
        name,
      ).toBe(true);
    }
  });
});

describe("a fault", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  /** What is said of a copy of flows/ in which one file was changed. */
  function problems(file: string, change: (text: string) => string): readonly Problem[] {
    const root = mkdtempSync(join(tmpdir(), "places-"));
    folders.push(root);
    for (const name of ["places.json", "borders.json", "places.yaml"])
      cpSync(join("flows", name), join(root, "flows", name));
    const changed = change(read(file));
    expect(changed).not.toBe(read(file));
    writeFileSync(join(root, "flows", file), changed);
    try {
      loadPlaces(root);
    } catch (error) {
      expect(error).toBeInstanceOf(ContentError);
      if (error instanceof ContentError) {
        return error.problems;
      }
    }
    return [];
  }

  const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;

  test("in a name of no place is said with its line and the mend", () => {
    const found = problems("places.yaml", (text) => text.replace("    Antwerpen: ", "    Antwerpn: "));
    expect(found).toEqual([
      {
        where: `flows/places.yaml:${lineOf(read("places.yaml"), "    Antwerpen: ")}`,
        what: '"Antwerpn" in flanders is no place of places.json',
        mend: 'write the name exactly as it stands there ("name":), or add the place under places.',
      },
    ]);
  });

  test.each<[string, string, string, Partial<Problem>]>([
    [
      "an unknown region",
      "to: 1299, region: brussels",
      "to: 1299, region: brusel",
      { where: "flows/places.yaml:10" },
    ],
    ["postcodes that overlap", "{ from: 1300,", "{ from: 1200,", { what: "1200-1499 overlaps 1000-1299" }],
    [
      "a range the wrong way round",
      "from: 8000, to: 9999",
      "from: 9999, to: 8000",
      { what: "9999-8000 is no range of postcodes" },
    ],
    ["a place that is not in Belgium", "latitude: 50.901\n", "latitude: 5.0901\n", {}],
    ["an empty name", "Charleroi Airport\n    region: wallonia\n", '" "\n    region: wallonia\n', {}],
    ["a key nobody knows", "postcodes:", "postcode:", {}],
    ["broken YAML", "regions:\n", "regions: {\n", { what: "this is not YAML" }],
  ])("in places.yaml is refused: %s", (_, part, other, problem) => {
    const [first] = problems("places.yaml", (text) => text.replace(part, other));
    expect(first).toMatchObject({
      where: expect.stringMatching(/^flows\/places\.yaml/) as string,
      ...problem,
    });
    expect(first?.mend).not.toBe("");
  });

  test("in places.json is said with its line, and that the file is built", () => {
    const line = lineOf(read("places.json"), '"name":"Gent","region"');
    const mend = expect.stringContaining("in scripts/places") as string;
    const change = (text: string) =>
      text.replace('"name":"Gent","region":"flanders"', '"name":"Gent","region":"gent"');
    expect(problems("places.json", change)).toMatchObject([{ where: `flows/places.json:${line}`, mend }]);
    expect(problems("places.json", (text) => text.slice(0, -3))).toMatchObject([
      { where: "flows/places.json", mend },
    ]);
  });
});
