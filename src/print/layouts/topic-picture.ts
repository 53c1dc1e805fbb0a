import { fillColumn } from "../column.ts";
import type { Mark, Page } from "../page.ts";
import { plainParagraph } from "../paragraph.ts";
import { qrCode } from "../qr-code.ts";
import type { Neutral, TopicPictureOrder } from "../orders/order.ts";
import { accent, quiet } from "./colours.ts";

/** What chats show whole, and a phone in its width. */
const width = 1080;
const height = 1350;
const margin = 64;
const bandHeight = 176;
const footHeight = 210;

/** The heading in a band, what is said below it in letters as large as fit, and the code and the numbers at the foot. */
export function topicPicturePage({ language, heading, body, neutral }: TopicPictureOrder): Page {
  const inner = width - 2 * margin;
  const footTop = height - margin / 2 - footHeight;
  const title = plainParagraph(language, heading, { bold: true, colour: "#fff" });
  const band: Mark = { kind: "area", x: 0, y: 0, width, height: bandHeight, colour: accent };
  const headline = fillColumn([title], {
    x: margin,
    y: 20,
    width: inner,
    height: bandHeight - 40,
    largest: 72,
    smallest: 40,
    vertical: "middle",
  });
  const top = bandHeight + 30;
  const said = fillColumn(body, {
    x: margin,
    y: top,
    width: inner,
    height: footTop - 40 - top,
    largest: 52,
    smallest: 22,
    vertical: "spread",
  });
  return {
    width,
    height,
    marks: [band, ...headline.marks, ...said.marks, ...foot(language, neutral, footTop)],
  };
}

function foot(language: TopicPictureOrder["language"], neutral: Neutral, top: number): Mark[] {
  const code = footHeight;
  const x = margin + code + 32;
  const { marks } = fillColumn(
    [
      plainParagraph(language, neutral.line, { size: 0.7, colour: quiet }),
      plainParagraph(language, neutral.numbers.join("   "), { bold: true, above: 0.15 }),
      plainParagraph(language, `${neutral.address}  ·  ${neutral.checked}`, {
        size: 0.55,
        colour: quiet,
        above: 0.3,
      }),
    ],
    {
      x,
      y: top,
      width: width - margin - x,
      height: footHeight,
      largest: 46,
      smallest: 22,
      vertical: "middle",
    },
  );
  const line: Mark = {
    kind: "area",
    x: margin,
    y: top - 16,
    width: width - 2 * margin,
    height: 3,
    colour: accent,
  };
  return [line, qrCode(neutral.link, margin - 12, top, code), ...marks];
}
