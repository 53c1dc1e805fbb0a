import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/content/finished/read-content.ts";
import { asShown, isRightToLeft, wayBack, withSign } from "../../src/content/direction.ts";
import { visibleText } from "../../src/content/markup.ts";
import { noteText } from "../../src/content/note.ts";
import type { Language } from "../../src/content/language.ts";
import { createSay } from "../../src/content/say.ts";
import { arabicDraft } from "./arabic.ts";

const arabic = "ar" as Language;
const [open, close] = ["\u2066", "\u2069"];
const atTheRight = "\u200f";
const marks = /[\u200f\u2066\u2069]/g;

test("Arabic, Persian, Hebrew and Pashto are written from right to left, and none of the languages here", () => {
  expect(["ar", "fa", "he", "ps", "ur"].filter((code) => !isRightToLeft(code as Language))).toEqual([]);
  expect(
    ["en", "fr", "nl", "de", "uk", "ru", "ti", "ka"].filter((code) => isRightToLeft(code as Language)),
  ).toEqual([]);
});

describe("a text that is written from right to left", () => {
  test.each([
    ["اتصل: +32 2 511 64 64", `اتصل: ${open}+32 2 511 64 64${close}`],
    ["112 أو 101", `${open}112${close} أو ${open}101${close}`],
    ["112، 101", `${open}112${close}، ${open}101${close}`],
    ["مركز PAG-ASA في بروكسل", `مركز ${open}PAG-ASA${close} في بروكسل`],
    ["موقع pag-asa.be.", `موقع ${open}pag-asa.be${close}.`],
    ["t.me/safe_steps_bot", `${open}t.me/safe_steps_bot${close}`],
    ["العنوان: Rue Rouveroy 2, 4000 Liège", `العنوان: ${open}Rue Rouveroy 2, 4000 Liège${close}`],
    ["Rue A / Straat 1b, 1000 B / C", `${open}Rue A / Straat 1b, 1000 B / C${close}`],
    ["اكتب /erase أو x", `اكتب ${open}/erase${close} أو ${open}x${close}`],
    ["@safe_steps_bot", `${open}@safe_steps_bot${close}`],
    ["<b>اتصل 112</b> &amp; 101", `<b>اتصل ${open}112${close}</b> &amp; ${open}101${close}`],
    ["9–17", `${open}9–17${close}`],
    ["Télé-Accueil", `${open}Télé-Accueil${close}`],
    ["لا شيء", "لا شيء"],
  ])("sets numbers and names apart: %s", (text, shown) => {
    expect(asShown(arabic, text)).toBe(shown);
  });

  test("begins every line at the right, also one of names and numbers alone", () => {
    expect(asShown(arabic, "<b>Safe Steps</b>\n\nاتصل:\n<b>Payoke:</b> 112")).toBe(
      `<b>${atTheRight}${open}Safe Steps${close}</b>\n\nاتصل:\n<b>${atTheRight}${open}Payoke${close}:</b> ${open}112${close}`,
    );
    expect(asShown(arabic, "0800 98 100 – SOS Viol، مجانًا")).toBe(
      `${atTheRight}${open}0800 98 100${close} – ${open}SOS Viol${close}، مجانًا`,
    );
    expect(asShown(arabic, "• 116 000 – Child Focus، مجانًا")).toMatch(/^• \u200f/);
    expect(asShown(arabic, "<b>112</b> &amp; شرطة")).toBe(`<b>${open}112${close}</b> &amp; شرطة`);
    expect(asShown(arabic, "Safe Steps")).toBe(`${open}Safe Steps${close}`);
  });

  test("has the sign of a label where the label begins, and an arrow back that points there", () => {
    expect(withSign(arabic, "🆘", "أحتاج إلى مساعدة")).toBe(`${atTheRight}🆘 أحتاج إلى مساعدة`);
    expect(wayBack(arabic, "رجوع")).toBe(`${atTheRight}▶ رجوع`);
    expect(withSign("en" as Language, "🆘", "I need help")).toBe("🆘 I need help");
    expect(wayBack("en" as Language, "Back")).toBe("◀ Back");
  });

  test("says the same as before, with every mark closed, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!marks.test(text));
        const shown = asShown(arabic, text);
        expect(shown.replace(marks, "")).toBe(text);
        expect(shown.split(open).length).toBe(shown.split(close).length);
      }),
    );
  });
});

test("a text that is written from left to right stays as it is", () => {
  expect(asShown("en" as Language, "Call +32 2 511 64 64, اتصل")).toBe("Call +32 2 511 64 64, اتصل");
});

describe("the content in a language that is written from right to left", () => {
  function read() {
    const { root } = arabicDraft();
    const content = readContent(root);
    const language = content.languages.of("ar") ?? expect.fail("it does not speak Arabic");
    const help = content.find("help") ?? expect.fail("there is no help");
    return { content, language, help };
  }

  test("has marks around every number of a screen, of a label and of an interface message", () => {
    const { content, language, help } = read();
    const { text } = content.screen(language, help);
    expect(visibleText(text)).toContain(`${open}+32 78 055 800${close}`);
    const centre = content.screen(language, content.centre("brussels"));
    const copy = centre.rows
      .flat()
      .find((button) => button.kind === "copy" && button.text.startsWith("+32 2"));
    expect(copy?.label).toContain(`${open}+32 2 511 64 64${close}`);
    expect(copy).toMatchObject({ text: "+32 2 511 64 64" });
    const say = createSay(content, ({ what }) => expect.fail(what));
    expect(say(language, "place-found", { place: "Gent" })).toContain(`${open}Gent${close}`);
  });

  test("has them around what the person wrote into a note", () => {
    const { content, language, help } = read();
    const note = content.note(language, content.find("note.stay") ?? help) ?? expect.fail("there is no note");
    const text = noteText(note, ["Rue Haute 5", undefined, "+32 470 12 34 56"]);
    expect(text).toContain(`${open}Rue Haute 5${close}`);
    expect(text).toContain(`${open}+32 470 12 34 56${close}`);
  });
});
