import { readFileSync, writeFileSync } from "node:fs";

// Writes src/content/layout/letter-widths.ts from the fonts of the cards. It was run once; run it again when a font changes.

const folder = "node_modules/@expo-google-fonts";
const latin = readFileSync(`${folder}/noto-sans/500Medium/NotoSans_500Medium.ttf`);
const arabic = readFileSync(`${folder}/noto-sans-arabic/500Medium/NotoSansArabic_500Medium.ttf`);
/**
 * The blocks of letters that the languages of the bot write with: first and last code point. An Arabic letter has
 * under its code the form in which it stands alone or last, where it is widest.
 */
const blocks = /** @type {const} */ ([
  [latin, 0x20, 0x7e],
  [latin, 0xa0, 0x17f],
  [latin, 0x1a0, 0x1b0],
  [latin, 0x218, 0x21b],
  [latin, 0x400, 0x45f],
  [latin, 0x490, 0x491],
  [arabic, 0x60c, 0x60c],
  [arabic, 0x61b, 0x61b],
  [arabic, 0x61f, 0x64a],
  [arabic, 0x67e, 0x67e],
  [arabic, 0x686, 0x686],
  [arabic, 0x698, 0x698],
  [arabic, 0x6a9, 0x6a9],
  [arabic, 0x6af, 0x6af],
  [arabic, 0x6cc, 0x6cc],
  [latin, 0x1ea0, 0x1ef9],
  [latin, 0x2010, 0x2026],
]);

/** The forms of Arabic letters, as Unicode lists them: four of a letter that joins to the next one, as the third and the fourth do. */
const forms = Array.from({ length: 0xfefc - 0xfb50 + 1 }, (_, index) => 0xfb50 + index);

/**
 * Where a table of a font begins.
 * @param {Buffer} font
 * @param {string} tag
 */
function table(font, tag) {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

/**
 * A font's table of segments (OpenType "cmap", format 4).
 * @param {Buffer} font
 */
function segments(font) {
  const start = table(font, "cmap");
  for (let entry = start + 4; entry < start + 4 + 8 * font.readUInt16BE(start + 2); entry += 8) {
    const at = start + font.readUInt32BE(entry + 4);
    if (font.readUInt16BE(at) === 4) return at;
  }
  throw new Error("The font has no table of segments.");
}

/**
 * @param {Buffer} font
 * @param {number} codePoint
 */
function glyphOf(font, codePoint) {
  const at = segments(font);
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

/**
 * @param {Buffer} font
 * @param {number} codePoint
 */
function widthOf(font, codePoint) {
  const unitsPerEm = font.readUInt16BE(table(font, "head") + 18);
  const long = font.readUInt16BE(table(font, "hhea") + 34);
  const glyph = Math.min(glyphOf(font, codePoint), long - 1);
  return Math.round((100 * font.readUInt16BE(table(font, "hmtx") + 4 * glyph)) / unitsPerEm);
}

/** @param {number} codePoint */
const letterOf = (codePoint) => String.fromCodePoint(codePoint).normalize("NFKC");
const joined = forms.flatMap((form) => {
  const letter = letterOf(form);
  const isThird = [-2, -1, 0, 1].every((beside) => letterOf(form + beside) === letter);
  const isKnown = blocks.some(
    ([, first, last]) => first <= letter.charCodeAt(0) && letter.charCodeAt(0) <= last,
  );
  return isThird && letter.length === 1 && isKnown
    ? [`["${letter}", ${Math.max(widthOf(arabic, form), widthOf(arabic, form + 1))}]`]
    : [];
});

const lines = blocks.map(([font, first, last]) => {
  const widths = Array.from({ length: last - first + 1 }, (_, index) => widthOf(font, first + index));
  return `  { first: 0x${first.toString(16)}, widths: [${widths.join(", ")}] },`;
});
writeFileSync(
  "src/content/layout/letter-widths.ts",
  `/**
 * How wide each letter is, in hundredths of the size of the font: Noto Sans Medium and Noto Sans Arabic Medium, written by
 * scripts/letter-widths.js. The first is wider than Roboto Medium, which Telegram uses on most phones: what fits by it fits there.
 */
export const letterWidths: readonly { readonly first: number; readonly widths: readonly number[] }[] = [
${lines.join("\n")}
];

/** How wide a letter of Arabic is that joins to the next one. */
export const joinedWidths: ReadonlyMap<string, number> = new Map([${joined.join(", ")}]);
`,
);
