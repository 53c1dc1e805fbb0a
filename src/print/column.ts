import { SetParagraph, widthOf, type Line } from "./line-runs.ts";
import type { Mark } from "./page.ts";
import type { Paragraph } from "./paragraph.ts";
import { TooLongError } from "./print-errors.ts";

/** Of the letters; Arabic and Vietnamese need it for their marks. */
const lineHeight = 1.3;
/** How deep below its upper edge the letters of a line stand, in parts of the line's largest letters. */
const baseline = 1.02;
/** How far what follows a bullet stands in, in parts of the letters. */
const indent = 0.85;
/** By how much smaller the letters are tried next. */
const step = 0.97;

/** A place for paragraphs. */
export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The letters of paragraphs whose size is 1: as large as fits between these. */
  readonly largest: number;
  readonly smallest: number;
  /** Where the lines stand in the column; where their language begins them when left out. */
  readonly align?: "middle";
  /** Where what is left of its height goes: below when left out. */
  readonly vertical?: "middle" | "spread";
}

interface Filled {
  readonly marks: readonly Mark[];
  /** Where the last line ends. */
  readonly bottom: number;
}

interface SetLine {
  readonly set: SetParagraph;
  readonly line: Line;
  readonly isFirst: boolean;
  readonly height: number;
  readonly above: number;
}

/**
 * Sets paragraphs below each other in letters as large as the column allows.
 * @throws TooLongError, MissingLetterError
 */
export function fillColumn(paragraphs: readonly Paragraph[], column: Column): Filled {
  const set = paragraphs.map((paragraph) => new SetParagraph(paragraph));
  for (let letters = column.largest; letters >= column.smallest; letters *= step) {
    const lines = linesOf(set, column.width, letters);
    const height = lines.reduce((sum, line) => sum + line.above + line.height, 0);
    const isWhole = set.every((each) => widestOf(each) * letters <= column.width);
    if (isWhole && height <= column.height) return place(lines, column, letters, column.height - height);
  }
  throw new TooLongError(paragraphs[0]?.language ?? "", column.smallest);
}

function widestOf({ paragraph, widestPiece }: SetParagraph): number {
  return (widestPiece + (paragraph.bullet ? indent : 0)) * paragraph.size;
}

function linesOf(set: readonly SetParagraph[], width: number, letters: number): SetLine[] {
  return set.flatMap((each, index) => {
    const { size, above, bullet } = each.paragraph;
    const own = letters * size;
    return each.lines(width / own - (bullet ? indent : 0)).map((line, place) => ({
      set: each,
      line,
      isFirst: place === 0,
      height: own * lineHeight * Math.max(1, line.size),
      above: place === 0 && index > 0 ? above * own : 0,
    }));
  });
}

function place(lines: readonly SetLine[], column: Column, letters: number, left: number): Filled {
  const gaps = lines.slice(1).filter(({ isFirst }) => isFirst);
  const wide = gaps.reduce((sum, { above }) => sum + above, 0);
  // No gap grows to more than twice and a half of what it is, so that what belongs together stays so.
  const spread = column.vertical === "spread" && wide > 0 ? Math.min(1.5, left / wide) : 0;
  const rest = left - spread * wide;
  let y = column.y + (column.vertical === undefined ? 0 : rest / 2);
  const marks: Mark[] = [];
  for (const line of lines) {
    y += line.above * (1 + spread);
    marks.push(...lineMarks(line, column, letters * line.set.paragraph.size, y));
    y += line.height;
  }
  return { marks, bottom: y };
}

function lineMarks(
  { set, line, isFirst, height }: SetLine,
  column: Column,
  own: number,
  top: number,
): Mark[] {
  const { colour, bullet } = set.paragraph;
  const runs = set.runs(line);
  const y = top + (height / lineHeight) * baseline;
  const stand = bullet ? indent * own : 0;
  const free = column.width - stand - widthOf(runs) * own;
  const before = column.align === "middle" ? free / 2 : set.isRightToLeft ? free : stand;
  let x = column.x + before;
  const marks = runs.map((run): Mark => {
    const mark: Mark = { kind: "text", run, x, y, letters: own * run.size, colour };
    x += run.width * own;
    return mark;
  });
  if (!bullet || !isFirst) return marks;
  const side = own * 0.24;
  const edge = set.isRightToLeft ? column.x + column.width - side * 1.4 : column.x + side * 0.4;
  return [
    ...marks,
    { kind: "area", x: edge, y: y - own * 0.36 - side / 2, width: side, height: side, colour },
  ];
}
