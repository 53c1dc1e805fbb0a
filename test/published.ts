import { readContent } from "../src/content/content.ts";
import { loadPlaces } from "../src/places/places.ts";

/** The real flows/ and locales/, as they will be published: read once for all test files of a process. */
export const content = readContent(".");
export const places = loadPlaces(".");
