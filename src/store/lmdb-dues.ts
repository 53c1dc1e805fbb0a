import type { RootDatabase } from "lmdb";
import type { Due } from "./store.ts";

// What is scheduled stands among the records and expires as they do. Neither name can be a record's, which has no "/".
//   due/LIST/KEY         the time as in the other name (16 bytes), then the value
//   time/LIST/TIME/KEY   nothing: it finds what is due, the earliest first
// Each function but `readDue` must run inside a transaction, so that the two never part.
const timeSize = 16;

type Database = RootDatabase<Buffer, string>;

export function readDue(
  database: Database,
  list: string,
  key: string,
): { time: string; value: Buffer; expiresAt: number } | undefined {
  const entry = database.getEntry(`due/${list}/${key}`);
  if (!entry) return undefined;
  const time = entry.value.toString("latin1", 0, timeSize);
  return { time, value: entry.value.subarray(timeSize), expiresAt: entry.version ?? 0 };
}

export function putDue(
  database: Database,
  list: string,
  key: string,
  { value, dueAt, expiresAt }: { value: Uint8Array; dueAt: number; expiresAt: number },
): void {
  removeDue(database, list, key);
  const time = timeOf(dueAt);
  database.putSync(`due/${list}/${key}`, Buffer.concat([Buffer.from(time), value]), expiresAt);
  database.putSync(`time/${list}/${time}/${key}`, Buffer.of(1), expiresAt);
}

export function removeDue(database: Database, list: string, key: string): void {
  const present = readDue(database, list, key);
  if (!present) return;
  database.removeSync(`due/${list}/${key}`);
  database.removeSync(`time/${list}/${present.time}/${key}`);
}

/** Takes what is due, and schedules each again for `againAt`. */
export function takeDue(
  database: Database,
  list: string,
  { now, againAt, limit }: { now: number; againAt: number; limit: number },
): Due[] {
  const start = `time/${list}/`;
  const end = `${start}${timeOf(now + 1)}`;
  const taken: Due[] = [];
  for (const { key: name, version = 0 } of [...database.getRange({ start, end, versions: true })]) {
    if (taken.length === limit) break;
    if (version <= now) continue;
    const key = name.slice(start.length + timeSize + 1);
    const present = readDue(database, list, key);
    if (!present) continue;
    putDue(database, list, key, { ...present, dueAt: againAt });
    taken.push({ key, value: present.value });
  }
  return taken;
}

/** So written that the earlier comes first in the order of the bytes. */
function timeOf(milliseconds: number): string {
  return String(Math.max(0, Math.ceil(milliseconds))).padStart(timeSize, "0");
}
