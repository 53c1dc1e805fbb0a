import { copyFileSync, mkdirSync, readdirSync } from "node:fs";

// What of the preview's page is not compiled goes beside what is.
const from = "src/preview/page";
const to = "dist/preview/page";
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  if (/\.(html|css|svg)$/.test(name)) copyFileSync(`${from}/${name}`, `${to}/${name}`);
}
