import type { LeafletOrder, Reader } from "../orders/order.ts";
import type { Mark, Page } from "../page.ts";
import { cutLine } from "./colours.ts";
import { papers } from "./papers.ts";

/** One of many equal pieces of a sheet, which are cut apart. */
interface PieceOfSheet {
  readonly width: number;
  readonly height: number;
  /** What stands on it, from its own upper left corner. */
  readonly draw: (reader: Reader) => readonly Mark[];
}

/** As many pieces as the paper holds, the languages one after the other, with lines to cut along. */
export function sheetPage({ size, readers }: LeafletOrder, { width, height, draw }: PieceOfSheet): Page {
  const paper = papers[size];
  const columns = Math.floor((paper.width + 1) / width);
  const rows = Math.floor((paper.height + 1) / height);
  const left = (paper.width - columns * width) / 2;
  const top = (paper.height - rows * height) / 2;
  const drawn = readers.map(draw);
  const pieces = Array.from({ length: columns * rows }, (_, index) => {
    const x = left + (index % columns) * width;
    const y = top + Math.floor(index / columns) * height;
    return (drawn[index % readers.length] ?? []).map((mark) => moved(mark, x, y));
  });
  const cuts = [
    ...Array.from({ length: columns + 1 }, (_, index) => vertical(left + index * width, paper.height)),
    ...Array.from({ length: rows + 1 }, (_, index) => horizontal(top + index * height, paper.width)),
  ];
  return { ...paper, marks: [...cuts, ...pieces.flat()] };
}

function vertical(x: number, height: number): Mark {
  return { kind: "cut", from: { x, y: 0 }, to: { x, y: height }, colour: cutLine, dashed: false };
}

function horizontal(y: number, width: number): Mark {
  return { kind: "cut", from: { x: 0, y }, to: { x: width, y }, colour: cutLine, dashed: false };
}

function moved(mark: Mark, x: number, y: number): Mark {
  if (mark.kind !== "cut") return { ...mark, x: mark.x + x, y: mark.y + y };
  const { from, to } = mark;
  return { ...mark, from: { x: from.x + x, y: from.y + y }, to: { x: to.x + x, y: to.y + y } };
}
