import type PDFDocument from "pdfkit";
import { mirrored } from "./line-runs.ts";
import type { Mark, Page } from "./page.ts";
import { qrPath } from "./qr-code.ts";

/** What a reader of documents shows of a PDF beside its page. */
export interface PdfAbout {
  readonly title: string;
  readonly language: string;
  /** The paper, of the shape of the page, in points. */
  readonly paper: { readonly width: number; readonly height: number };
}

/** Draws a page as a PDF: lines and letters, with what is used of their fonts inside. */
export async function drawPdf(page: Page, { title, language, paper }: PdfAbout): Promise<Uint8Array> {
  const { default: Document } = await import("pdfkit");
  const document = new Document({
    size: [paper.width, paper.height],
    margin: 0,
    lang: language,
    displayTitle: true,
    // When it was made is nobody's matter.
    info: { Title: title, Producer: "", Creator: "", CreationDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => {
      resolve(Buffer.concat(chunks));
    });
  });
  document.scale(paper.width / page.width);
  for (const mark of page.marks) draw(document, mark);
  document.end();
  return whole;
}

type Document = InstanceType<typeof PDFDocument>;

function draw(document: Document, mark: Mark): void {
  switch (mark.kind) {
    case "text": {
      const text = mark.run.isRightToLeft ? mirrored(mark.run.text) : mark.run.text;
      document.font(mark.run.face.file).fontSize(mark.letters).fillColor(mark.colour);
      // Named features, even none, have the run shaped as a whole and not word by word.
      document.text(text, mark.x, mark.y, { lineBreak: false, baseline: "alphabetic", features: [] });
      return;
    }
    case "area":
      document.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.colour);
      return;
    case "cut": {
      document.save().moveTo(mark.from.x, mark.from.y).lineTo(mark.to.x, mark.to.y).lineWidth(0.5);
      if (mark.dashed) document.dash(3, { space: 3 });
      document.stroke(mark.colour).restore();
      return;
    }
    case "code":
      document.save().translate(mark.x, mark.y).rect(0, 0, mark.side, mark.side).fill("#fff");
      document.path(qrPath(mark.modules, mark.side)).fill("#000").restore();
      return;
    case "turned":
      document.save().translate(mark.x, mark.y).rotate(-90);
      for (const each of mark.marks) draw(document, each);
      document.restore();
  }
}
