import { readFileSync, writeFileSync } from "node:fs";

// Writes src/content/layout/letter-widths.ts from the font of the cards. It was run once; run it again when the font changes.

const font = readFileSync("node_modules/@expo-google-fonts/noto-sans/500Medium/NotoSans_500Medium.ttf");
/** The blocks of letters that the languages of the bot write with: first and last code point. */
const blocks = /** @type {const} */ ([
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x2026],
]);

/**
 * Where a table of the font begins.
 * @param {string} tag
 */
function table(tag) {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** A font's table of segments (OpenType "cmap", format 4). */
function segments() {
  const start = table("cmap");
  for (let entry = start + 4; entry < start + 4 + 8 * font.readUInt16BE(start + 2); entry += 8) {
    const at = start + font.readUInt32BE(entry + 4);
    if (font.readUInt16BE(at) === 4) return at;
  }
  throw new Error("The font has no table of segments.");
}

/**
 * @param {number} codePoint
 * @param {number} at where the table of segments begins
 */
function glyphOf(codePoint, at) {
  const count = font.readUInt16BE(at + 6) / 2;
  for (let index = 0; index < count; index += 1) {
    const end = font.readUInt16BE(at + 14 + 2 * index);
    if (end < codePoint) continue;
    const first = font.readUInt16BE(at + 16 + 2 * (count + index));
    if (first > codePoint) return 0;
    const delta = font.readUInt16BE(at + 16 + 2 * (2 * count + index));
    const rangeAt = at + 16 + 2 * (3 * count + index);
    const offset = font.readUInt16BE(rangeAt);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = font.readUInt16BE(rangeAt + offset + 2 * (codePoint - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

const at = segments();
const unitsPerEm = font.readUInt16BE(table("head") + 18);
const long = font.readUInt16BE(table("hhea") + 34);
/** @param {number} codePoint */
const widthOf = (codePoint) => {
  const glyph = Math.min(glyphOf(codePoint, at), long - 1);
  return Math.round((100 * font.readUInt16BE(table("hmtx") + 4 * glyph)) / unitsPerEm);
};

const lines = blocks.map(([first, last]) => {
  const widths = Array.from({ length: last - first + 1 }, (_, index) => widthOf(first + index));
  return `  { first: 0x${first.toString(16)}, widths: [${widths.join(", ")}] },`;
});
writeFileSync(
  "src/content/layout/letter-widths.ts",
  `/**
 * How wide each letter is, in hundredths of the size of the font: Noto Sans Medium, written by scripts/letter-widths.js. It is
 * wider than Roboto Medium, which Telegram uses on most phones: what fits by it fits there.
 */
export const letterWidths: readonly { readonly first: number; readonly widths: readonly number[] }[] = [
${lines.join("\n")}
];
`,
);
