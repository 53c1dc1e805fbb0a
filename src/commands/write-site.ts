import { join } from "node:path";
import { readContent } from "../content/finished/read-content.ts";
import { readPlacesData } from "../places/places-data.ts";
import { loadPlaces } from "../places/places.ts";
import { Site } from "../site/site.ts";
import { writeOut } from "./write-out.ts";

/** How the pages are written. */
export interface SiteOrder {
  readonly folder: string;
  /** The name of the bot they lead to, where there is one. */
  readonly bot: string | undefined;
  readonly isIndexed: boolean;
  readonly onFault: (why: string) => void;
}

/** Writes the pages as files into a folder; returns how many. */
export function writeSite({ folder, bot, isIndexed, onFault }: SiteOrder): number {
  const content = readContent(".");
  const site = new Site({
    content,
    places: loadPlaces("."),
    isIndexed,
    botAddress: () => (bot === undefined ? undefined : `https://t.me/${bot}`),
    placeAsked: { kind: "table", postcodes: readPlacesData(".").postcodes },
    ending: ".html",
    onFault: ({ where, what }) => {
      onFault(`${where}: ${what}`);
    },
  });
  let written = 0;
  for (const { code } of content.languages.all) {
    for (const name of site.names) {
      const page = site.page(code, name);
      if (page === undefined) throw new Error(`The site names ${name} and does not have it.`);
      writeOut(join(folder, code, `${name}.html`), page);
      written += 1;
    }
  }
  writeOut(join(folder, "index.html"), site.entryPage);
  return written + 1;
}
