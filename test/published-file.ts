import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isFinished } from "../src/content/finished/finished-file.ts";
import { madeFrom } from "../src/content/finished/made-from.ts";

/** Where the tests keep the real flows/ and locales/, finished. */
export const publishedFile = `node_modules/.cache/safe-steps/finished-content-${process.version}`;

/**
 * Leaves the tests what the build has just finished, so that no process of theirs reads all of it anew: it was made from the same
 * files, by the same code before that was compiled. Where flows/ or locales/ have faults, it has finished nothing.
 */
export function leaveFinishedByBuild(): void {
  const built = "dist/finished-content";
  if (isFinished(publishedFile, ".") || !existsSync(built)) return;
  const digest = Buffer.from(madeFrom("."));
  mkdirSync(dirname(publishedFile), { recursive: true });
  const partial = `${publishedFile}.${process.pid}`;
  writeFileSync(partial, Buffer.concat([digest, readFileSync(built).subarray(digest.length)]));
  renameSync(partial, publishedFile);
}
