import type { RootDatabase } from "lmdb";
import type { DueJob } from "./store.ts";

// What is scheduled stands among the records and expires as they do. Neither name can be a record's, which has no "/".
//   job/LIST/KEY         the time as in the other name (16 bytes), then the value
//   time/LIST/TIME/KEY   nothing: it finds what is due, the earliest first
// Each function but `readJob` must run inside a transaction, so that the two never part.
const timeSize = 16;

type Database = RootDatabase<Buffer, string>;

/** The job under a key of a list, with its time as it is written and when it expires (milliseconds since 1970). */
export function readJob(
  database: Database,
  list: string,
  key: string,
): { time: string; value: Buffer; expiresAt: number } | undefined {
  const entry = database.getEntry(`job/${list}/${key}`);
  if (!entry) return undefined;
  const time = entry.value.toString("latin1", 0, timeSize);
  return { time, value: entry.value.subarray(timeSize), expiresAt: entry.version ?? 0 };
}

/** Puts a job in place of an earlier one; `dueAt` and `expiresAt` in milliseconds since 1970. */
export function putJob(
  database: Database,
  list: string,
  key: string,
  { value, dueAt, expiresAt }: { value: Uint8Array; dueAt: number; expiresAt: number },
): void {
  deleteJob(database, list, key);
  const time = timeOf(dueAt);
  database.putSync(`job/${list}/${key}`, Buffer.concat([Buffer.from(time), value]), expiresAt);
  database.putSync(`time/${list}/${time}/${key}`, Buffer.of(1), expiresAt);
}

/** Deletes a job with the entry by which it is found; none is no error. */
export function deleteJob(database: Database, list: string, key: string): void {
  const present = readJob(database, list, key);
  if (!present) return;
  database.removeSync(`job/${list}/${key}`);
  database.removeSync(`time/${list}/${present.time}/${key}`);
}

/** Takes the jobs that are due at `now`, `limit` at most, and schedules each again for `againAt`. */
export function takeDueJobs(
  database: Database,
  list: string,
  { now, againAt, limit }: { now: number; againAt: number; limit: number },
): DueJob[] {
  const start = `time/${list}/`;
  const end = `${start}${timeOf(now + 1)}`;
  const taken: DueJob[] = [];
  for (const { key: name, version = 0 } of [...database.getRange({ start, end, versions: true })]) {
    if (taken.length === limit) break;
    if (version <= now) continue;
    const key = name.slice(start.length + timeSize + 1);
    const present = readJob(database, list, key);
    if (!present) continue;
    putJob(database, list, key, { dueAt: againAt, ...present });
    taken.push({ key, value: present.value, dueAt: Number(present.time) });
  }
  return taken;
}

/** So written that the earlier comes first in the order of the bytes. */
function timeOf(milliseconds: number): string {
  return String(Math.max(0, Math.ceil(milliseconds))).padStart(timeSize, "0");
}
