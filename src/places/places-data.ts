import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readLocalNames } from "./local-names.ts";
import { forRegions, regions, type Place, type Region } from "./place.ts";
import { joinWords, name, names, placeWords, type Words } from "./place-words.ts";
import { ContentError, Problems, type Problem } from "../files/problem.ts";
import { yamlReader } from "../files/yaml-file.ts";

const region = z.enum(regions);
const place = z.strictObject({
  name,
  region,
  latitude: z.number().min(49.4).max(51.6),
  longitude: z.number().min(2.4).max(6.5),
  population: z.int().min(0),
  names: z.array(z.string().min(1)),
});
const ring = z.array(z.tuple([z.number(), z.number()])).min(4);
const border = z.strictObject({ region, ring });
const placesFile = z.strictObject({ attribution: z.string(), places: z.array(place).min(1) });
const bordersFile = z.strictObject({
  attribution: z.string(),
  borders: z.array(border).min(1),
  outline: z.array(ring).min(1),
});

const handKeptPlace = place.extend({ population: z.int().min(0).default(0), names });
const handKept = z.strictObject({
  postcodes: z.array(z.strictObject({ from: z.int(), to: z.int(), region })).min(1),
  regions: z.record(region, handKeptPlace.omit({ region: true })),
  areas: z.array(handKeptPlace),
  places: z.array(handKeptPlace.extend({ across: name.optional() })),
  names: z.record(region, z.record(z.string(), names)),
  parts: z.record(region, z.record(z.string(), names)),
  words: placeWords,
});
const readHandKept = yamlReader(handKept);

/** A closed line: points of [longitude, latitude]. */
export type Ring = z.infer<typeof ring>;
/** The line around a region, or around a hole in one. */
export type Border = z.infer<typeof border>;
/** The first and the last postcode of a range, and where it lies; an entry of flows/places.yaml. */
export type PostcodeRange = z.infer<typeof handKept>["postcodes"][number];

/** All that is known of places: flows/places.yaml, place-names/, places.json and borders.json. */
export interface PlacesData {
  /** Where somebody can be: towns, villages, airports. */
  readonly places: readonly Place[];
  /** Districts, hamlets and stations by their town, which somebody may name but nobody's pin is. */
  readonly parts: readonly Place[];
  /** The regions and provinces, which somebody may name but nobody's pin is. */
  readonly areas: readonly Place[];
  /** By a town, the station that is called after it and lies across the border of its region. */
  readonly across: ReadonlyMap<Place, Place>;
  readonly regions: Readonly<Record<Region, Place>>;
  readonly borders: readonly Border[];
  /** The lines around the land of Belgium. */
  readonly outline: readonly Ring[];
  readonly postcodes: readonly PostcodeRange[];
  readonly words: Words;
}

/** Says where a value of a YAML file stands. */
type Where = (...path: (string | number)[]) => string;

/** Reads places.json, borders.json, places.yaml and place-names/; throws {@link ContentError}. */
export function readPlacesData(root: string): PlacesData {
  const known = readGenerated(root, "flows/places.json", placesFile).places;
  const { borders, outline } = readGenerated(root, "flows/borders.json", bordersFile);
  const { data, where } = readHandKept(root, "flows/places.yaml");
  const problems = new Problems();
  problems.add(...overlaps(data.postcodes, where));

  const listed = (list: "names" | "parts") => placesListed(list, data[list], known, where, problems);
  const added = new Map(listed("names").map(({ target, names }) => [target, names]));
  const parts = listed("parts").flatMap(({ target, names }) => names.map((name) => partOf(target, name)));
  const regionsNamed = forRegions((region): Place => ({ ...data.regions[region], region }));
  const areas = [...Object.values(regionsNamed), ...data.areas];
  const towns = known.map((place) => ({ ...place, names: [...place.names, ...(added.get(place) ?? [])] }));
  const local = readLocalNames(root, [...towns, ...data.places, ...areas], problems);
  const inAllLanguages = <P extends Place>(place: P): P => ({
    ...place,
    names: [...place.names, ...(local.names.get(place) ?? [])],
  });
  const places = towns.map(inAllLanguages);
  const keptPlaces = data.places.map(inAllLanguages);
  const across = stationsAcross(keptPlaces, places, where, problems);
  problems.refuse();

  const regionPlaces = forRegions((region) => inAllLanguages(regionsNamed[region]));
  return {
    places: [...places, ...keptPlaces],
    parts,
    areas: [...Object.values(regionPlaces), ...data.areas.map(inAllLanguages)],
    across,
    regions: regionPlaces,
    borders,
    outline,
    postcodes: data.postcodes,
    words: joinWords(data.words, local.words),
  };
}

