import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { URL } from "node:url";

// What of the page is not compiled goes beside what is.
const from = new URL("src/page/", import.meta.url);
const to = new URL("dist/page/", import.meta.url);
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  if (/\.(html|css|svg)$/.test(name)) copyFileSync(new URL(name, from), new URL(name, to));
}
