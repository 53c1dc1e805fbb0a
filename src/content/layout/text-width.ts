import { joinedWidths, letterWidths } from "./letter-widths.ts";

/** Of one letter that is not in the table, in hundredths of the size of the font. */
const otherLetter = 65;
const arabicLetter = /^(?=\p{L})\p{Script=Arabic}/u;
/** Chinese, Japanese and Korean signs stand in a square. */
const squareLetter = 100;
const sign = 100;
/** Telegram draws an emoji wider than its font is high. */
const emoji = 125;

const widths = new Map(
  letterWidths.flatMap(({ first, widths }) => widths.map((width, index) => [first + index, width] as const)),
);
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** About how wide a text is on one line, in pixels: rather too wide than too narrow. */
export function textWidth(text: string, fontSize: number): number {
  return ((widthOfLetters(text) ?? widthOfWords(text)) * fontSize) / 100;
}

/** Of a text that has only letters of the table, none of which joins to the one before it: far quicker than to look for graphemes. */
function widthOfLetters(text: string): number | undefined {
  let hundredths = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const width = joinedWidth(letter, text.charAt(at + 1)) ?? widths.get(letter.charCodeAt(0));
    if (width === undefined) return undefined;
    hundredths += width;
  }
  return hundredths;
}

/** An emoji or a letter that is not in the table makes its own word slow to look at, and no other. */
function widthOfWords(text: string): number {
  return text
    .split(/(?<= )/)
    .reduce((hundredths, word) => hundredths + (widthOfLetters(word) ?? widthOfGraphemes(word)), 0);
}

function widthOfGraphemes(text: string): number {
  const all = Array.from(graphemes.segment(text), ({ segment }) => segment);
  return all.reduce(
    (hundredths, segment, at) =>
      hundredths + (joinedWidth(segment, all[at + 1] ?? "") ?? graphemeWidth(segment)),
    0,
  );
}

/** Of a letter of Arabic that joins to the next one. */
function joinedWidth(letter: string, next: string): number | undefined {
  const width = joinedWidths.get(letter.charAt(0));
  return width !== undefined && arabicLetter.test(next) ? width : undefined;
}

function graphemeWidth(grapheme: string): number {
  const [letter = ""] = grapheme.normalize("NFC");
  const known = widths.get(letter.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  if (/^\p{Extended_Pictographic}/u.test(grapheme)) return emoji;
  const [bare = ""] = grapheme.normalize("NFD");
  const ofBare = widths.get(bare.codePointAt(0) ?? 0);
  if (ofBare !== undefined) return ofBare;
  if (/^[\p{Mark}\p{Format}\p{Control}]/u.test(letter)) return 0;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)) {
    return squareLetter;
  }
  return /^\p{Symbol}/u.test(letter) ? sign : otherLetter;
}
