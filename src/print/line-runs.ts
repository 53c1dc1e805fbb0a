import type { EmbeddingLevels } from "bidi-js";
import bidiFactory from "bidi-js/dist/bidi.mjs";
import LineBreaker from "linebreak";
import { isRightToLeft } from "../content/direction.ts";
import { faceFor, fontOf, type Face } from "./faces.ts";
import type { Paragraph, Span } from "./paragraph.ts";

/** Letters in one font and one direction, as they follow each other when they are read. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly isRightToLeft: boolean;
  /** In parts of the letters of the paragraph. */
  readonly size: number;
  /** At letters of the paragraph that are 1 high. */
  readonly width: number;
}

/** What stands on one line. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Of its largest letters, in parts of the letters of the paragraph. */
  readonly size: number;
}

/** What may not be parted, with the spaces behind it. */
interface Piece extends Line {
  readonly width: number;
  /** Without the spaces behind it. */
  readonly widthAtEnd: number;
}

const bidi = bidiFactory();
/** Marks of direction have done their work when the order is known: none is drawn. What parts the letters of Persian words has not. */
const unseen = /(?![\u200c\u200d])\p{Cf}/u;

/** A paragraph whose letters have their fonts, their order and their widths: it can be broken into lines of any width. */
export class SetParagraph {
  readonly paragraph: Paragraph;
  readonly #text: string;
  /** The span of each character. */
  readonly #spans: readonly Span[];
  readonly #levels: EmbeddingLevels;
  readonly #pieces: readonly Piece[];

  /** @throws MissingLetterError */
  constructor(paragraph: Paragraph) {
    this.paragraph = paragraph;
    this.#text = paragraph.spans.map(({ text }) => text).join("");
    this.#spans = paragraph.spans.flatMap((span) => Array.from({ length: span.text.length }, () => span));
    this.#levels = bidi.getEmbeddingLevels(this.#text, this.isRightToLeft ? "rtl" : "ltr");
    this.#pieces = this.#breakable();
  }

  get isRightToLeft(): boolean {
    return isRightToLeft(this.paragraph.language);
  }

  /**
   * How it is broken.
   * @param width in parts of the letters of the paragraph
   */
  lines(width: number): readonly Line[] {
    const lines: { start: number; end: number; size: number; width: number }[] = [];
    for (const piece of this.#pieces) {
      const last = lines.at(-1);
      if (last && last.width + piece.widthAtEnd <= width) {
        last.end = piece.end;
        last.size = Math.max(last.size, piece.size);
        last.width += piece.width;
      } else lines.push({ ...piece });
    }
    return lines;
  }

  /** The width of the widest part that cannot be broken. */
  get widestPiece(): number {
    return Math.max(0, ...this.#pieces.map(({ widthAtEnd }) => widthAtEnd));
  }

  #breakable(): Piece[] {
    const pieces: Piece[] = [];
    const breaker = new LineBreaker(this.#text);
    let start = 0;
    for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
      const end = next.position;
      const runs = this.runs({ start, end });
      pieces.push({
        start,
        end,
        size: Math.max(0, ...runs.map(({ size }) => size)),
        width: widthOf(this.runs({ start, end }, { trim: false })),
        widthAtEnd: widthOf(runs),
      });
      start = end;
    }
    return pieces;
  }

  /** The places of the letters from left to right. */
  #order(start: number, stop: number): number[] {
    const order = Array.from({ length: stop - start }, (_, index) => start + index);
    for (const [first = 0, last = 0] of bidi.getReorderSegments(this.#text, this.#levels, start, stop - 1)) {
      const turned = order.slice(first - start, last - start + 1).reverse();
      order.splice(first - start, turned.length, ...turned);
    }
    return order;
  }

  /**
   * What stands on a line, from left to right.
   * @param options.trim whether it goes without the spaces at its end
   */
  runs({ start, end }: Pick<Line, "start" | "end">, { trim = true } = {}): readonly Run[] {
    const stop = trim ? start + this.#text.slice(start, end).trimEnd().length : end;
    if (stop <= start) return [];
    const order = this.#order(start, stop);
    const runs: { letters: string; face: Face; span: Span; rightToLeft: boolean }[] = [];
    for (const index of order) {
      // The second half of a letter beyond the first plane goes with the first.
      if (/[\udc00-\udfff]/.test(this.#text.charAt(index))) continue;
      const letter = String.fromCodePoint(this.#text.codePointAt(index) ?? 0);
      const span = this.#spans[index];
      if (unseen.test(letter) || !span) continue;
      const rightToLeft = ((this.#levels.levels[index] ?? 0) & 1) === 1;
      const last = runs.at(-1);
      const face = faceFor(letter, span.bold ? "bold" : "regular", last?.face);
      if (last?.face === face && last.span.size === span.size && last.rightToLeft === rightToLeft) {
        last.letters = rightToLeft ? letter + last.letters : last.letters + letter;
      } else runs.push({ letters: letter, face, span, rightToLeft });
    }
    return runs.map(({ letters, face, span, rightToLeft }) => ({
      text: letters,
      face,
      isRightToLeft: rightToLeft,
      size: span.size,
      width: measure(letters, face) * span.size,
    }));
  }
}

/** The sign that a font draws in place of another where it is read from right to left: ")" for "(". */
export function mirrored(text: string): string {
  return text.replace(/\p{Bidi_Mirrored}/gu, (sign) => bidi.getMirroredCharacter(sign) ?? sign);
}

/** How wide runs are beside each other, in parts of the letters of their paragraph. */
export function widthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { width }) => sum + width, 0);
}

/** Of what stands in the published words, which is said again on many pages. */
const measured = new Map<Face, Map<string, number>>();

function measure(text: string, face: Face): number {
  let widths = measured.get(face);
  if (!widths) measured.set(face, (widths = new Map<string, number>()));
  let width = widths.get(text);
  if (width === undefined) {
    const font = fontOf(face);
    width = font.layout(text).advanceWidth / font.unitsPerEm;
    widths.set(text, width);
  }
  return width;
}
