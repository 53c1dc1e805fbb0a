/**
 * Says how well places are understood: `npm run build && node scripts/places/measure.js DIR [--list]`.
 *
 * DIR holds CSV files, any with these columns: `name` and `region` for names that somebody may write, or `latitude`,
 * `longitude` and `region` for pins. Regions are brussels, flanders and wallonia. What is not understood is listed
 * with --list; what is answered with the wrong centre always is.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";

/** @type {typeof import("../../src/places/places.ts")} */
const { loadPlaces } = await import(new URL("../../dist/places/places.js", import.meta.url).href);

/** @typedef {import("../../src/places/place.ts").TextAnswer | import("../../src/places/place.ts").PinAnswer} Answer */

const places = loadPlaces(fileURLToPath(new URL("../..", import.meta.url)));

/**
 * @param {string} file
 * @returns {{ name?: string, latitude?: string, longitude?: string, region?: string }[]} each line by its columns
 */
function readRows(file) {
  const [head = "", ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((value, column) => [columns[column], value])),
  );
}

/**
 * The regions that an answer names, and whether it asks instead of telling.
 * @param {Answer} answer
 * @returns {{ regions: readonly string[], asks: boolean }}
 */
function readAnswer(answer) {
  switch (answer.kind) {
    case "place":
      return { regions: [answer.place.region], asks: false };
    case "postcode":
      return { regions: [answer.region], asks: false };
    case "guess":
      return { regions: [answer.place.region], asks: true };
    case "ambiguous":
    case "border":
      return { regions: answer.places.map(({ region }) => region), asks: true };
    default:
      return { regions: [], asks: true };
  }
}

/**
 * @param {Answer} answer
 * @param {string} region
 */
function verdict(answer, region) {
  const { regions, asks } = readAnswer(answer);
  if (regions.length === 0) return "not understood";
  if (!regions.includes(region)) return asks ? "asked, but the wrong one" : "told wrong";
  return asks ? "asked" : "right";
}

/** @param {string} file */
function measure(file) {
  const rows = readRows(file);
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @type {string[]} */
  const listed = [];
  let slowest = 0;
  for (const row of rows) {
    const start = performance.now();
    const answer =
      row.name === undefined
        ? places.byPin(Number(row.latitude), Number(row.longitude))
        : places.byText(row.name);
    slowest = Math.max(slowest, performance.now() - start);
    const { region = "" } = row;
    const found = verdict(answer, region);
    counts.set(found, (counts.get(found) ?? 0) + 1);
    const isListed = found.includes("wrong") || (found !== "right" && process.argv.includes("--list"));
    if (isListed) {
      const where = row.name ?? `${row.latitude}, ${row.longitude}`;
      listed.push(
        `  ${found}: ${where} in ${region}, answered ${readAnswer(answer).regions.join(", ") || answer.kind}`,
      );
    }
  }
  const told = [...counts].map(([found, count]) => `${found} ${count} (${percent(count / rows.length)})`);
  process.stdout.write(
    `${file}: ${rows.length} rows, at most ${slowest.toFixed(1)} ms each\n  ${told.join(", ")}\n`,
  );
  process.stdout.write(listed.map((line) => `${line}\n`).join(""));
}

/** @param {number} share */
const percent = (share) => `${(100 * share).toFixed(1)} %`;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("Which folder? node scripts/places/measure.js DIR [--list]\n");
  process.exit(1);
}
const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
for (const name of files) measure(join(folder, name));
