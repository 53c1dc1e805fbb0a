import { execFile } from "node:child_process";
import { copyFile, cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { leaveFinishedByBuild } from "./published-file.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the compiled program lies: main.js and all of src/ beside it, in ./dist of a folder for scripts that use them. */
    readonly compiledFolder: string;
  }
}

/**
 * Builds the program for all files of a project, and copies it into a folder that goes when they have run: tests lay scripts
 * beside it (another may be copying it meanwhile), and a build of the developer's takes it from none of them.
 */
export default async function build(project: TestProject): Promise<() => Promise<void>> {
  await promisify(execFile)("npm", ["run", "build", "--silent"]);
  leaveFinishedByBuild();
  const folder = await mkdtemp(join(tmpdir(), "safe-steps-compiled-"));
  const program = join(folder, "dist");
  await cp("dist", program, { recursive: true });
  // What was finished fits these alone.
  await copyFile("package.json", join(folder, "package.json"));
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  project.provide("compiledFolder", program);
  return () => rm(folder, { recursive: true });
}
