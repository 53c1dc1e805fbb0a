import { describe, expect, test } from "vitest";
import { outOfSight } from "../../../src/content/layout/sight.ts";
import { help } from "../../../src/content/screen-ids.ts";
import type { Language } from "../../../src/content/language.ts";
import type { Person } from "telegram-fake";
import { content, languages, textOf } from "../../content/published/reading.ts";
import { labelsOf, screenOf, startWorld } from "../../world.ts";
import { foundAbove, handled, language, lineOf, notUnderstood, said, saidTo, screen } from "../chat.ts";
import * as notes from "../note/notes.ts";
import { uk, stay, questionOf, reviewOf, saidBack, textsOf, writing } from "../note/notes.ts";

const en = language("en");
const text = (id: string, code = uk): string => textOf(code, screen(id));
const label = (id: string, code: Language = uk): string => content.screen(code, screen(id)).label;
const needHelp = lineOf(uk, "talk-need-help");

/** The screens that the last message offers, without what stands below every screen. */
function offered(person: Person): string[] {
  const rows = screenOf(person).inlineKeyboard.slice(0, -1);
  return rows.flat().flatMap(({ callback_data: data }) => data?.replace(/^..\|/, "") ?? []);
}

describe("what a person writes in their own words", () => {
  test("finds screens, help first and red, five at most, in every language", async () => {
    const { telegram, opens, logs, refused } = await startedWorld();
    const says: Record<string, string> = {
      en: "i want to rent a room from a family",
      fr: "je veux louer une chambre chez une famille",
      nl: "ik wil een kamer huren bij een gezin",
      de: "ich will ein zimmer bei einer familie mieten",
      uk: "хочу зняти кімнату в родині",
      ru: "хочу снять комнату у семьи",
      pt: "quero alugar um quarto na casa de uma família",
      ar: "أريد استئجار غرفة عند عائلة",
      tr: "bir ailenin yanında oda kiralamak istiyorum",
      vi: "tôi muốn thuê phòng ở nhà một gia đình",
      ro: "vreau să închiriez o cameră la o familie",
      bg: "искам да наема стая при семейство",
      es: "quiero alquilar una habitación con una familia",
      pl: "chcę wynająć pokój u rodziny",
      zh: "我想在别人家里租一个房间",
      fa: "می‌خواهم یک اتاق پیش یک خانواده اجاره کنم",
    };
    for (const code of languages) {
      const words = says[code] ?? "";
      const olena = await opens({ firstName: "Olena", languageCode: code });
      await said(telegram, olena, words);
      expect(screenOf(olena).text, code).toBe(foundAbove(code));
      const [first] = screenOf(olena).inlineKeyboard.flat();
      expect(first).toMatchObject({
        text: label(help, code),
        callback_data: `${code}|help`,
        style: "danger",
      });
      const about = offered(olena).filter((id) => /^housing|room/.test(id));
      expect(about, code).not.toEqual([]);
      expect(offered(olena).length).toBeLessThanOrEqual(6);
      const copies = screenOf(olena)
        .inlineKeyboard.flat()
        .map(({ copy_text: copy }) => copy?.text);
      expect(copies, code).toContain("112");
      expect(offered(olena).filter((id) => id === help)).toHaveLength(1);
      expect(labelsOf(screenOf(olena))).toEqual(expect.arrayContaining([label("menu", code), "✖"]));
      const [finds = ""] = about;
      olena.tapData(`${code}|${finds}`, screenOf(olena));
      await handled(telegram);
      expect(screenOf(olena).text).toBe(text(finds, code));
      expect(logs.join("")).not.toContain(words);
    }
    expect(refused()).toEqual([]);
  });

  test("is understood in Latin letters, and in another language than the person's own", async () => {
    const { telegram, opens } = await startedWorld();
    for (const [code, words] of [
      ["uk", "hochu zniaty kimnatu v rodyni"],
      ["en", "хочу зняти кімнату в родині"],
    ] as const) {
      const olena = await opens({ firstName: "Olena", languageCode: code });
      await said(telegram, olena, words);
      expect(screenOf(olena).text, words).toBe(foundAbove(language(code)));
      expect(offered(olena), words).toContain("housing.private");
    }
  });

  test("gets the menu where it is about nothing, is forwarded, or is no text", async () => {
    const { telegram, opens } = await startedWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    const unknown = notUnderstood(uk);
    for (const words of ["qwertyuiop", "/qwertyuiop", "?!", "🙂", "і в на", "7".repeat(40)]) {
      await said(telegram, olena, words);
      expect(screenOf(olena).text, words).toBe(unknown);
    }
    olena.send("хочу зняти кімнату в родині", { forwarded: true });
    await handled(telegram);
    expect(screenOf(olena).text).toBe(unknown);
  });

  test("is answered as fast as ever where it is as long as can be", async () => {
    const { telegram, opens, refused } = await startedWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    for (const words of ["кімната ".repeat(512), "zażółć-".repeat(585), "<b>&".repeat(1024)]) {
      await said(telegram, olena, words.slice(0, 4096));
      expect(saidTo(olena)).toHaveLength(1);
    }
    expect(refused()).toEqual([]);
  });

  test("is covered after a time, for it names what the bot is about", async () => {
    let time = Date.now();
    const { telegram, opens } = await startWorld({ now: () => time });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    await said(telegram, olena, "хочу зняти кімнату в родині");
    expect(screenOf(olena).text).toBe(foundAbove(uk));
    time += 31 * 60_000;
    await telegram.until(() => screenOf(olena).text.includes("meteo.be"), "the cover");
  });
});

