import { performance } from "node:perf_hooks";
import process from "node:process";

const begun = performance.now();

/** Says what is being done, to whoever waits for it. */
export function telling(what: string): void {
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stderr.write(`${String(seconds).padStart(5)} s  ${what}\n`);
}
