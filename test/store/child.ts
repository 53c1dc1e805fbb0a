import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { onTestFinished } from "vitest";
import { compiled } from "../compiled.ts";

/**
 * Runs a script, beside the compiled program in ./dist, in a process of its own that may be killed and whose files may
 * grow to `fileLimit` blocks of the shell's `ulimit -f`.
 */
export async function runBesideStore(
  script: string,
  { data, fileLimit = "unlimited" }: { data: string; fileLimit?: string },
): Promise<ChildProcess> {
  const file = compiled("..", `script-${randomUUID()}.js`);
  await writeFile(file, script);
  onTestFinished(() => rm(file));
  const command = [process.execPath, file, data];
  return spawn("sh", ["-c", 'ulimit -f "$0" && exec "$@"', fileLimit, ...command], {
    stdio: ["ignore", "pipe", "ignore"], // lmdb prints its errors
  });
}
