import { describe, expect, test } from "vitest";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import { draw, pageOf, type Draw } from "../../../src/print/draw.ts";
import { fontOf } from "../../../src/print/faces.ts";
import { content, languages, screens } from "../../content/published/reading.ts";
import { textsOn } from "../../print/reading.ts";
import { labelsOf, screenOf, startWorld, type WorldOptions } from "../../world.ts";
import { handled, language, lineOf, saidTo, screen, tapped } from "../chat.ts";

const cards = screens.filter(({ flow }) => flow.kind === "card").map(({ id }) => id);
const spoken: readonly string[] = content.languages.all
  .filter((entry) => entry.spoken)
  .map((entry) => entry.code);

test("there are five cards", () => {
  expect(cards).toEqual(["card.police", "card.unwilling", "card.call", "card.speak", "card.lost"]);
});

describe.each(languages)("a card in %s", (code) => {
  test("says it in the languages of Belgium and in the reader's own, each once", () => {
    for (const id of cards) {
      const { lines, own } = assertDefined(content.card(code, id), id);
      expect(lines.map((line) => line.language)).toEqual(spoken);
      expect(own?.language).toBe(spoken.includes(code) ? undefined : code);
      const { text } = content.screen(code, id);
      for (const line of lines) expect(text).toContain(`<b>${line.text}</b>`);
      if (own) expect(text).toContain(`<i>${own.text}</i>`);
    }
  });

  test("asks for the reader's language by its name in each of the others", () => {
    const { lines } = assertDefined(content.card(code, screen("card.speak")), "card.speak");
    for (const line of lines) {
      expect(line.text).toContain(new Intl.DisplayNames(line.language, { type: "language" }).of(code));
    }
  });

  test("has a number to call only with the day on which it was checked", () => {
    for (const id of cards) {
      const { lines, checked } = assertDefined(content.card(code, id), id);
      expect(checked !== "", id).toBe(lines.some(({ text }) => /\d/.test(text)));
    }
  });

  test("fits into its picture, in letters that can be read at arm's length, each of them in a font", () => {
    for (const id of cards) {
      const card = assertDefined(content.card(code, id), id);
      const page = pageOf({ kind: "phrase-card", language: code, card });
      expect(page).toMatchObject({ width: 1080, height: 1920 });
      for (const { run, x, y, letters } of textsOn(page)) {
        expect(x, id).toBeGreaterThanOrEqual(60);
        expect(x + run.width * letters, id).toBeLessThanOrEqual(1080 - 60);
        expect(y, id).toBeGreaterThanOrEqual(60 + letters / 2);
        expect(y, id).toBeLessThanOrEqual(1920 - 60);
        if (run.face.weight === "bold") expect(letters, id).toBeGreaterThanOrEqual(60);
        const glyphs = fontOf(run.face)
          .layout(run.text)
          .glyphs.map((glyph) => glyph.id);
        expect(glyphs, run.text).not.toContain(0);
      }
    }
  });
});

