import { spawn } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import process from "node:process";

// `npm test`: looks the files over beside the tests, which leave the processor idle while they wait. Says how long it took.

const begun = performance.now();

/**
 * Runs a command; says with which code it ended, and what it wrote where that is not shown at once.
 * @param {string} command
 * @param {string[]} words
 * @param {boolean} isShown
 */
async function run(command, words, isShown) {
  const writes = isShown ? "inherit" : "pipe";
  const child = spawn(command, words, { stdio: ["inherit", writes, writes] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (bytes) => (output += bytes));
  const [code] = await once(child, "close");
  return { code, output };
}

function time() {
  const seconds = Math.round((performance.now() - begun) / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Format, lint, types, unused code and content. */
async function lookOver() {
  for (const script of ["lint", "check"]) {
    const { code, output } = await run("npm", ["run", "--silent", script], false);
    if (code !== 0) return { isGood: false, says: `npm run ${script} failed after ${time()}:\n${output}` };
  }
  return { isGood: true, says: `Format, lint, types and content are good after ${time()}.` };
}

const looking = lookOver();
const tests = await run("npx", ["vitest", "run", "--coverage"], true);
const { isGood, says } = await looking;
process.stdout.write(`${says}\nnpm test took ${time()}.\n`);
process.exitCode = isGood ? tests.code : 1;
