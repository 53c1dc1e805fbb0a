import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../compiled.ts";

const source = "src/preview/page";

/** Makes of the page's source what a browser gets, in a folder of its own. */
export function compilePage(): string {
  const folder = mkdtempSync(join(tmpdir(), "safe-steps-page-"));
  for (const name of readdirSync(source)) {
    if (/\.(html|css|svg)$/.test(name)) copyFileSync(join(source, name), join(folder, name));
    if (name.endsWith(".ts")) {
      writeFileSync(
        join(folder, name.replace(/ts$/, "js")),
        compile(readFileSync(join(source, name), "utf8")),
      );
    }
  }
  return folder;
}
