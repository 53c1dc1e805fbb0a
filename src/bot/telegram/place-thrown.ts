import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

/** By the address of a file: no more than the program has. */
const maps = new Map<string, SourceMap | undefined>();

/**
 * The place in the code that threw an error: `program.ts:12:5`, or that of what was built where no map lies beside it. The map is
 * read now: `node --enable-source-maps` reads the map of each file at each start.
 */
export function placeThrown({ stack = "", message }: Error): string | undefined {
  // A stack begins with the message, in which anything may stand.
  const begin = stack.indexOf(message);
  if (begin === -1) return undefined;
  const place = /\n\s+at .*?(file:\/\/\/[^\s)]*\/)?([^\s/():]+):(\d+):(\d+)/.exec(
    stack.slice(begin + message.length),
  );
  if (place === null) return undefined;
  const [, folder, name = "", line = "", column = ""] = place;
  const written =
    folder === undefined ? undefined : positionIn(`${folder}${name}`, Number(line) - 1, Number(column) - 1);
  return written ?? `${name}:${line}:${column}`;
}

function positionIn(file: string, line: number, column: number): string | undefined {
  if (!maps.has(file)) maps.set(file, readMap(file));
  const entry = maps.get(file)?.findEntry(line, column);
  if (entry === undefined || !("originalSource" in entry)) return undefined;
  return `${posix.basename(entry.originalSource)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

function readMap(file: string): SourceMap | undefined {
  const path = `${fileURLToPath(file)}.map`;
  if (!existsSync(path)) return undefined;
  try {
    // What the compiler wrote beside the file.
    return new SourceMap(JSON.parse(readFileSync(path, "utf8")) as SourceMapPayload);
  } catch {
    // The line of what was built is told.
    return undefined;
  }
}
