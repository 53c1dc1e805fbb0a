import jsqr from "jsqr";
import { PNG } from "pngjs";
import { Resvg } from "@resvg/resvg-js";
import type { Mark, Page } from "../../src/print/page.ts";
import { svgOf } from "../../src/print/svg.ts";

/** A page as a picture of that width. */
export function drawnSmall(page: Page, width: number): Buffer {
  const fontFiles = [...new Set(textsOn(page).map(({ run }) => run.face.file))];
  const font = { fontFiles, loadSystemFonts: false };
  return new Resvg(svgOf(page), { font, fitTo: { mode: "width", value: width } }).render().asPng();
}

/** What a QR code says in a part of a picture; the whole picture when left out. */
export function readCode(
  png: Uint8Array,
  part?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string | undefined {
  const whole = PNG.sync.read(Buffer.from(png));
  const { x, y, width, height } = part ?? { x: 0, y: 0, width: whole.width, height: whole.height };
  const image = new PNG({ width, height });
  PNG.bitblt(whole, image, x, y, width, height, 0, 0);
  return jsqr.default(new Uint8ClampedArray(image.data), width, height)?.data;
}

type Text = Extract<Mark, { kind: "text" }>;

/** All words on a page, those of turned strips too. */
export function textsOn({ marks }: Pick<Page, "marks">): readonly Text[] {
  return marks.flatMap((mark) =>
    mark.kind === "text" ? [mark] : mark.kind === "turned" ? textsOn(mark) : [],
  );
}

/** The words that stand upright on the page, as one who reads it sees them, line by line. */
export function linesOn({ marks }: Page): string[] {
  const lines = new Map<number, string[]>();
  for (const mark of marks) {
    if (mark.kind !== "text") continue;
    lines.set(mark.y, [...(lines.get(mark.y) ?? []), mark.run.text]);
  }
  return [...lines.values()].map((runs) => runs.join("").replaceAll("\u00a0", " "));
}
