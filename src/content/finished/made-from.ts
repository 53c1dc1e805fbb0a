import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../../files/program-folder.ts";

/**
 * A digest of all that finished content is made from: flows/ and locales/ below `root`, the parts of the program that read them,
 * the versions of its packages, and Node. Where one letter of it changes, it is another.
 */
export function madeFrom(root: string): string {
  const digest = createHash("sha256").update(process.version);
  for (const folder of ["flows", "locales"]) addFolder(root, folder);
  for (const folder of ["content", "files", "packed", "places"]) addFolder(programFolder, folder);
  addFile(programFolder, "../package.json");
  return digest.digest("hex");

  function addFolder(where: string, folder: string): void {
    const path = join(where, folder);
    if (!existsSync(path)) return;
    for (const entry of readdirSync(path, { withFileTypes: true }).sort(byName)) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) addFolder(where, name);
      else if (!name.endsWith(".map")) addFile(where, name);
    }
  }

  function addFile(where: string, name: string): void {
    const path = join(where, name);
    if (!existsSync(path)) return;
    const bytes = readFileSync(path);
    digest.update(`\n${name} ${bytes.length}\n`).update(bytes);
  }
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
