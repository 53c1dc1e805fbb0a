import { encode } from "uqr";
import type { Mark, QrModules } from "./page.ts";

/** White around the code, in squares: readers want four of them. */
const quiet = 4;

/** A link as a QR code, whose quiet zone is part of its side. */
export function qrCode(link: string, x: number, y: number, side: number): Mark {
  const modules: QrModules = encode(link, { ecc: "M", border: quiet }).data;
  return { kind: "code", x, y, side, modules };
}

/** The black squares as a path within a square of this side, row by row. */
export function qrPath(modules: QrModules, side: number): string {
  const square = side / modules.length;
  const at = (count: number): string => (count * square).toFixed(3);
  const parts: string[] = [];
  modules.forEach((row, y) => {
    let x = 0;
    while (x < row.length) {
      const start = x;
      while (row[x] === true) x += 1;
      if (x > start) parts.push(`M${at(start)} ${at(y)}H${at(x)}V${at(y + 1)}H${at(start)}Z`);
      else x += 1;
    }
  });
  return parts.join("");
}
