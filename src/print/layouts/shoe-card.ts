import { fillColumn } from "../column.ts";
import type { LeafletOrder, Reader } from "../orders/order.ts";
import type { Mark, Page } from "../page.ts";
import { plainParagraph } from "../paragraph.ts";
import { qrCode } from "../qr-code.ts";
import { cutLine, quiet } from "./colours.ts";
import { numberParagraphs } from "./numbers.ts";
import { millimetre } from "./papers.ts";
import { sheetPage } from "./sheet.ts";

/** A bank card's, which has room in a pocket; folded once it has room in a shoe. */
const width = 85 * millimetre;
const height = 54 * millimetre;
const padding = 4 * millimetre;

/** A sheet of cards: folded at the middle, the numbers and the code lie inside, and the outside is white. */
export function shoeCardPage(order: LeafletOrder): Page {
  return sheetPage(order, { width, height, draw: card });
}

function card({ language, neutral }: Reader): Mark[] {
  const half = width / 2;
  const inner = half - 2 * padding;
  const code = half - padding;
  const fold: Mark = {
    kind: "cut",
    from: { x: half, y: 0 },
    to: { x: half, y: height },
    colour: cutLine,
    dashed: true,
  };
  const numbers = fillColumn(
    [
      plainParagraph(language, neutral.line, { size: 0.75, colour: quiet }),
      ...numberParagraphs(language, neutral),
    ],
    {
      x: padding,
      y: padding,
      width: inner,
      height: height - 2 * padding,
      largest: 18,
      smallest: 6,
      vertical: "spread",
    },
  );
  const below = fillColumn([plainParagraph(language, neutral.address)], {
    x: half + padding / 2,
    y: padding + code,
    width: code,
    height: height - 2 * padding - code,
    largest: 7,
    smallest: 4.5,
    align: "middle",
    vertical: "middle",
  });
  return [fold, ...numbers.marks, qrCode(neutral.link, half + padding / 2, padding, code), ...below.marks];
}
