import { createRequire } from "node:module";
import { screenAddress } from "../../content/address.ts";
import type { Card, CardLine } from "../../content/card.ts";
import type { Content } from "../../content/content.ts";
import { assertDefined } from "../../content/assert-defined.ts";
import type { Language } from "../../content/language.ts";
import { escapeHtml } from "../../content/markup.ts";
import type { ScreenId } from "../../content/screen-ids.ts";

/** A phone held upright, in pixels. */
const width = 1080;
const height = 1920;
const margin = 72;
/** Letters of what is to be shown, as large as fits; and of what stands below. */
const largest = 92;
const smallest = 36;
/** How wide a letter is in parts of its height, on the wide side, so that no line is cut off. */
const letterWidth = 0.6;
const lineHeight = 1.22;

const require = createRequire(import.meta.url);
/** The letters of the cards: Noto Sans, whole. */
export const fontFiles = ["400Regular/NotoSans_400Regular.ttf", "700Bold/NotoSans_700Bold.ttf"].map((file) =>
  require.resolve(`@expo-google-fonts/noto-sans/${file}`),
);

interface Block {
  readonly text: string;
  readonly bold: boolean;
  readonly colour: string;
  /** In parts of the letters of what is to be shown. */
  readonly size: number;
}

/**
 * Draws a card as a PNG that fills a phone held upright: black on white, as large as its words allow, so that somebody
 * reads it at arm's length and without internet.
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const drawn = await renderAsync(cardSvg(card), {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans" },
    fitTo: { mode: "original" },
  });
  return drawn.asPng();
}

/** The card as SVG, which the tests measure. */
export function cardSvg({ lines, own, checked }: Card): string {
  const shown = (line: CardLine): Block => ({ text: line.text, bold: true, colour: "#000", size: 1 });
  const blocks: Block[] = [
    ...lines.map(shown),
    ...(own ? [{ text: own.text, bold: false, colour: "#444", size: 0.62 }] : []),
    ...(checked === "" ? [] : [{ text: checked, bold: false, colour: "#444", size: 0.4 }]),
  ];
  const { letters, placed } = fit(blocks);
  const texts = placed.map(({ block, rows, top }) =>
    rows.map((row, index) => {
      const size = letters * block.size;
      const y = Math.round(top + size * (1 + index * lineHeight));
      const weight = block.bold ? 700 : 400;
      return `<text x="${margin}" y="${y}" font-size="${Math.round(size)}" font-weight="${weight}" fill="${block.colour}">${escapeHtml(row)}</text>`;
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Noto Sans">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...texts.flat(),
    "</svg>",
  ].join("");
}

interface Placed {
  readonly block: Block;
  readonly rows: readonly string[];
  /** Where it begins, in pixels from above. */
  readonly top: number;
}

/** The largest letters with which everything fits, and where each block then stands. */
function fit(blocks: readonly Block[]): { letters: number; placed: readonly Placed[] } {
  for (let letters = largest; ; letters -= 2) {
    let top = margin;
    const placed = blocks.map((block) => {
      const size = letters * block.size;
      const rows = wrap(block.text, Math.floor((width - 2 * margin) / (size * letterWidth)));
      const here = top;
      top += rows.length * size * lineHeight + letters * 0.7;
      return { block, rows, top: here };
    });
    if (top <= height - margin || letters <= smallest) return { letters, placed };
  }
}

/** Breaks a text at its spaces into rows of at most this many letters. */
function wrap(text: string, most: number): string[] {
  const rows: string[] = [];
  // A number is read and dialled whole.
  for (const word of text.replace(/(?<=[+\d]) (?=\d)/g, "\u00a0").split(" ")) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

/** Draws each card once, when somebody first asks for it; what failed is drawn anew when it is asked for again. */
export function cardPictures(
  content: Content,
  draw = drawCard,
): (language: Language, card: ScreenId) => Promise<Uint8Array> {
  const drawn = new Map<string, Promise<Uint8Array>>();
  return (language, id) => {
    const key = screenAddress(language, id);
    const earlier = drawn.get(key);
    if (earlier) return earlier;
    const picture = draw(assertDefined(content.card(language, id), id));
    drawn.set(key, picture);
    // Whoever asked for it gets the failure.
    picture.catch(() => drawn.delete(key));
    return picture;
  };
}
