import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readContent } from "../content/finished/read-content.ts";
import { ContentError } from "../files/problem.ts";
import { readPlacesData } from "../places/places-data.ts";
import { loadPlaces } from "../places/places.ts";
import { Site } from "../site/site.ts";

/**
 * `npm run site -- --out folder`: writes the pages as files, for any web server. Nobody answers a form there: a table of
 * postcodes says which centre is whose.
 */
const usage = "npm run site -- --out folder [--bot the_name_of_your_bot] [--indexed]";

try {
  const { values } = parseArgs({
    options: { out: { type: "string" }, bot: { type: "string" }, indexed: { type: "boolean" } },
  });
  if (values.out === undefined) refuse(`Say where they are written: ${usage}`);
  else write(values.out, values.bot, values.indexed === true);
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error;
  if (!isUsage && !(error instanceof ContentError)) throw error;
  refuse(isUsage ? `${error.message} ${usage}` : error.message);
}

function write(folder: string, bot: string | undefined, isIndexed: boolean): void {
  const content = readContent(".");
  const site = new Site({
    content,
    places: loadPlaces("."),
    isIndexed,
    botAddress: () => (bot === undefined ? undefined : `https://t.me/${bot}`),
    placeAsked: { kind: "table", postcodes: readPlacesData(".").postcodes },
    ending: ".html",
    onFault: ({ where, what }) => {
      refuse(`${where}: ${what}`);
    },
  });
  let written = 0;
  for (const { code } of content.languages.all) {
    mkdirSync(join(folder, code), { recursive: true });
    for (const name of site.names) {
      const page = site.page(code, name);
      if (page === undefined) throw new Error(`The site names ${name} and does not have it.`);
      writeFileSync(join(folder, code, `${name}.html`), page);
      written += 1;
    }
  }
  writeFileSync(join(folder, "index.html"), site.entryPage);
  process.stdout.write(`${folder} has ${written + 1} pages; index.html offers the languages.\n`);
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}
