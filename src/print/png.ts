import type { Page } from "./page.ts";
import { svgOf } from "./svg.ts";

/** Draws a page as a PNG of its own size. */
export async function drawPng(page: Page): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  // Not all: Chinese has ten megabytes in each weight.
  const fontFiles = [
    ...new Set(page.marks.flatMap((mark) => (mark.kind === "text" ? [mark.run.face.file] : []))),
  ];
  const drawn = await renderAsync(svgOf(page), {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans" },
    fitTo: { mode: "original" },
  });
  return drawn.asPng();
}