describe("a place in a sentence", () => {
  test.each([
    ["en", "I live in Gent and need a job and a doctor"],
    ["ru", "я в Генте нужна работа и жилье"],
  ] as const)(
    "gets no more screens beside its centre than leave the numbers in sight: %s",
    async (code, words) => {
      const { telegram, opens } = await startedWorld();
      const olena = await opens({ firstName: "Olena", languageCode: code });
      await said(telegram, olena, words);
      const shown = screenOf(olena);
      expect(shown.text).toContain(text("help.flanders", language(code)));
      const numbers = [...content.contacts.values()].flatMap(({ phone }) => phone ?? []);
      expect(outOfSight(shown.text, numbers, shown.inlineKeyboard.length)).toEqual([]);
    },
  );
});

test("a postcode in a sentence gets the same screens beside its centre as a town", async () => {
  const { telegram, opens } = await startedWorld();
  const olena = await opens({ firstName: "Olena", languageCode: "en" });
  const offered = async (words: string): Promise<readonly string[]> => {
    await said(telegram, olena, words);
    expect(screenOf(olena).text).toContain(text("help.flanders", en));
    const own = content.screen(en, screen("help.flanders")).rows.flat();
    return labelsOf(screenOf(olena)).filter((label) => !own.some((button) => button.label === label));
  };
  const beside = await offered("I live in Gent and need a doctor");
  expect(beside.length).toBeGreaterThan(0);
  expect(await offered("I live in 9000 and need a doctor")).toEqual(beside);
});

