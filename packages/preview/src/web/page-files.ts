import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";

const require = createRequire(import.meta.url);
/** Letters for a machine without Telegram's: so that a label is cut, and a line broken, alike on each. */
const letters = ["400Regular/NotoSans_400Regular.ttf", "500Medium/NotoSans_500Medium.ttf"];

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

interface PageFile {
  readonly type: string;
  readonly body: string | Buffer;
}

/** The page, and all that it loads. */
interface PageFiles {
  readonly index: PageFile;
  /** The folder in which the page asks for the others: that of another build has another name, so that a browser may keep them. */
  readonly build: string;
  readonly byName: ReadonlyMap<string, PageFile>;
}

/** Reads what a browser gets: the few files of the page and its letters, and nothing else of the folder. */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)];
    if (type !== undefined) files.set(name, { type, body: readFileSync(join(folder, name), "utf8") });
  }
  for (const file of letters) {
    const body = readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${file}`));
    files.set(basename(file), { type: "font/ttf", body });
  }
  const index = files.get("index.html");
  if (index === undefined || !files.has("main.js")) {
    throw new Error(`The page has no index.html or no main.js in ${folder}. Build it: npm run build`);
  }
  const build = nameOf(files);
  files.delete("index.html");
  const body = index.body.toString().replaceAll('"/preview/', `"/preview/${build}/`);
  return { index: { ...index, body }, build, byName: files };
}

function nameOf(files: ReadonlyMap<string, PageFile>): string {
  const hash = createHash("sha256");
  for (const [name, { body }] of files) hash.update(name).update(body);
  return hash.digest("base64url").slice(0, 16);
}
