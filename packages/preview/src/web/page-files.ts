import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";

const require = createRequire(import.meta.url);
/** Letters for a machine without Telegram's: so that a label is cut, and a line broken, alike on each. */
const letters = ["400Regular/NotoSans_400Regular.ttf", "500Medium/NotoSans_500Medium.ttf"];
const aDay = 24 * 60 * 60;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

interface PageFile {
  readonly type: string;
  readonly body: string | Buffer;
  /** How long a browser keeps it, in seconds; a build makes no other of it. */
  readonly keptFor?: number;
}

/** Reads what a browser gets, by name: the few files of the page and its letters, and nothing else of the folder. */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)];
    if (type !== undefined) files.set(name, { type, body: readFileSync(join(folder, name), "utf8") });
  }
  for (const file of letters) {
    const body = readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${file}`));
    files.set(basename(file), { type: "font/ttf", body, keptFor: aDay });
  }
  for (const name of ["index.html", "main.js"]) {
    if (!files.has(name)) {
      throw new Error(`The page has no ${name} in ${folder}. Build it: npm run build`);
    }
  }
  return files;
}
