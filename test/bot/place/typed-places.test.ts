import { describe, expect, test } from "vitest";
import { content, languages, textOf } from "../../content/published/reading.ts";
import { labelsOf, screenOf, startWorld } from "../../world.ts";
import { asked, handled, language, lineOf, said, saidTo, screen, tapped } from "../chat.ts";

const card = {
  brussels: screen("help.brussels"),
  flanders: screen("help.flanders"),
  wallonia: screen("help.wallonia"),
};
const menu = screen("menu");

describe("a number to call", () => {
  test.each([
    ["1813", "help.suicide"],
    ["0800/32.123", "help.suicide"],
    ["02 648 40 14", "help.suicide"],
    ["1712", "services.violence"],
    ["116000", "services.children"],
    ["106", "services.talk"],
    ["+32 3 201 16 90", "help.flanders"],
    ["+32 (0)3 201 16 90", "help.flanders"],
  ])("%s is no postcode: it opens the screen that has it", async (number, id) => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    await said(telegram, olena, number);
    expect(screenOf(olena).text).toBe(textOf(language("uk"), screen(id)));
    expect(telegram.refused).toEqual([]);
  });

  test("counts where somebody is asked for a place, too", async () => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    await said(world.telegram, olena, "1813");
    expect(screenOf(olena).text).toBe(textOf(language("uk"), screen("help.suicide")));
    expect(world.telegram.refused).toEqual([]);
  });
});

