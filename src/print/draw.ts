import { topicPicturePage } from "./layouts/topic-picture.ts";
import { blankPicture } from "./layouts/blank-picture.ts";
import { codePicturePage } from "./layouts/code-picture.ts";
import { papers } from "./layouts/papers.ts";
import { phraseCardPage } from "./layouts/phrase-card.ts";
import { posterPage } from "./layouts/poster.ts";
import { shoeCardPage } from "./layouts/shoe-card.ts";
import { stickersPage } from "./layouts/sticker.ts";
import type { Order } from "./orders/order.ts";
import type { Page } from "./page.ts";
import { drawPdf } from "./pdf.ts";
import { drawPng } from "./png.ts";

/** Draws what is ordered: a picture as PNG, a paper as PDF. */
export type Draw = (order: Order) => Promise<Uint8Array>;

/**
 * Draws in this thread, which serves nobody meanwhile.
 * @throws TooLongError, MissingLetterError
 */
export async function draw(order: Order): Promise<Uint8Array> {
  const page = pageOf(order);
  if (!("readers" in order)) return drawPng(page);
  const [first] = order.readers;
  if (!first) throw new Error("a paper is in one language at least");
  return drawPdf(page, {
    title: first.neutral.line,
    language: first.language,
    paper: papers[order.size],
  });
}

/** Lays out what is ordered. */
export function pageOf(order: Order): Page {
  switch (order.kind) {
    case "topic-picture":
      return topicPicturePage(order);
    case "code-picture":
      return codePicturePage(order);
    case "blank-picture":
      return blankPicture;
    case "phrase-card":
      return phraseCardPage(order);
    case "poster":
      return posterPage(order);
    case "stickers":
      return stickersPage(order);
    case "shoe-card":
      return shoeCardPage(order);
  }
}
