import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { picturedTopics } from "../../../src/print/orders/topic-picture.ts";
import { content } from "../../content/published/reading.ts";
import { readCode } from "../../print/reading.ts";
import { screenOf, startWorld } from "../../world.ts";
import { handled, language, lineOf, saidTo, screen, tapped } from "../chat.ts";

const uk = language("uk");
const shared = content.screen(uk, screen("share.pictures")).rows.flat();

test("there is a button for the picture of each topic that has one", () => {
  const offered = shared.flatMap((button) => (button.kind === "picture" ? button.of : []));
  expect([...offered].sort()).toEqual([...picturedTopics(content)].sort());
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
