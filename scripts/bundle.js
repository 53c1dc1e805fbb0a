import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, URL } from "node:url";
import { rolldown } from "rolldown";

// A step of `npm run build`: writes the program with its packages into few files, dist/bundled/, of which Node starts it sooner than of
// the seven hundred that they are made of. Each has a map beside it, by which a fault in the log has its line in src/.

/** @param {string} path below the folder of the project */
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const made = here("dist/bundled/.made-from");
const madeFrom = digestOf(["dist/.tsbuildinfo", "package-lock.json", "scripts/bundle.js"]);
if (!existsSync(made) || readFileSync(made, "utf8") !== madeFrom) await bundle();

async function bundle() {
  rmSync(here("dist/bundled"), { recursive: true, force: true });
  const program = await rolldown({
    cwd: here("."),
    platform: "node",
    input: { main: "src/main.ts", "drawing-thread": "src/print/drawing-thread.ts" },
    external: [
      // They read files that lie beside them.
      "lmdb",
      "@resvg/resvg-js",
      "pdfkit",
      // Fastify asks for them where a route has a schema: none has.
      "@fastify/ajv-compiler",
      "@fastify/fast-json-stringify-compiler",
    ],
  });
  await program.write({
    dir: here("dist/bundled"),
    // What nobody needs at a start stays in a file of its own; and the map of what is ours is small.
    codeSplitting: { groups: [{ name: "packages", test: /node_modules/, entriesAware: true }] },
    sourcemap: true,
    sourcemapExcludeSources: true,
    // Names stay, for whoever reads a stack.
    minify: { compress: false, mangle: false },
  });
  if (existsSync(here("dist/.tsbuildinfo"))) writeFileSync(made, madeFrom);
}

/**
 * What the compiler says of each file of src/ is in one of its own. A build without it, as that of the image, has nothing to keep.
 * @param {string[]} paths
 */
function digestOf(paths) {
  const digest = createHash("sha256");
  for (const path of paths) if (existsSync(here(path))) digest.update(readFileSync(here(path)));
  return digest.digest("hex");
}
