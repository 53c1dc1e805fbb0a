import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { localNameFiles } from "./local-names.ts";
import { readPlacesData } from "./places-data.ts";
import { finishPlaces, type FinishedPlaces } from "./finished-places.ts";
import { placeReader } from "./place-reader.ts";
import type { Places } from "./place.ts";

/**
 * Reads places.json, borders.json and places.yaml of `root`/flows.
 *
 * @throws ContentError where a file does not fit, naming file, line and mend.
 */
export function readPlaces(root: string): FinishedPlaces {
  return finishPlaces(readPlacesData(root));
}

/** What was loaded last, and a digest of its files. */
let last: { readonly digest: string; readonly finished: FinishedPlaces } | undefined;

/**
 * The places of `root`/flows, ready to be asked; throws as {@link readPlaces}. They are the same as the last time where their files are:
 * in the preview a text is saved, and all is loaded.
 */
export function loadPlaces(root: string): Places {
  const digest = digestOf(root);
  if (last?.digest !== digest) last = { digest, finished: readPlaces(root) };
  const { finished } = last;
  return placeReader(() => finished);
}

function digestOf(root: string): string {
  const digest = createHash("sha256");
  const written = ["flows/places.json", "flows/borders.json", "flows/places.yaml", ...localNameFiles(root)];
  for (const file of written) {
    const path = join(root, file);
    if (existsSync(path)) digest.update(`\n${file}\n`).update(readFileSync(path));
  }
  return digest.digest("hex");
}
