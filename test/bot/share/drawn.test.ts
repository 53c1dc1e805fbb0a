import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { draw } from "../../../src/print/draw.ts";
import { leaflet } from "../../../src/print/orders/leaflet.ts";
import type { Order } from "../../../src/print/orders/order.ts";
import { pictureOf } from "../../../src/print/orders/picture.ts";
import { topicPicture } from "../../../src/print/orders/topic-picture.ts";
import { content, picturedTopics, textOf } from "../../content/published/reading.ts";
import { readCode } from "../../print/reading.ts";
import { labelsOf, screenOf, startWorld } from "../../world.ts";
import { handled, language, lineOf, nameOf, saidTo, screen, tapped } from "../chat.ts";

const uk = language("uk");
const shared = content.screen(uk, screen("share.pictures")).rows.flat();

test("there is a button for the picture of each topic that has one", () => {
  const offered = shared.flatMap((button) => (button.kind === "picture" ? button.of : []));
  expect([...offered].sort()).toEqual([...picturedTopics].sort());
});

test("a picture and something to print are in the language of whoever receives them, and the way there in the sender's", async () => {
  const drawn: Order[] = [];
  const { telegram, opens } = await startWorld({
    draw: (order) => {
      drawn.push(order);
      return draw(order);
    },
  });
  const fr = language("fr");
  const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-share");
  const label = (id: string): string => content.screen(uk, screen(id)).label;
  const back = (): Promise<unknown> => tapped(telegram, olena, `◀ ${lineOf(uk, "button-back")}`);
  const inFrench = lineOf(uk, "share-reader", { language: nameOf("fr") });
  await tapped(telegram, olena, label("share.language"));
  await tapped(telegram, olena, nameOf("fr"));
  for (const way of ["share.pictures", "share.papers"]) {
    await tapped(telegram, olena, label(way));
    expect(saidTo(olena)[0]?.text).toBe(`${textOf(uk, screen(way))}\n\n${inFrench}`);
    await tapped(
      telegram,
      olena,
      way === "share.papers" ? lineOf(uk, "button-paper-poster") : label("signs"),
    );
    await back();
    expect(saidTo(olena)[0]?.text).toBe(`${textOf(uk, screen("share"))}\n\n${inFrench}`);
  }
  await tapped(telegram, olena, lineOf(uk, "button-picture-code"));
  expect(drawn).toEqual([
    topicPicture(content, fr, screen("signs"), "strict_bot"),
    leaflet(content, { kind: "poster", languages: [fr], bot: "strict_bot", size: "A4" }),
    pictureOf(content, fr, screen("share"), "strict_bot"),
  ]);
  expect(labelsOf(saidTo(olena).at(-1) ?? screenOf(olena))).toEqual([lineOf(uk, "button-remove")]);
  expect(telegram.refused).toEqual([]);
});

test("a picture and something to print come hidden and neutral, and go with ✖", async () => {
  const { telegram, opens, logs } = await startWorld();
  const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-share");
  await tapped(telegram, olena, content.screen(uk, screen("share.pictures")).label);
  await tapped(telegram, olena, lineOf(uk, "button-picture-numbers"));
  const photo = saidTo(olena).at(-1);
  expect(photo).toMatchObject({ silent: true, photo: { width: 1080, height: 1350, isHidden: true } });
  expect(photo?.caption ?? "").toBe("");
  const png = photo?.photo?.bytes ?? Buffer.alloc(0);
  expect(PNG.sync.read(png).width).toBe(1080);
  expect(readCode(png)).toBe("https://t.me/strict_bot?start=uk-menu");

  olena.send("/start uk-share-papers");
  await telegram.until(() => screenOf(olena).text.includes("Документ"), "what can be printed");
  await handled(telegram);
  for (const paper of ["poster", "stickers", "shoe-card"] as const) {
    await tapped(telegram, olena, lineOf(uk, `button-paper-${paper}`));
  }
  const documents = saidTo(olena).flatMap((message) => (message.document ? [message] : []));
  expect(documents.map(({ document }) => document?.bytes.toString("latin1", 0, 5))).toEqual(
    Array.from({ length: 3 }, () => "%PDF-"),
  );
  for (const { silent, caption, document } of documents) {
    expect(silent).toBe(true);
    expect(caption ?? "").toBe("");
    // A notification shows the name of a document.
    expect(document?.name).toBe("card.pdf");
  }

  olena.send("x");
  await telegram.until(() => olena.messages.length === 1, "the cover alone");
  await handled(telegram);
  expect(telegram.refused).toEqual([]);
  expect(logs.join("")).not.toContain("update-failed");
});
