import { describe, expect, test } from "vitest";
import { content, languages, marksOfDirection, textOf } from "../../content/published/reading.ts";
import { labelsOf, screenOf, startWorld } from "../../world.ts";
import { language, lineOf, said, saidTo, screen, tapped } from "../chat.ts";

const centres = [
  {
    card: screen("help.brussels"),
    name: "PAG-ASA",
    phone: "+32 2 511 64 64",
    dialled: "+3225116464",
    site: "https://pag-asa.be",
    facts: ["Rue des Alexiens / Cellebroersstraat 16b, 1000 Bruxelles / Brussel", "pag-asa.be"],
    address: "Rue des Alexiens / Cellebroersstraat 16b\\, 1000 Bruxelles / Brussel",
  },
  {
    card: screen("help.flanders"),
    name: "Payoke",
    phone: "+32 3 201 16 90",
    dialled: "+3232011690",
    site: "https://payoke.be",
    facts: ["Leguit 4, 2000 Antwerpen", "payoke.be"],
    address: "Leguit 4\\, 2000 Antwerpen",
  },
  {
    card: screen("help.wallonia"),
    name: "Sürya",
    phone: "+32 4 232 40 30",
    dialled: "+3242324030",
    site: "https://asblsurya.org",
    facts: ["Rue Rouveroy 2, 4000 Liège", "asblsurya.org"],
    address: "Rue Rouveroy 2\\, 4000 Liège",
  },
];

const line = "+32 78 055 800";

/** The day of the check as a language writes it. */
function day(code: string, checked: string): string {
  const locale = `${code}-u-ca-gregory-nu-latn`;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(checked));
}

/** The parts of a text that a telephone makes tappable as numbers. */
function numbersIn(message: ReturnType<typeof screenOf>): string[] {
  return message.entities
    .filter(({ type }) => type === "phone_number")
    .map(({ offset, length }) => message.text.slice(offset, offset + length));
}

