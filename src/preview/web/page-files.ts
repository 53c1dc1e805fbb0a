import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

interface PageFile {
  readonly type: string;
  readonly body: string;
}

/** Reads what a browser gets, by name: the few files of the page, and nothing else of the folder. */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)];
    if (type !== undefined) files.set(name, { type, body: readFileSync(join(folder, name), "utf8") });
  }
  for (const name of ["index.html", "main.js"]) {
    if (!files.has(name)) {
      throw new Error(`The page has no ${name} in ${folder}. Build it: npm run build`);
    }
  }
  return files;
}
