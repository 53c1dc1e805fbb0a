import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that a process left behind, by where it was found. */
export type Remains = ReadonlyMap<string, Buffer>;

/** The bytes of every file below a folder. */
export function filesBelow(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file)]),
  );
}

/** Says where one of the words can be found, in any way of writing it. */
export function tracesOf(words: readonly string[], remains: Remains): string[] {
  return [...remains].flatMap(([where, bytes]) =>
    words.flatMap((word) =>
      [...writings(word)]
        .filter(([, needle]) => bytes.includes(needle))
        .map(([way]) => `${word} in ${where}, as ${way}`),
    ),
  );
}

/** The ways in which a word may be written: each as the bytes to look for. */
export function writings(word: string): Map<string, Buffer> {
  const utf16 = Buffer.from(word, "utf16le");
  const json = JSON.stringify(word).slice(1, -1);
  const escaped = json.replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const ways = new Map([
    ["UTF-8", Buffer.from(word)],
    ["UTF-16", utf16],
    ["UTF-16, the other way round", Buffer.from(utf16).swap16()],
    ["JSON", Buffer.from(json)],
    ["escaped JSON", Buffer.from(escaped)],
    [
      "escaped JSON in capitals",
      Buffer.from(escaped.replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`)),
    ],
  ]);
  // In base64 a word looks different by what stands before it; its first and last characters depend on its neighbours.
  for (const before of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(before), Buffer.from(word)])
      .toString("base64")
      .replace(/=+$/, "");
    const inner = encoded.slice(before === 0 ? 0 : before + 1, -1);
    if (inner.length >= 8) ways.set(`base64, ${before} bytes in`, Buffer.from(inner));
  }
  if (/^\d{1,15}$/.test(word)) for (const [way, bytes] of numbers(BigInt(word))) ways.set(way, bytes);
  return ways;
}

/** A number as a program may keep it, in eight bytes. */
function numbers(value: bigint): [way: string, bytes: Buffer<ArrayBuffer>][] {
  const [little, big, floating] = [Buffer.alloc(8), Buffer.alloc(8), Buffer.alloc(8)];
  little.writeBigInt64LE(value);
  big.writeBigInt64BE(value);
  floating.writeDoubleBE(Number(value));
  return [
    ["a number", little],
    ["a number, the other way round", big],
    ["a floating number", floating],
    ["a floating number, the other way round", Buffer.from(floating).swap64()],
    ["hexadecimal", Buffer.from(value.toString(16))],
  ];
}
