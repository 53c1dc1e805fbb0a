import { fillColumn } from "../column.ts";
import type { LeafletOrder, Reader } from "../orders/order.ts";
import type { Mark, Page } from "../page.ts";
import { plainParagraph } from "../paragraph.ts";
import { qrCode } from "../qr-code.ts";
import { accent, cutLine, quiet } from "./colours.ts";
import { papers } from "./papers.ts";

/** Laid out for A4, in points; a larger paper of the same shape has it larger. */
const { width, height } = papers.A4;
const margin = 40;
const inner = width - 2 * margin;
const strips = 8;
const stripHeight = 165;
const codeSide = 128;
/** From so many languages on they stand in two columns. */
const manyLanguages = 4;

/** The neutral line first, then what it is about, the code, and strips to tear off that tell nothing. */
export function posterPage({ readers }: LeafletOrder): Page {
  const stripsTop = height - stripHeight;
  const band = headlines(readers);
  const codeTop = stripsTop - codeSide - 18;
  const body = bodies(readers, band.bottom + 22, codeTop - 12);
  return {
    width,
    height,
    marks: [...band.marks, ...body, ...scan(readers, codeTop), ...tearOff(readers, stripsTop)],
  };
}

function headlines(readers: readonly Reader[]): { marks: Mark[]; bottom: number } {
  const lines = readers.map(({ language, neutral }) =>
    plainParagraph(language, neutral.line, { bold: true, colour: "#fff", above: 0.15 }),
  );
  const most = readers.length === 1 ? 108 : 116;
  const { marks, bottom } = fillColumn(lines, {
    x: margin,
    y: 24,
    width: inner,
    height: most,
    largest: 36,
    smallest: 8,
  });
  const end = bottom + 20;
  return { marks: [{ kind: "area", x: 0, y: 0, width, height: end, colour: accent }, ...marks], bottom: end };
}

function bodies(readers: readonly Reader[], top: number, bottom: number): Mark[] {
  const columns = readers.length < manyLanguages ? 1 : 2;
  const gap = 24;
  const perColumn = Math.ceil(readers.length / columns);
  const columnWidth = (inner - gap * (columns - 1)) / columns;
  return Array.from({ length: columns }, (_, column) => {
    const body = readers
      .slice(column * perColumn, (column + 1) * perColumn)
      .flatMap((reader) => reader.body.map((each, index) => (index === 0 ? { ...each, above: 1.2 } : each)));
    return fillColumn(body, {
      x: margin + column * (columnWidth + gap),
      y: top,
      width: columnWidth,
      height: bottom - top,
      largest: 36,
      smallest: 8,
      vertical: "spread",
    }).marks;
  }).flat();
}

function scan(readers: readonly Reader[], top: number): Mark[] {
  const [first] = readers;
  if (!first) return [];
  const { link, address, checked } = first.neutral;
  const x = margin + codeSide + 16;
  const { marks } = fillColumn(
    [
      ...readers.map(({ language, scan: text }) => plainParagraph(language, text, { above: 0.25 })),
      plainParagraph(first.language, address, { bold: true, colour: accent, above: 0.4 }),
      plainParagraph(first.language, checked, { size: 0.6, colour: quiet, above: 0.4 }),
    ],
    { x, y: top, width: width - margin - x, height: codeSide, largest: 22, smallest: 7, vertical: "middle" },
  );
  return [qrCode(link, margin - 8, top, codeSide), ...marks];
}

/** Each strip is read from the side, as it hangs. */
function tearOff(readers: readonly Reader[], top: number): Mark[] {
  const stripWidth = width / strips;
  const edge: Mark = {
    kind: "cut",
    from: { x: 0, y: top },
    to: { x: width, y: top },
    colour: cutLine,
    dashed: true,
  };
  return [
    edge,
    ...Array.from({ length: strips }, (_, index): Mark[] => {
      const reader = readers[index % readers.length];
      if (!reader) return [];
      const x = index * stripWidth;
      const cut: Mark = {
        kind: "cut",
        from: { x, y: top },
        to: { x, y: height },
        colour: cutLine,
        dashed: false,
      };
      const turned: Mark = { kind: "turned", x, y: height, marks: strip(reader, stripWidth) };
      return index === 0 ? [turned] : [cut, turned];
    }).flat(),
  ];
}

/** As long as the strips are high, and as high as they are wide. */
function strip({ language, neutral }: Reader, stripWidth: number): Mark[] {
  const side = stripWidth - 8;
  const x = side + 10;
  const { marks } = fillColumn(
    [
      plainParagraph(language, neutral.line),
      plainParagraph(language, neutral.address, { size: 0.85, colour: quiet, above: 0.3 }),
    ],
    {
      x,
      y: 6,
      width: stripHeight - 8 - x,
      height: stripWidth - 12,
      largest: 12,
      smallest: 6,
      vertical: "middle",
    },
  );
  return [qrCode(neutral.link, 4, 4, side), ...marks];
}
