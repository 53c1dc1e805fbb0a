import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { contentOf } from "../src/content/finished/finished-content.ts";
import { finishContent } from "../src/content/finished/finish-content.ts";
import { loadFinished, writeFinished, type Finished } from "../src/content/finished/finished-file.ts";
import { dayInBelgium } from "../src/content/validation/ages.ts";
import { placeReader } from "../src/places/place-reader.ts";
import { readPlaces } from "../src/places/places.ts";
import { publishedFile } from "./published-file.ts";

const finished = loadFinished(publishedFile, ".") ?? finish();

/**
 * The real flows/ and locales/, as they will be published. To read them costs each process of the tests seconds: what the build or
 * the first of them finished is taken by the others, unless it was made from other files or by other code.
 */
export const content = contentOf(finished.content);
export const places = placeReader(finished.places);

function finish(): Finished {
  const read = readPlaces(".");
  const made = {
    content: finishContent(".", { today: dayInBelgium(), drafts: false }),
    places: () => read,
  };
  mkdirSync(dirname(publishedFile), { recursive: true });
  writeFinished(publishedFile, ".", made);
  return made;
}
