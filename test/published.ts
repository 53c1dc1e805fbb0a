import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { contentOf } from "../src/content/finished/finished-content.ts";
import { finishContent } from "../src/content/finished/finish-content.ts";
import { loadFinished, writeFinished, type Finished } from "../src/content/finished/finished-file.ts";
import { dayInBelgium } from "../src/content/validation/ages.ts";
import { placeReader } from "../src/places/place-reader.ts";
import { readPlaces } from "../src/places/places.ts";

const folder = "node_modules/.cache/safe-steps";
const file = join(folder, `finished-content-${process.version}`);
const finished = loadFinished(file, ".") ?? finish();

/**
 * The real flows/ and locales/, as they will be published. To read them costs each process of the tests seconds, so that the first
 * leaves what it finished to the others: what was made from other files or by other code is not taken.
 */
export const content = contentOf(finished.content);
export const places = placeReader(finished.places);

function finish(): Finished {
  const read = readPlaces(".");
  const made = {
    content: finishContent(".", { today: dayInBelgium(), drafts: false }),
    places: () => read,
  };
  mkdirSync(folder, { recursive: true });
  writeFinished(file, ".", made);
  return made;
}
