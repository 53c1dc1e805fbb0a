import { existsSync, readFileSync, writeFileSync } from "node:fs";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { readContent } from "../../src/content/finished/read-content.ts";
import type { Language } from "../../src/content/language.ts";
import { draw, pageOf } from "../../src/print/draw.ts";
import { fontOf } from "../../src/print/faces.ts";
import { MissingLetterError, TooLongError } from "../../src/print/print-errors.ts";
import { pictureOf } from "../../src/print/orders/picture.ts";
import { topicPicture } from "../../src/print/orders/topic-picture.ts";
import { plainParagraph } from "../../src/print/paragraph.ts";
import { arabicDraft } from "../content/arabic.ts";
import { tellingIn } from "../content/published/giveaways.ts";
import { content, languages, picturedTopics } from "../content/published/reading.ts";
import { language, screen } from "../bot/chat.ts";
import { drawnSmall, linesOn, readCode, textsOn } from "./reading.ts";

const bot = "safe_steps_bot";
const orderOf = (code: Language, topic: string) => topicPicture(content, code, screen(topic), bot);

test("there is a picture of each main topic", () => {
  expect(picturedTopics).toEqual(
    expect.arrayContaining([
      "signs",
      "safety",
      "housing",
      "transport",
      "work",
      "topics.offers",
      "help",
      "card",
    ]),
  );
});

describe.each(languages)("the pictures in %s", (code) => {
  test("have each letter in a font, stand within their edges, and can be read on a phone", () => {
    // One look at all of a page: to ask of each of its runs takes longer than to set it.
    for (const topic of picturedTopics) {
      const page = pageOf(orderOf(code, topic));
      const faults = textsOn(page).flatMap(({ run, x, y, letters }) => {
        const drawn = fontOf(run.face).glyphsForString(run.text);
        return [
          // The first glyph of a font is the empty box.
          drawn.some(({ id }) => id === 0) && `a letter is in no font: ${run.text}`,
          x < 60 && `too far left: ${run.text}`,
          x + run.width * (letters / run.size) > page.width - 60 && `too far right: ${run.text}`,
          y > page.height - 30 && `too low: ${run.text}`,
          letters < 19 && `too small: ${run.text}`,
        ].filter((fault) => fault !== false);
      });
      expect(faults, topic).toEqual([]);
    }
  });

  test("say who to call, each number in letters larger than the words around it", () => {
    const page = pageOf(orderOf(code, "help"));
    const phones = [...content.contacts.values()].flatMap(({ phone, region }) => (region && phone) ?? []);
    expect(phones).toHaveLength(3);
    const words = textsOn(page).filter(({ run }) => run.face.weight === "regular");
    for (const phone of ["112", "101", "+32 78 055 800", ...phones]) {
      const shown = textsOn(page).find(({ run }) => run.text.replaceAll("\u00a0", " ").trim() === phone);
      expect(shown?.letters, phone).toBeGreaterThan(Math.max(...words.map(({ letters }) => letters)));
    }
  });
});

test("what parts the letters of a Persian word is drawn: without it another word is read", () => {
  const order = orderOf(language("en"), "help");
  const lines = linesOn(pageOf({ ...order, body: [plainParagraph(language("ar"), "می\u200cکند")] }));
  expect(lines).toContain("می\u200cکند");
});

test("a picture of cards says each card, and says for whom it is", () => {
  const lines = linesOn(pageOf(orderOf(language("uk"), "card")));
  expect(lines).toContain("Ik heb hulp nodig. Bel alstublieft de politie.");
  expect(lines).toContain("Мені потрібна допомога. Будь ласка, викличте поліцію.");
  expect(lines).toContain("Please call this number for me: +32 78 055 800");
});

test("a picture is 1080 × 1350, and its code opens the bot in its language", async () => {
  const png = await draw(orderOf(language("uk"), "help"));
  expect(PNG.sync.read(Buffer.from(png))).toMatchObject({ width: 1080, height: 1350 });
  expect(readCode(png)).toBe("https://t.me/safe_steps_bot?start=uk-menu");
});