describe("a cry for help", () => {
  test("opens help alone, and inside a text with up to two screens that the text is about", async () => {
    const { telegram, opens, refused } = await startedWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "en" });
    const own = content
      .screen(en, help)
      .rows.flat()
      .map((button) => button.label);
    for (const cry of ["help", "HELP ME!!!", "police help"]) {
      await said(telegram, olena, cry);
      expect(screenOf(olena).text, cry).toBe(text("help", en));
      expect(labelsOf(screenOf(olena)), cry).toEqual(own);
    }
    await said(telegram, olena, "help, he keeps my passport and does not pay me");
    expect(screenOf(olena).text).toBe(text("help", en));
    const added = labelsOf(screenOf(olena)).filter((word) => !own.includes(word));
    expect(added.length).toBeGreaterThan(0);
    expect(added.length).toBeLessThanOrEqual(2);
    expect(labelsOf(screenOf(olena)).slice(-1)).toEqual(["✖"]);
    expect(refused()).toEqual([]);
  });

  test("with a slip of the finger gets the numbers at once", async () => {
    const { telegram, opens } = await startedWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    for (const slip of ["hepl", "Hepl", "hepl!!", "polcie", "допомжіть", "допоможть"]) {
      await said(telegram, olena, "/menu");
      await said(telegram, olena, slip);
      expect(screenOf(olena).text, slip).toBe(text("help"));
    }
  });

  test("with a slip among many words is asked about, help first and the numbers in the question", async () => {
    const { telegram, opens } = await startedWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    await said(telegram, olena, "is there a good school near the polcie office for my son");
    expect(screenOf(olena).text).toBe(needHelp);
    expect(needHelp).toMatch(/112.*101/);
    expect(screenOf(olena).inlineKeyboard.flat()[0]).toMatchObject({ text: label("help"), style: "danger" });
  });

  test("that is missed still gets the number to call in danger, last above the buttons", async () => {
    const { telegram, opens, refused } = await startedWorld();
    for (const code of languages) {
      const person = await opens({ firstName: "Olena", languageCode: code });
      for (const missed of ["brzmq xyzzy", label("housing.private", code)]) {
        await said(telegram, person, missed);
        expect(screenOf(person).text.split("\n").at(-1), missed).toMatch(/112/);
        const buttons = screenOf(person).inlineKeyboard.flat();
        expect(buttons[0], missed).toMatchObject({ style: "danger" });
        expect(buttons.map(({ copy_text: copy }) => copy?.text)).toContain("112");
      }
    }
    expect(refused()).toEqual([]);
  });
});

describe("a cry for help in the middle of a note", () => {
  test("inside a longer answer is kept as the answer, and help is asked about above the next question", async () => {
    const world = await startedWorld();
    const olena = await writing(world);
    const answer = "Rue de la Police 5, help in the house";
    await said(world.telegram, olena, answer);
    const next = `${saidBack(0, answer)}\n\n${questionOf(1)}`;
    expect(textsOf(olena)).toEqual([`${needHelp}\n\n${next}`]);
    expect(labelsOf(screenOf(olena))).toContain(label("help"));
    // It is asked once.
    await said(world.telegram, olena, "Ivan");
    expect(screenOf(olena).text.startsWith(saidBack(1, "Ivan"))).toBe(true);
    await notes.skipsTheRest(world, olena);
    expect(screenOf(olena).text).toBe(reviewOf([answer, "Ivan"]));
    expect(world.refused()).toEqual([]);
  });

  test("that is too long for an answer is asked about, too", async () => {
    const world = await startedWorld();
    const olena = await writing(world);
    await said(world.telegram, olena, `please help me, ${"he hits me and I cannot go ".repeat(12)}`);
    const tooLong = lineOf(uk, "note-too-long");
    expect(textsOf(olena)).toEqual([`${needHelp}\n\n${tooLong}\n\n${questionOf(0)}`]);
    expect(labelsOf(screenOf(olena))).toContain(label("help"));
    expect(world.refused()).toEqual([]);
  });

  test("alone opens help at once, and the note waits with its answers", async () => {
    const world = await startedWorld();
    const olena = await writing(world, ["Gent"]);
    await said(world.telegram, olena, "help");
    expect(textsOf(olena)).toEqual([text("help")]);
    await said(world.telegram, olena, "I need help, he hits me");
    expect(textsOf(olena)).toEqual([text("help")]);
    olena.tapData(`uk|#${stay}=start`, screenOf(olena));
    await handled(world.telegram);
    expect(textsOf(olena)).toEqual([`${saidBack(0, "Gent")}\n\n${questionOf(1)}`]);
  });

  test("when every question is answered opens help at once", async () => {
    const world = await startedWorld();
    const olena = await writing(world, ["Gent"]);
    await notes.skipsTheRest(world, olena);
    await said(world.telegram, olena, "please help me now");
    expect(textsOf(olena)).toEqual([text("help")]);
    olena.tapData(`uk|#${stay}=start`, screenOf(olena));
    await handled(world.telegram);
    expect(textsOf(olena)).toEqual([reviewOf(["Gent"])]);
  });
});

async function startedWorld() {
  const world = await startWorld();
  return { ...world, refused: () => world.telegram.refused };
}
