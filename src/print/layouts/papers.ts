import type { PaperSize } from "../orders/order.ts";

/** Points in a millimetre: 72 an inch. */
export const millimetre = 72 / 25.4;

/** The papers held upright, in points. */
export const papers: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  A4: { width: 210 * millimetre, height: 297 * millimetre },
  A3: { width: 297 * millimetre, height: 420 * millimetre },
};
