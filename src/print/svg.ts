import { escapeHtml } from "../content/markup.ts";
import type { Mark, Page } from "./page.ts";
import { qrPath } from "./qr-code.ts";

/** A page as SVG, each run of letters at the place that was measured for it. */
export function svgOf({ width, height, marks }: Page): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const paper = `<rect width="${width}" height="${height}" fill="#fff"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${marks.map(drawn).join("")}</svg>`;
}

function drawn(mark: Mark): string {
  switch (mark.kind) {
    case "text": {
      const { run, x, y, letters, colour } = mark;
      const weight = run.face.weight === "bold" ? 700 : 400;
      const font = `font-family="${run.face.family}" font-weight="${weight}" font-size="${at(letters)}"`;
      // The drawer knows no attribute of direction: marks of Unicode tell it (RLI and PDI, and LRM so that a space before it
      // stays where it is).
      const text = run.isRightToLeft ? `\u2067${run.text}\u2069\u200e` : run.text;
      return `<text xml:space="preserve" x="${at(x)}" y="${at(y)}" ${font} fill="${colour}">${escapeHtml(text)}</text>`;
    }
    case "area":
      return `<rect x="${at(mark.x)}" y="${at(mark.y)}" width="${at(mark.width)}" height="${at(mark.height)}" fill="${mark.colour}"/>`;
    case "cut": {
      const { from, to, colour, dashed } = mark;
      const dashes = dashed ? ` stroke-dasharray="4 4"` : "";
      return `<path d="M${at(from.x)} ${at(from.y)}L${at(to.x)} ${at(to.y)}" stroke="${colour}"${dashes}/>`;
    }
    case "code": {
      const path = `<path d="${qrPath(mark.modules, mark.side)}" fill="#000" shape-rendering="crispEdges"/>`;
      const paper = `<rect width="${at(mark.side)}" height="${at(mark.side)}" fill="#fff"/>`;
      return `<g transform="translate(${at(mark.x)} ${at(mark.y)})">${paper}${path}</g>`;
    }
    case "turned":
      return `<g transform="translate(${at(mark.x)} ${at(mark.y)}) rotate(-90)">${mark.marks.map(drawn).join("")}</g>`;
  }
}

function at(length: number): string {
  return String(Math.round(length * 100) / 100);
}
