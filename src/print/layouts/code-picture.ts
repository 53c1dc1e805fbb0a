import { fillColumn } from "../column.ts";
import type { CodePictureOrder } from "../orders/order.ts";
import type { Page } from "../page.ts";
import { plainParagraph } from "../paragraph.ts";
import { qrCode } from "../qr-code.ts";
import { quiet } from "./colours.ts";

/** A square, which no chat cuts. */
const side = 1080;
const margin = 44;
const lineHeight = 140;
const addressHeight = 60;
const code = side - 2 * margin - lineHeight - addressHeight;

/** A neutral line, the code as large as there is room, and how the bot is written by hand. */
export function codePicturePage({ language, neutral }: CodePictureOrder): Page {
  const column = { x: margin, width: side - 2 * margin, align: "middle", vertical: "middle" } as const;
  const line = fillColumn([plainParagraph(language, neutral.line)], {
    ...column,
    y: margin,
    height: lineHeight,
    largest: 46,
    smallest: 28,
  });
  const address = fillColumn([plainParagraph(language, neutral.address, { colour: quiet })], {
    ...column,
    y: side - margin - addressHeight,
    height: addressHeight,
    largest: 36,
    smallest: 20,
  });
  const square = qrCode(neutral.link, (side - code) / 2, margin + lineHeight, code);
  return { width: side, height: side, marks: [...line.marks, square, ...address.marks] };
}
