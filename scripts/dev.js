import { spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import process from "node:process";

// `npm run dev`: the preview, which starts again when the code has changed. It compiles as it goes; faults are told and
// pass. A .env with a token is left alone: with BOT_TOKEN set to nothing, the preview is what starts.

const compile = [
  "node_modules/@typescript/native/bin/tsc",
  "-b",
  "tsconfig.build.json",
  "packages/preview/tsconfig.build.json",
  "packages/preview/src/page",
];
const copyPage = "packages/preview/copy-page.js";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a program of Node beside this one, until it or this one ends.
 * @param {string[]} words
 */
function run(...words) {
  const child = spawn(process.execPath, words, {
    stdio: "inherit",
    env: { ...process.env, BOT_TOKEN: "", NODE_ENV: "development" },
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

function stop() {
  for (const child of running) child.kill();
  process.exit();
}
process.once("SIGINT", stop);
process.once("SIGTERM", stop);

// Once whole beforehand, so that the bot starts with everything; a fault in a type keeps it from nothing.
await once(run(...compile), "exit");
await once(run(copyPage), "exit");

run(...compile, "--watch", "--preserveWatchOutput");
watch("packages/preview/src/page", (_, name) => {
  if (name && !name.endsWith(".ts")) run(copyPage);
});
run("--watch", "--watch-preserve-output", "dist/main.js");
