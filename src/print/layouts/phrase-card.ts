import { fillColumn } from "../column.ts";
import type { PhraseCardOrder } from "../orders/order.ts";
import type { Page } from "../page.ts";
import { plainParagraph } from "../paragraph.ts";
import { quiet } from "./colours.ts";

/** A phone held upright, in pixels. */
const width = 1080;
const height = 1920;
const margin = 72;

/** What is to be shown, black on white, as large as its words allow, so that somebody reads it at arm's length. */
export function phraseCardPage({ language, card: { lines, own, checked } }: PhraseCardOrder): Page {
  const shown = lines.map((line) =>
    plainParagraph(line.language, line.text, { bold: true, colour: "#000", above: 0.6 }),
  );
  const meant = own
    ? [plainParagraph(own.language, own.text, { size: 0.62, colour: quiet, above: 1.2 })]
    : [];
  const day =
    checked === "" ? [] : [plainParagraph(language, checked, { size: 0.4, colour: quiet, above: 1.5 })];
  const { marks } = fillColumn([...shown, ...meant, ...day], {
    x: margin,
    y: margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
    largest: 100,
    smallest: 36,
    vertical: "spread",
  });
  return { width, height, marks };
}
