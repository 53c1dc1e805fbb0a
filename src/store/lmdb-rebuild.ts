import { execFile } from "node:child_process";
import { mkdir, rename, rm, stat, statfs } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What must be free beside a copy of the file, in bytes: lmdb, opened on a full disk, kills the process. */
const room = 2 ** 20;

/** How long reading the old file may take, in milliseconds. */
const patience = 30_000;

/** What the child exits with when the old file, and not the machine, is at fault. */
const damagedExit = 65;

/** How a process ends when native code reads a file that is not what it seems. */
const crashes: readonly unknown[] = ["SIGSEGV", "SIGBUS", "SIGABRT", "SIGILL", "SIGFPE", "SIGTRAP"];

/**
 * Run in a process of its own, in which lmdb may crash. Reads the old file whole, then writes the live records to a new
 * one, and says where it stands. An lmdb error below zero is about the file; one above zero comes from the system (no
 * right, no space).
 */
const copyLiveRecords = `
const [lmdb, from, to, now] = process.argv.slice(1);
const { open } = require(lmdb);
const { writeSync } = require("node:fs");
writeSync(1, "reading");
const options = { noSubdir: false, encoding: "binary", useVersions: true, overlappingSync: false };
let live;
try {
  const source = open({ ...options, path: from });
  live = [...source.getRange({ versions: true })].filter(({ version }) => version > Number(now));
} catch (error) {
  process.exit(error.code > 0 ? 1 : ${damagedExit});
}
writeSync(1, " writing");
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
 * deleted or has expired is gone from the disk with the old file. One that cannot be read is deleted, not kept aside:
 * its records are short-lived, and keeping them would break the promise that they go.
 *
 * @returns "damaged" when the old file was unreadable, so that every record is lost
 * @throws when the folder cannot be read or written, the disk is full, or the child could not be run; the old file is kept
 */
export async function rebuild(folder: string, now: number): Promise<"sound" | "damaged"> {
  const data = join(folder, "data.mdb");
  const size = await sizeOf(data);
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < size + room) throw new Error("The disk is too full to open the store.");
  if (size === 0) {
    // One that was cut to nothing may still be mapped by this process, which would open it once more.
    await rm(data, { force: true });
    return "sound";
  }
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

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return 0;
    throw error;
  }
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
    if (isDamage(error)) return false;
    throw new Error("The store's file could not be copied.", { cause: error });
  }
}

/** The child ended while it was reading, in a way that only the old file explains. */
function isDamage(error: unknown): boolean {
  if (!(error instanceof Error && "signal" in error && "code" in error && "stdout" in error)) return false;
  return error.stdout === "reading" && (crashes.includes(error.signal) || error.code === damagedExit);
}
