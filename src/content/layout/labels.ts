import { labelRoom, labelSize, smallPhone } from "./phone.ts";
import { textWidth } from "./text-width.ts";

/** Whether a label is whole on one of so many buttons in a row. */
export function fits(label: string, columns: number, phoneWidth = smallPhone.width): boolean {
  return textWidth(label, labelSize) <= labelRoom(columns, phoneWidth);
}

/** How many characters of a label are seen there, with the dots that Telegram puts at its end. */
export function fittingLength(label: string, columns: number): number {
  let length = label.length;
  while (length > 0 && !fits(`${label.slice(0, length).trimEnd()}…`, columns)) length -= 1;
  return length;
}

/**
 * Puts buttons whose labels would be cut into rows of their own, each row into as few as it takes; what fits stays as it is
 * written.
 */
export function asRows<B>(rows: readonly (readonly B[])[], labelOf: (button: B) => string): (readonly B[])[] {
  return rows.flatMap((row) => split(row, labelOf));
}

function split<B>(row: readonly B[], labelOf: (button: B) => string): (readonly B[])[] {
  const columns = widest(row, labelOf);
  const parts: (readonly B[])[] = [];
  for (let start = 0; start < row.length; start += columns) parts.push(row.slice(start, start + columns));
  return parts;
}

/** The most columns in which every label of a row is whole. */
function widest<B>(row: readonly B[], labelOf: (button: B) => string): number {
  for (let columns = row.length; columns > 1; columns -= 1) {
    if (row.every((button) => fits(labelOf(button), columns))) return columns;
  }
  return 1;
}