describe("a card as a picture", () => {
  async function withPicture(options: WorldOptions = {}) {
    const world = await startWorld(options);
    const olena = await world.opens({ firstName: "Olena", languageCode: "uk" }, "uk-card-police");
    await tapped(world.telegram, olena, lineOf(language("uk"), "card-picture"));
    return { ...world, olena };
  }

  test("comes beside the card, without sound, with a button that takes it away", async () => {
    const { telegram, olena } = await withPicture();
    const [card, picture] = saidTo(olena);
    expect(card?.text).toContain("Bel alstublieft de politie");
    expect(picture?.photo).toMatchObject({ width: 1080, height: 1920 });
    expect(picture?.silent).toBe(true);
    // A notification would show both.
    expect(picture?.caption ?? "").toBe("");
    expect(picture?.photo?.isHidden).toBe(true);
    await tapped(telegram, olena, lineOf(language("uk"), "button-remove"));
    expect(saidTo(olena).map(({ photo }) => photo)).toEqual([undefined]);
    expect(telegram.refused).toEqual([]);
  });

  test("goes with ✖", async () => {
    const { telegram, olena } = await withPicture();
    olena.send("x");
    await telegram.until(() => olena.messages.length === 1, "the cover alone");
    expect(screenOf(olena).text).toContain("meteo.be");
    await handled(telegram);
    expect(telegram.refused).toEqual([]);
  });

  test("comes although Telegram fails at first: it is sent again whole", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-card-lost");
    telegram.inject({
      method: "sendPhoto",
      answer: { errorCode: 500, description: "Internal Server Error" },
      times: 1,
    });
    await tapped(telegram, olena, lineOf(language("uk"), "card-picture"));
    expect(saidTo(olena).at(-1)?.photo).toMatchObject({ width: 1080, height: 1920 });
  });

  test("is drawn once and then sent by the id that Telegram gave it, and anew where Telegram forgot it", async () => {
    let drawings = 0;
    const counting: Draw = (order) => {
      drawings += 1;
      return draw(order);
    };
    const { telegram, olena } = await withPicture({ draw: counting });
    const again = lineOf(language("uk"), "card-picture");
    await tapped(telegram, olena, again);
    const [first, second] = saidTo(olena).flatMap(({ photo }) => photo ?? []);
    expect(second?.id).toBe(first?.id);
    expect(drawings).toBe(1);
    telegram.inject({
      method: "sendPhoto",
      answer: { errorCode: 400, description: "Bad Request: wrong file identifier/HTTP URL specified" },
      times: 1,
    });
    await tapped(telegram, olena, again);
    expect(saidTo(olena).flatMap(({ photo }) => photo ?? [])).toHaveLength(3);
    expect(drawings).toBe(2);
  });

  test("does not hold up help of its own person while it is drawn, and is there when it is asked for again", async () => {
    let drawn: () => void = () => undefined;
    let drawings = 0;
    const held = new Promise<void>((resolve) => {
      drawn = resolve;
    });
    const slow: Draw = async (order) => {
      drawings += 1;
      await held;
      return draw(order);
    };
    const { telegram, opens, logs } = await startWorld({ draw: slow, updates: "polling", turn: 60_000 });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-card-lost");
    const picture = lineOf(language("uk"), "card-picture");
    olena.tap(picture);
    await expect.poll(() => drawings).toBe(1);
    olena.tap(content.screen(language("uk"), screen("help")).label);
    // Its turn is taken from what hangs a minute later.
    await telegram.until(
      () => screenOf(olena).text.includes("112"),
      "help, while a picture is drawn",
      30_000,
    );
    drawn();
    await handled(telegram);
    expect(saidTo(olena)).toHaveLength(1);
    expect(screenOf(olena).text).toContain("112");
    olena.send("/start uk-card-lost");
    await telegram.until(() => labelsOf(screenOf(olena)).includes(picture), "the card");
    await tapped(telegram, olena, picture);
    expect(saidTo(olena).flatMap(({ photo }) => photo ?? [])).toHaveLength(1);
    expect(logs.join("")).not.toContain("update-failed");
  });

  test("holds up nobody while it is drawn, and the numbers come where it cannot be; then it is drawn anew", async () => {
    let fail: (error: Error) => void = () => undefined;
    let drawings = 0;
    const failing: Draw = (order) => {
      drawings += 1;
      if (drawings > 1) return draw(order);
      return new Promise((_, reject) => {
        fail = reject;
      });
    };
    const { telegram, opens } = await startWorld({ draw: failing });
    const [olena, petro] = [
      await opens({ firstName: "Olena", languageCode: "uk" }, "uk-card-lost"),
      await opens({ firstName: "Petro", languageCode: "uk" }),
    ];
    const picture = lineOf(language("uk"), "card-picture");
    olena.tap(picture);
    await expect.poll(() => drawings).toBe(1);
    petro.tap(content.screen(language("uk"), screen("help")).label);
    await telegram.until(() => screenOf(petro).text.includes("112"), "help, while a picture is drawn");
    fail(new Error("no memory"));
    await handled(telegram);
    expect(saidTo(olena).at(-1)?.text).toContain("112");
    expect(saidTo(olena).flatMap(({ photo }) => photo ?? [])).toEqual([]);
    olena.send("/start uk-card-lost");
    await telegram.until(() => labelsOf(screenOf(olena)).includes(picture), "the card");
    await tapped(telegram, olena, picture);
    expect(saidTo(olena).flatMap(({ photo }) => photo ?? [])).toHaveLength(1);
  });
});
