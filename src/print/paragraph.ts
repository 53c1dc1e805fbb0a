import type { Language } from "../content/language.ts";
import { visibleText } from "../content/markup.ts";
import { phonePattern } from "../content/phone-numbers.ts";

/** Words of a line that look alike. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  /** In parts of the letters of the paragraph. */
  readonly size: number;
}

/** One line of a text, before it is broken into those of the paper. */
export interface Paragraph {
  readonly language: Language;
  readonly spans: readonly Span[];
  /** In parts of the letters of the page. */
  readonly size: number;
  readonly colour: string;
  /** What stands before it, and below which nothing does. */
  readonly bullet: boolean;
  /** The room above it, in parts of its letters. */
  readonly above: number;
}

/** The numbers to call in a text, and how they are set. */
interface PhoneStyle {
  /** As they stand in the text. */
  readonly phones: readonly string[];
  /** In parts of the letters around them. */
  readonly phoneSize: number;
}

const ink = "#111";
const bulletSign = /^•\s*/;
/** Between two paragraphs of one block, and between two blocks. */
const closeAbove = 0.28;
const wideAbove = 0.8;

/** The lines of a text of a screen (HTML). Each number to call is set in large letters, and never broken. */
export function paragraphsOf(language: Language, html: string, style: PhoneStyle): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isFirstOfBlock = true;
  let isBold = false;
  for (const line of html.trim().split("\n")) {
    if (line.trim() === "") {
      isFirstOfBlock = true;
      continue;
    }
    const { spans, endsBold } = spansOf(line.trim(), isBold, style);
    isBold = endsBold;
    const bullet = bulletSign.test(spans[0]?.text ?? "");
    paragraphs.push({
      language,
      size: 1,
      colour: ink,
      bullet,
      above: isFirstOfBlock ? wideAbove : closeAbove,
      spans: bullet ? withoutBullet(spans) : spans,
    });
    isFirstOfBlock = false;
  }
  return paragraphs;
}

/** A line of plain text. */
export function plainParagraph(
  language: Language,
  text: string,
  { size = 1, colour = ink, bold = false, above = closeAbove } = {},
): Paragraph {
  return { language, size, colour, bullet: false, above, spans: [{ text: unbroken(text), bold, size: 1 }] };
}

function withoutBullet([first, ...others]: readonly Span[]): Span[] {
  return first ? [{ ...first, text: first.text.replace(bulletSign, "") }, ...others] : [];
}

function spansOf(line: string, startsBold: boolean, style: PhoneStyle): { spans: Span[]; endsBold: boolean } {
  let bold = startsBold;
  const spans: Span[] = [];
  for (const piece of line.split(/(<[^>]*>)/)) {
    if (piece === "<b>") bold = true;
    else if (piece === "</b>") bold = false;
    else if (!piece.startsWith("<")) spans.push(...phoneSpans(visibleText(piece), bold, style));
  }
  return { spans, endsBold: bold };
}

function phoneSpans(text: string, bold: boolean, { phones, phoneSize }: PhoneStyle): Span[] {
  if (text === "") return [];
  if (phones.length === 0) return [{ text, bold, size: 1 }];
  return text.split(phonePattern(phones)).flatMap((piece, index) => {
    if (piece === "") return [];
    return index % 2 === 1
      ? [{ text: unbroken(piece), bold: true, size: phoneSize }]
      : [{ text: piece, bold, size: 1 }];
  });
}

/** A number is read and dialled whole: no line ends in it. */
function unbroken(text: string): string {
  return text.replace(/(?<=[+\d]) (?=\d)/g, "\u00a0");
}
