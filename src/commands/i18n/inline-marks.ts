/** What a translator may move and must not change: a tag, or a place in which something is put when the text is said. */
const mark = /\{[^{}]*\}|<[^<>]*>/gu;

/** A piece of a text: words, or a mark. */
export interface TextPiece {
  readonly text: string;
  readonly isMark: boolean;
}

/** Cuts a text at its marks. Put together again, the pieces are the text. */
export function cutAtMarks(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(mark)) {
    if (index > end) pieces.push({ text: text.slice(end, index), isMark: false });
    pieces.push({ text: found, isMark: true });
    end = index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMark: false });
  return pieces;
}

/** The places of a text in which something is put: `{ $line }`. */
export function placeables(text: string): Set<string> {
  return new Set(cutAtMarks(text).flatMap(({ text: piece }) => (piece.startsWith("{") ? [piece] : [])));
}