test.each(languages)(
  "the picture of the code alone in %s opens the bot, and tells nothing of what it is for",
  (code) => {
    const order = pictureOf(content, code, screen("share"), bot);
    const lines = linesOn(pageOf(order));
    expect(lines.at(-1)).toBe("t.me/safe_steps_bot");
    expect(lines.flatMap((line) => tellingIn(code, line))).toEqual([]);
    // What can be read a third as large can be read.
    expect(readCode(drawnSmall(pageOf(order), 360))).toBe(`https://t.me/safe_steps_bot?start=${code}-menu`);
  },
);

test("what fits in no letters, or is in no font, is said by name", () => {
  const order = orderOf(language("en"), "help");
  const long = plainParagraph(language("en"), "word ".repeat(600));
  expect(() => pageOf({ ...order, body: [long] })).toThrow(TooLongError);
  const foreign = plainParagraph(language("en"), "ꦱ");
  expect(() => pageOf({ ...order, body: [foreign] })).toThrow(MissingLetterError);
  expect(() => pageOf({ ...order, body: [foreign] })).toThrow("U+A9B1");
});

/** The Arabic of the draft with texts of its own on two pictures. */
function arabic(): Content {
  const draft = arabicDraft();
  const print = draft.read("locales/ar/print.ftl");
  const help = `print-help = <b>بمن تتصل في بلجيكا</b>

    <b>هل أنت في خطر الآن؟</b>
    • { $emergency } (الإسعاف والإطفاء)
    • { $police } – الشرطة
    اضغط { $police-key } للشرطة.

    <b>هل يستغلك أحد أو يخيفك؟</b>
    { $line } – ليلا ونهارا
`;
  draft.write("locales/ar/print.ftl", print.replace(/^print-help = [\s\S]*?(?=^print-poster)/m, help));
  return readContent(draft.root);
}

/** How many of a hundred pixels differ from the picture that is kept; `KEEP=1` keeps the new one. */
function difference(of: Content, code: string, topic: string): number {
  const speaks = of.languages.of(code);
  const shown = of.find(topic);
  if (speaks === undefined || shown === undefined) throw new Error(`there is no ${topic} in ${code}`);
  const small = drawnSmall(pageOf(topicPicture(of, speaks, shown, bot)), 270);
  const file = `test/print/pictures/${topic}-${code}.png`;
  if (process.env["KEEP"] === "1") writeFileSync(file, small);
  if (!existsSync(file)) throw new Error(`${file} is not kept: KEEP=1 npx vitest run test/print`);
  const [now, kept] = [PNG.sync.read(small), PNG.sync.read(readFileSync(file))];
  const differing = pixelmatch(now.data, kept.data, undefined, now.width, now.height, { threshold: 0.2 });
  return (100 * differing) / (now.width * now.height);
}

test.each([
  ["en", "transport"],
  ["uk", "transport"],
])("a picture in %s of %s looks as the one that is kept", (code, topic) => {
  // Words may change a little without somebody having to look again.
  expect(difference(content, code, topic)).toBeLessThan(2);
});

test("an Arabic picture is shaped, and read from right to left, as the one that is kept", () => {
  const of = arabic();
  expect(difference(of, "ar", "help")).toBeLessThan(2);
});

test("in Arabic lines begin at the right, and numbers keep their order", () => {
  const of = arabic();
  const speaks = of.languages.of("ar");
  if (speaks === undefined) throw new Error("there is no Arabic");
  const page = pageOf(topicPicture(of, speaks, screen("help"), bot));
  const heading = textsOn(page).find(({ run }) => run.text.includes("بلجيكا"));
  expect(heading?.run.isRightToLeft).toBe(true);
  const end = (heading?.x ?? 0) + (heading?.run.width ?? 0) * (heading?.letters ?? 0);
  expect(end).toBeCloseTo(page.width - 64, 0);
  const number = textsOn(page).find(({ run }) => run.text.startsWith("+32"));
  expect(number?.run).toMatchObject({ text: "+32\u00a078\u00a0055\u00a0800", isRightToLeft: false });
});
