import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchFolder } from "./folders.ts";
import { telling } from "../progress.ts";

const lock = join(benchFolder, "package-lock.json");
/** The lock of what is installed, as it was then. */
const installed = join(benchFolder, "node_modules", ".installed-lock.json");

/** Installs the contenders' packages where they are missing or others than the lock says. */
export function installContenders(): void {
  const wanted = readFileSync(lock, "utf8");
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) return;
  telling("npm ci in bench/: the packages of the contenders are missing");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: benchFolder,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("The packages of the contenders could not be installed: see above.");
  writeFileSync(installed, wanted);
}
