import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Problem, Problems } from "../files/problem.ts";
import { yamlReader } from "../files/yaml-file.ts";
import { byPopulation } from "./choose.ts";
import { placeNameKey } from "./place-name-key.ts";
import type { Place } from "./place.ts";
import { localWords, names, type LocalWords } from "./place-words.ts";

const folder = "flows/place-names";
const localFile = z.strictObject({
  names: z.record(z.string(), names).default({}),
  words: localWords.default({}),
});
const readLocalFile = yamlReader(localFile);

/** What flows/place-names/ adds: what places are called in a language, and the words around them. */
export interface LocalNames {
  readonly names: ReadonlyMap<Place, readonly string[]>;
  readonly words: readonly LocalWords[];
}

/** Reads flows/place-names/ below `root`, a file a language; what is wrong with one is added to `problems`. */
export function readLocalNames(root: string, places: readonly Place[], problems: Problems): LocalNames {
  const find = placeFinder(places);
  const added = new Map<Place, string[]>();
  const words: LocalWords[] = [];
  for (const file of localNameFiles(root)) {
    const read = problems.collect(() => readLocalFile(root, file));
    if (!read) continue;
    words.push(read.data.words);
    for (const [name, local] of Object.entries(read.data.names)) {
      const place = find(name);
      if (place) added.set(place, [...(added.get(place) ?? []), ...local]);
      else problems.add(unknownPlace(name, read.where("names", name)));
    }
  }
  return { names: added, words };
}

/** The files of flows/place-names/ below `root`. */
export function localNameFiles(root: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => `${folder}/${file}`);
}

/** Finds the place of a name: its own before one of two, and that before one of another language; the largest of several. */
function placeFinder(places: readonly Place[]): (name: string) => Place | undefined {
  const sorted = [...places].sort(byPopulation);
  const ranks = [
    byKey(sorted, ({ name }) => [name]),
    byKey(sorted, ({ name }) => name.split(" / ")),
    byKey(sorted, ({ names }) => names),
  ];
  return (name) => ranks.map((rank) => rank.get(placeNameKey(name))).find((place) => place !== undefined);
}

function byKey(
  places: readonly Place[],
  namesOf: (place: Place) => readonly string[],
): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const place of places) {
    for (const name of namesOf(place)) {
      const key = placeNameKey(name);
      if (!found.has(key)) found.set(key, place);
    }
  }
  return found;
}

function unknownPlace(name: string, where: string): Problem {
  return {
    where,
    what: `"${name}" is no place of places.yaml or places.json`,
    mend: 'write its name on the left as it stands there ("name":), or its French or Dutch one.',
  };
}
