import { fillColumn } from "../column.ts";
import type { LeafletOrder, Reader } from "../orders/order.ts";
import type { Mark, Page } from "../page.ts";
import { plainParagraph } from "../paragraph.ts";
import { qrCode } from "../qr-code.ts";
import { quiet } from "./colours.ts";
import { numberParagraphs } from "./numbers.ts";
import { millimetre } from "./papers.ts";
import { sheetPage } from "./sheet.ts";

/** What sheets of 24 labels have. */
const width = 70 * millimetre;
const height = 37 * millimetre;
/** Printers leave the edge of a paper white. */
const padding = 5 * millimetre;

/** A sheet of stickers: the code and the numbers, and nothing that tells what they are for. */
export function stickersPage(order: LeafletOrder): Page {
  return sheetPage(order, { width, height, draw: sticker });
}

function sticker({ language, neutral }: Reader): Mark[] {
  const side = height - 2 * padding;
  const x = padding + side + 2;
  const { marks } = fillColumn(
    [
      plainParagraph(language, neutral.line, { size: 0.8, colour: quiet }),
      ...numberParagraphs(language, neutral),
    ],
    {
      x,
      y: padding,
      width: width - padding - x,
      height: side,
      largest: 14,
      smallest: 5.5,
      vertical: "middle",
    },
  );
  return [qrCode(neutral.link, padding, padding, side), ...marks];
}
