import { execFile } from "node:child_process";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How long reading the old file may take, in milliseconds. */
const patience = 30_000;

/** What the child exits with when the old file, and not the machine, is at fault. */
const damagedExit = 65;

/** How a process ends when native code reads a file that is not what it seems. */
const crashes: readonly unknown[] = ["SIGSEGV", "SIGBUS", "SIGABRT", "SIGILL", "SIGFPE", "SIGTRAP"];

/**
 * Run in a process of its own, in which lmdb may crash. Reads the old file whole, then writes the live records to a new
 * one. An lmdb error below zero is about the file; one above zero comes from the system (no right, no space).
 */
const copyLiveRecords = `
const [lmdb, from, to, now] = process.argv.slice(1);
const { open } = require(lmdb);
const options = { noSubdir: false, encoding: "binary", useVersions: true, overlappingSync: false };
let live;
try {
  const source = open({ ...options, path: from });
  live = [...source.getRange({ versions: true })].filter(({ version }) => version > Number(now));
} catch (error) {
  process.exit(error.code > 0 ? 1 : ${damagedExit});
}
const target = open({ ...options, path: to });
target.transactionSync(() => {
  for (const { key, value, version } of live) target.putSync(key, value, version);
});
target.close();
`;

/**
 * Puts a fresh file, holding the live records, in the place of the folder's data file.
 *
 * lmdb trusts its file: a cut or overwritten one kills the process by a signal, at opening or at a much later write.
 * So the bot opens only a file that has just been written, and the old one is read in a child process. Whatever was
 * removed or has expired is gone from the disk with the old file. One that cannot be read is deleted, not kept aside:
 * its records are short-lived, and keeping them would break the promise that they go.
 *
 * @returns "damaged" when the old file was unreadable, so that every record is lost
 * @throws when the folder cannot be read or written, and when the child could not be run; the old file is kept
 */
export async function rebuild(folder: string, now: number): Promise<"sound" | "damaged"> {
  const data = join(folder, "data.mdb");
  if (!(await hasBytes(data))) return "sound";
  const fresh = join(folder, "fresh");
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  const readable = await copied(folder, fresh, now);
  if (readable) await rename(join(fresh, "data.mdb"), data);
  else await rm(data);
  await rm(join(folder, "lock.mdb"), { force: true });
  await rm(fresh, { recursive: true });
  return readable ? "sound" : "damaged";
}

async function hasBytes(file: string): Promise<boolean> {
  const found = await stat(file).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  return found !== undefined && found.size > 0;
}

async function copied(folder: string, fresh: string, now: number): Promise<boolean> {
  const lmdb = createRequire(import.meta.url).resolve("lmdb");
  try {
    // No environment: the child has no need of the token and the data key.
    await run(
      process.execPath,
      ["--input-type=commonjs", "--eval", copyLiveRecords, lmdb, folder, fresh, String(now)],
      { env: {}, timeout: patience },
    );
    return true;
  } catch (error) {
    if (error instanceof Error && "signal" in error && crashes.includes(error.signal)) return false;
    if (error instanceof Error && "code" in error && error.code === damagedExit) return false;
    throw error;
  }
}