describe("a place that is written at any time", () => {
  test("gets the centre there", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    const written = [
      ["9000", "9000", "flanders"],
      ["B-9000 Gent", "9000 Gent", "flanders"],
      ["Гент", "Gent", "flanders"],
      ["Люттих", "Liège", "wallonia"],
      ["Лувен", "Leuven", "flanders"],
      ["Брюссель", "Bruxelles / Brussel", "brussels"],
      ["Anvers", "Antwerpen", "flanders"],
      ["Luik", "Liège", "wallonia"],
      ["Mons", "Mons", "wallonia"],
      ["Bergen", "Mons", "wallonia"],
      ["  saint-gilles ", "Saint-Gilles / Sint-Gillis", "brussels"],
    ] as const;
    for (const [text, place, region] of written) {
      await said(telegram, olena, text);
      const found = lineOf(language("uk"), "place-found", { place });
      expect(screenOf(olena).text, text).toBe(`${found}\n\n${textOf(language("uk"), card[region])}`);
      expect(labelsOf(screenOf(olena))).toEqual(
        content
          .screen(language("uk"), card[region])
          .rows.flat()
          .map(({ label }) => label),
      );
      expect(saidTo(olena)).toHaveLength(1);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("is answered in the person's language", async () => {
    const { telegram, opens } = await startWorld();
    for (const code of languages) {
      const person = await opens({ firstName: "Olena", languageCode: code });
      await said(telegram, person, "Namur");
      const found = lineOf(code, "place-found", { place: "Namur" });
      expect(screenOf(person).text).toBe(`${found}\n\n${textOf(code, card.wallonia)}`);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("is understood without /start", async () => {
    const { telegram } = await startWorld();
    const ivan = telegram.newPerson({ firstName: "Ivan", languageCode: "ru" });
    await said(telegram, ivan, "Намюр");
    expect(screenOf(ivan).text).toContain(textOf(language("ru"), card.wallonia));
    expect(telegram.refused).toEqual([]);
  });

  test("that was nearly right is asked about", async () => {
    const { telegram, opens } = await startWorld();
    const anna = await opens({ firstName: "Anna", languageCode: "en" });
    await said(telegram, anna, "Brugse");
    expect(screenOf(anna).text).toMatch(/^Do you mean Brugge\?/);
    expect(screenOf(anna).text).toContain("Payoke");
    await tapped(telegram, anna, content.screen(language("en"), screen("help.regions")).label);
    expect(screenOf(anna).text).toBe(textOf(language("en"), screen("help.regions")));
    expect(telegram.refused).toEqual([]);
  });

  test("that is near a border gets the likelier centre, and a button to the other", async () => {
    const { telegram, opens } = await startWorld();
    for (const [code, text] of [
      ["en", "near Brussels"],
      ["uk", "біля Брюсселя"],
    ] as const) {
      const anna = await opens({ firstName: "Anna", languageCode: code });
      await said(telegram, anna, text);
      const line = lineOf(language(code), "place-near", { place: "Bruxelles / Brussel" });
      expect(screenOf(anna).text).toBe(`${line}\n\n${textOf(language(code), card.brussels)}`);
      const [other = ""] = labelsOf(screenOf(anna)).filter((label) => label.includes(" – "));
      await tapped(telegram, anna, other);
      expect(screenOf(anna).text).toBe(textOf(language(code), card.flanders));
    }
    expect(telegram.refused).toEqual([]);
  });

  test("that is the name of two is asked about, and each button leads to its centre", async () => {
    const { telegram, opens } = await startWorld();
    const anna = await opens({ firstName: "Anna", languageCode: "en" });
    await said(telegram, anna, "Saint-Nicolas");
    const choice = screenOf(anna);
    const danger = lineOf(language("en"), "talk-danger");
    expect(choice.text).toBe(`${lineOf(language("en"), "place-which")}\n\n${danger}`);
    expect(choice.inlineKeyboard[0]?.[0]?.copy_text).toEqual({ text: "112" });
    for (const [label, name] of [
      ["Sint-Niklaas – Flanders", "Payoke"],
      ["Saint-Nicolas – Wallonia", "Sürya"],
    ] as const) {
      anna.tap(label, { message: choice });
      await handled(telegram);
      expect(screenOf(anna).text).toContain(name);
    }
    expect(saidTo(anna)).toHaveLength(1);
    expect(telegram.refused).toEqual([]);
  });

  test.each(["0999", "99999", "75001"])("that is no Belgian postcode is told so: %s", async (text) => {
    const { telegram, opens } = await startWorld();
    const anna = await opens({ firstName: "Anna", languageCode: "en" });
    await said(telegram, anna, text);
    const line = lineOf(language("en"), "place-postcode");
    const regions = screen("help.regions");
    expect(screenOf(anna).text).toBe(`${line}\n\n${textOf(language("en"), regions)}`);
    expect(telegram.refused).toEqual([]);
  });

  test.each(["75001 Paris", "Київ", "Lille, France", "I am in Maastricht"])(
    "abroad is told so, with the numbers: %s",
    async (text) => {
      const { telegram, opens } = await startWorld();
      const anna = await opens({ firstName: "Anna", languageCode: "en" });
      await said(telegram, anna, text);
      const line = lineOf(language("en"), "place-outside");
      expect(screenOf(anna).text).toBe(`${line}\n\n${textOf(language("en"), screen("help"))}`);
      expect(telegram.refused).toEqual([]);
    },
  );

  test("stands in no forwarded message: somebody else wrote it", async () => {
    const { telegram, opens } = await startWorld();
    const anna = await opens({ firstName: "Anna", languageCode: "en" });
    anna.send("Gent", { forwarded: true });
    await handled(telegram);
    expect(screenOf(anna).text).toContain(textOf(language("en"), menu));
    expect(screenOf(anna).text).not.toContain("Payoke");
    expect(telegram.refused).toEqual([]);
  });

  test("is not looked for in a long story", async () => {
    const { telegram, opens } = await startWorld();
    const anna = await opens({ firstName: "Anna", languageCode: "en" });
    for (const story of ["we went to Gent and then ".repeat(150), "Gent ".repeat(800), "9".repeat(4096)]) {
      await said(telegram, anna, story.slice(0, 4096));
      expect(screenOf(anna).text).not.toContain("Payoke");
      expect(screenOf(anna).text).toMatch(
        new RegExp(`^(${lineOf(language("en"), "talk-menu")}|${lineOf(language("en"), "talk-found")})`),
      );
    }
    expect(telegram.refused).toEqual([]);
  });

  test("is shown as it is called there, whatever was written: nothing of the text comes back", async () => {
    const { telegram, opens } = await startWorld();
    const anna = await opens({ firstName: "Anna", languageCode: "en" });
    for (const text of ["<b>Gent</b>", "Gent & Co <i>", "</b>Namur", "9000 <script>"]) {
      await said(telegram, anna, text);
      expect(screenOf(anna).text, text).not.toMatch(/[<>]/);
    }
    expect(telegram.refused).toEqual([]);
  });
});

describe("a pin that is sent at any time", () => {
  test.each([
    { where: "Gent", pin: [51.0543, 3.7174], region: "flanders" },
    { where: "Liège", pin: [50.6326, 5.5797], region: "wallonia" },
    { where: "Brussels", pin: [50.8467, 4.3525], region: "brussels" },
    { where: "Eupen", pin: [50.6283, 6.0356], region: "wallonia" },
  ] as const)("in $where gets the centre there", async ({ pin: [latitude, longitude], region }) => {
    const { telegram, opens } = await startWorld();
    const anna = await opens({ firstName: "Anna", languageCode: "en" });
    anna.shareLocation(latitude, longitude);
    await handled(telegram);
    expect(screenOf(anna).text.endsWith(textOf(language("en"), card[region]))).toBe(true);
    expect(saidTo(anna)).toHaveLength(1);
    expect(telegram.refused).toEqual([]);
  });

  test.each([
    { where: "between two regions", pin: [50.7, 4.215], line: "place-near", other: "Flanders" },
    { where: "a little abroad", pin: [50.782, 3.125], line: "place-border", other: undefined },
  ] as const)("$where gets a centre, and words that it may be another", async ({ pin, line, other }) => {
    const { telegram, opens } = await startWorld();
    for (const code of languages) {
      const anna = await opens({ firstName: "Anna", languageCode: code });
      anna.shareLocation(pin[0], pin[1]);
      await handled(telegram);
      const region = other === undefined ? card.flanders : card.wallonia;
      expect(screenOf(anna).text.endsWith(textOf(code, region))).toBe(true);
      const [before = "", after = ""] = lineOf(code, line, { place: "|" }).split("|");
      expect(screenOf(anna).text.startsWith(before)).toBe(true);
      expect(screenOf(anna).text).toContain(after);
    }
    const anna = await opens({ firstName: "Anna", languageCode: "en" });
    anna.shareLocation(pin[0], pin[1]);
    await handled(telegram);
    const labels = labelsOf(screenOf(anna)).filter((label) => label.includes(" – "));
    expect(labels).toEqual(other === undefined ? [] : [expect.stringContaining(other)]);
    for (const label of labels) {
      await tapped(telegram, anna, label);
      expect(screenOf(anna).text).toContain("Payoke");
    }
    expect(telegram.refused).toEqual([]);
  });

  test("outside Belgium gets the number that works in the whole Union", async () => {
    const { telegram, opens } = await startWorld();
    for (const [latitude, longitude] of [
      [48.8566, 2.3522],
      [50.4501, 30.5234],
      [0, 0],
      [-90, 180],
    ] as const) {
      const anna = await opens({ firstName: "Anna", languageCode: "en" });
      anna.shareLocation(latitude, longitude);
      await handled(telegram);
      expect(screenOf(anna).text).toMatch(/not in Belgium.*112 works everywhere in the European Union/);
      expect(screenOf(anna).text).toContain(textOf(language("en"), screen("help")));
    }
    expect(telegram.refused).toEqual([]);
  });
});
