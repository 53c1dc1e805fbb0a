import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { Draft } from "./content/draft.ts";

/**
 * A folder that leads to flows/ and locales/, and has no .env: the program takes what the build finished of them, and need not
 * read them, which is most of a start.
 */
export function publishedRoot(): string {
  const root = mkdtempSync(join(tmpdir(), "root-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const folder of ["flows", "locales"]) symlinkSync(resolve(folder), join(root, folder));
  return root;
}

/** A folder with flows/ and locales/ in English, Ukrainian and the languages named alone, to break: it is read faster than all. */
export function smallRoot(...languages: readonly string[]): string {
  const { root } = new Draft("uk", ...languages);
  copyPlaces(root);
  return root;
}

/** Copies the data of places into a folder with flows/. */
export function copyPlaces(root: string): void {
  for (const file of ["places.json", "borders.json"]) cpSync(`flows/${file}`, join(root, "flows", file));
}