/** The places that a list of places.yaml names by their regions, each with what it says of it. */
function placesListed(
  list: "names" | "parts",
  named: z.infer<typeof handKept>["names"],
  known: readonly Place[],
  where: Where,
  problems: Problems,
) {
  return regions.flatMap((region) =>
    Object.entries(named[region]).flatMap(([name, names]) => {
      const target = largestOf(name, region, known);
      if (target) return [{ target, names }];
      problems.add({
        where: where(list, region, name),
        what: `"${name}" in ${region} is no place of places.json`,
        mend: 'write the name exactly as it stands there ("name":), or add the place under places.',
      });
      return [];
    }),
  );
}

function largestOf(name: string, region: Region, places: readonly Place[]): Place | undefined {
  return places
    .filter((place) => place.name === name && place.region === region)
    .reduce<Place | undefined>((a, b) => (a && a.population >= b.population ? a : b), undefined);
}

/** The stations of the hand-kept list by the towns whose names they have. */
function stationsAcross(
  kept: readonly (Place & { readonly across?: string | undefined })[],
  towns: readonly Place[],
  where: Where,
  problems: Problems,
): ReadonlyMap<Place, Place> {
  const across = new Map<Place, Place>();
  for (const [index, station] of kept.entries()) {
    if (station.across === undefined) continue;
    const town = towns.find(({ name, region }) => name === station.across && region !== station.region);
    if (town) {
      across.set(town, station);
      continue;
    }
    problems.add({
      where: where("places", index, "across"),
      what: `"${station.across}" is no place of places.json in another region`,
      mend: 'write the name of the town exactly as it stands there ("name":).',
    });
  }
  return across;
}

/** "Sclessin = Ougrée-Sclessin": the first is shown. Nothing is known of how many live there. */
function partOf(town: Place, written: string): Place {
  const [name = written, ...others] = written.split("=").map((entry) => entry.trim());
  return { ...town, name: `${name} (${town.name})`, population: 0, names: [name, ...others] };
}

function* overlaps(ranges: readonly PostcodeRange[], where: Where): Generator<Problem> {
  for (const [index, { from, to }] of ranges.entries()) {
    if (from < 1000 || to > 9999 || from > to) {
      yield {
        where: where("postcodes", index),
        what: `${from}-${to} is no range of postcodes`,
        mend: "give four digits from 1000 to 9999, the lower one first.",
      };
    }
    const other = ranges.slice(0, index).find((range) => range.from <= to && from <= range.to);
    if (other) {
      yield {
        where: where("postcodes", index),
        what: `${from}-${to} overlaps ${other.from}-${other.to}`,
        mend: "let each postcode lie in one range.",
      };
    }
  }
}

/** Reads a file that scripts/places wrote: one entry a line from the third line on. */
function readGenerated<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const mend = "do not edit this file: run `npm ci && npm run build` in scripts/places.";
  const text = readFileSync(join(root, file), "utf8");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ContentError([{ where: file, what: `this is not JSON: ${String(error)}`, mend }]);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ContentError(
    parsed.error.issues.map(({ path, message }) => {
      const entry = path[1];
      const where = typeof entry === "number" ? `${file}:${entry + 3}` : file;
      return { where, what: `${path.map(String).join(" › ") || "the file"} does not fit: ${message}`, mend };
    }),
  );
}
