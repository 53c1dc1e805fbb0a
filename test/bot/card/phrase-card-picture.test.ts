import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { cardPictures, cardSvg, fontFiles } from "../../../src/bot/card/phrase-card-picture.ts";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import { content, languages, screens } from "../../content/published/reading.ts";
import { screenOf, startWorld } from "../../world.ts";
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

  test("fits into its picture, in letters that can be read at arm's length", () => {
    for (const id of cards) {
      const svg = cardSvg(assertDefined(content.card(code, id), id));
      const letters = svg.replace(/<rect[^>]*>/, "");
      const box = new Resvg(letters, { font: { fontFiles, loadSystemFonts: false } }).getBBox();
      expect(box, id).toBeDefined();
      const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
      expect(x, id).toBeGreaterThanOrEqual(60);
      expect(x + width, id).toBeLessThanOrEqual(1080 - 40);
      expect(y, id).toBeGreaterThanOrEqual(60);
      expect(y + height, id).toBeLessThanOrEqual(1920 - 40);
      const shown = [...svg.matchAll(/font-size="(\d+)" font-weight="700"/g)].map(([, size]) => Number(size));
      expect(Math.min(...shown), id).toBeGreaterThanOrEqual(60);
    }
  });
});

/** A card that says nothing else, small: it is drawn for each letter. */
function drawn(letter: string): Buffer {
  const svg = cardSvg({ lines: [{ language: language("en"), text: letter }], own: undefined, checked: "" });
  const font = { fontFiles, loadSystemFonts: false };
  return new Resvg(svg, { font, fitTo: { mode: "width", value: 100 } }).render().pixels;
}

test("every letter of a card is in the font: nothing is drawn as an empty box", () => {
  const empty = drawn("\u{10ffff}");
  const letters = new Set(
    languages.flatMap((code) =>
      cards.flatMap((id) =>
        [...cardSvg(assertDefined(content.card(code, id), id)).matchAll(/>([^<]+)</g)].flatMap(
          ([, words = ""]) => words.split(""),
        ),
      ),
    ),
  );
  for (const letter of letters) {
    if (letter.trim() !== "") expect(Buffer.compare(drawn(letter), empty), letter).not.toBe(0);
  }
});

test("a picture is drawn once, and again only where it failed", async () => {
  let failures = 1;
  let drawings = 0;
  const picture = cardPictures(content, () => {
    drawings += 1;
    if (failures === 0) return Promise.resolve(Uint8Array.of(drawings));
    failures -= 1;
    return Promise.reject(new Error("no memory"));
  });
  const police = screen("card.police");
  await expect(picture(language("uk"), police)).rejects.toThrow("no memory");
  expect(await picture(language("uk"), police)).toEqual(Uint8Array.of(2));
  expect(await picture(language("uk"), police)).toEqual(Uint8Array.of(2));
  expect(await picture(language("fr"), police)).toEqual(Uint8Array.of(3));
});

describe("a card as a picture", () => {
  async function withPicture() {
    const world = await startWorld();
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
});