describe("the first help screen", () => {
  test("has the numbers last, and just below them one tap to copy each, in every language", async () => {
    const { telegram, opens } = await startWorld();
    for (const code of languages) {
      const person = await opens({ firstName: "Olena", languageCode: code }, `${code}-help`);
      const shown = screenOf(person);
      // The name of the line, the line, and what to press: the last five lines hold all the numbers.
      const last = shown.text.replace(marksOfDirection, "").trimEnd().split("\n").slice(-5);
      expect(last[0], code).toContain(line);
      expect(last[2], code).toMatch(/^112 /);
      expect(last[3], code).toMatch(/^101 /);
      const [copies] = shown.inlineKeyboard;
      expect(copies?.map(({ copy_text }) => copy_text?.text)).toEqual(["112", "101", line]);
      expect(numbersIn(shown)).toContain(line);
      const regions = centres.map(({ card }) => content.screen(code, card).label);
      expect(labelsOf(shown).slice(3, 7)).toEqual([...regions, lineOf(code, "button-locate")]);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("says that the police keep it to themselves, and who should talk to a centre first", async () => {
    const { telegram, opens } = await startWorld();
    const anna = await opens({ firstName: "Anna", languageCode: "en" }, "en-help");
    expect(screenOf(anna).text).toMatch(/police[^.]*strictly confidential.*whoever you are.*centre first/s);
    const inga = await opens({ firstName: "Inga", languageCode: "uk" }, "uk-help");
    expect(screenOf(inga).text).toMatch(/поліції[^.]*конфіденційно.*хоч би хто.*центром/s);
    expect(telegram.refused).toEqual([]);
  });
});

describe("the card of a centre", () => {
  test.each(centres)("of $name tells all of it, in every language", async (centre) => {
    const { telegram, opens } = await startWorld();
    for (const code of languages) {
      const person = await opens({ firstName: "Olena", languageCode: code }, `${code}-help`);
      await tapped(telegram, person, content.screen(code, centre.card).label);
      const shown = screenOf(person);
      const words = shown.text.replace(marksOfDirection, "");
      for (const fact of [centre.name, centre.phone, line, "112", "101", ...centre.facts]) {
        expect(words, code).toContain(fact);
      }
      expect(numbersIn(shown)).toEqual(expect.arrayContaining([centre.phone, line]));
      // The oldest of the days on which its numbers were checked.
      expect(words).toContain(day(code, "2026-11-24"));
      const buttons = shown.inlineKeyboard.flat();
      expect(buttons).toContainEqual({
        text: lineOf(code, "button-copy", { phone: centre.phone }),
        copy_text: { text: centre.phone },
      });
      expect(buttons.filter(({ url }) => url !== undefined)).toEqual([
        { text: `↗ ${centre.site.slice("https://".length)}`, url: centre.site },
      ]);
      expect(saidTo(person)).toHaveLength(1);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("leads to what happens when I call, and to another region", async () => {
    const { telegram, opens } = await startWorld();
    const english = language("en");
    const anna = await opens({ firstName: "Anna", languageCode: "en" }, "en-help-flanders");
    await tapped(telegram, anna, content.screen(english, screen("help.regions")).label);
    await tapped(telegram, anna, content.screen(english, screen("help.wallonia")).label);
    expect(screenOf(anna).text).toContain("Sürya");
    await tapped(telegram, anna, content.screen(english, screen("help.call")).label);
    expect(screenOf(anna).text).toBe(textOf(english, screen("help.call")));
    expect(saidTo(anna)).toHaveLength(1);
    expect(telegram.refused).toEqual([]);
  });
});

describe("the contact of a centre", () => {
  test.each(centres)("of $name can be called and saved, and is taken away again", async (centre) => {
    const { telegram, opens } = await startWorld();
    const french = language("fr");
    const parameter = `fr-${centre.card.replace(".", "-")}`;
    const olena = await opens({ firstName: "Olena", languageCode: "fr" }, parameter);
    const card = screenOf(olena);
    await tapped(telegram, olena, lineOf(french, "button-card"));

    const { contact, silent } = screenOf(olena);
    expect(silent).toBe(true);
    expect(contact).toMatchObject({ phone_number: centre.phone, first_name: centre.name });
    const vcard = contact?.vcard?.split("\n") ?? [];
    expect(vcard[0]).toBe("BEGIN:VCARD");
    expect(vcard.at(-1)).toBe("END:VCARD");
    expect(vcard).toContain("VERSION:3.0");
    expect(vcard).toContain(`FN:${centre.name}`);
    expect(vcard).toContain(`TEL;TYPE=VOICE:${centre.dialled}`);
    expect(vcard).toContain(`URL:${centre.site}`);
    expect(vcard).toContain(`ADR:;;${centre.address};;;;`);
    expect(saidTo(olena)).toHaveLength(2);

    await tapped(telegram, olena, lineOf(french, "button-remove"));
    expect(saidTo(olena).map(({ id }) => id)).toEqual([card.id]);
    expect(telegram.refused).toEqual([]);
  });

  test("of the line for day and night is there too", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "fr" }, "fr-services-centres");
    await tapped(telegram, olena, lineOf(language("fr"), "button-card"));
    expect(screenOf(olena).contact).toMatchObject({ phone_number: line });
    expect(telegram.refused).toEqual([]);
  });

  test("has help in red and the menu, which come as a new message in the place of the old one", async () => {
    const { telegram, opens } = await startWorld();
    const german = language("de");
    const olena = await opens({ firstName: "Olena", languageCode: "de" }, "de-help-flanders");
    const before = screenOf(olena);
    await tapped(telegram, olena, lineOf(german, "button-card"));
    const card = screenOf(olena);
    const red = card.inlineKeyboard.flat().filter(({ style }) => style === "danger");
    expect(red.map(({ text }) => text)).toEqual([content.screen(german, screen("help")).label]);

    const label = labelsOf(card).find((text) => text.startsWith("☰")) ?? "";
    olena.tap(label, { message: card });
    await telegram.until(() => screenOf(olena).text === textOf(german, screen("menu")), "the menu");
    await telegram.until(() => !saidTo(olena).some(({ id }) => id === before.id), "the old menu gone");
    expect(saidTo(olena).map(({ id }) => id)).toEqual([card.id, screenOf(olena).id]);
    expect(telegram.refused).toEqual([]);
  });

  test("does not keep ✖ waiting", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "de" }, "de-help-flanders");
    await tapped(telegram, olena, lineOf(language("de"), "button-card"));
    await tapped(telegram, olena, "✖");
    expect(olena.messages).toHaveLength(1);
    expect(screenOf(olena).text).toBe(textOf(language("de"), screen("cover")));
    expect(telegram.refused).toEqual([]);
  });

  test("is offered again each time", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "de" }, "de-help-flanders");
    for (const count of [1, 2]) {
      await tapped(telegram, olena, lineOf(language("de"), "button-card"));
      expect(olena.messages.filter(({ contact }) => contact)).toHaveLength(count);
    }
    await said(telegram, olena, "/help");
    expect(screenOf(olena).text).toContain(textOf(language("de"), screen("help")));
    expect(saidTo(olena).filter(({ contact }) => !contact)).toHaveLength(1);
    expect(telegram.refused).toEqual([]);
  });
});
