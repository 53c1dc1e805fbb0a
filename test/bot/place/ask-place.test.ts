import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/content/language.ts";
import { content, languages, textOf } from "../../content/published/reading.ts";
import { labelsOf, screenOf, startWorld, type World } from "../../world.ts";
import { asked, handled, isAsking, language, lineOf, said, saidTo, screen, tapped } from "../chat.ts";

const card = {
  brussels: screen("help.brussels"),
  flanders: screen("help.flanders"),
  wallonia: screen("help.wallonia"),
};
const ukrainian = language("uk");
const help = screen("help");

/** The chat holds the person's messages and one of the bot, no keyboard, and the question is over. */
async function expectOver(
  world: World,
  person: Awaited<ReturnType<typeof asked>>,
  code = "uk",
): Promise<void> {
  expect(person.replyKeyboard).toBeUndefined();
  expect(saidTo(person)).toHaveLength(1);
  expect(await isAsking(world, person, code)).toBe(false);
  expect(world.telegram.refused).toEqual([]);
}

/** The button of the keyboard that leads to help, with the number to call in danger. */
const toHelp = (code: Language): string => `${content.screen(code, help).label} – 112`;

describe("the question where a person is", () => {
  test("is asked in the language of the button, and offers to send the location", async () => {
    const world = await startWorld();
    for (const code of languages) {
      const person = await asked(world, code);
      expect(screenOf(person).text).toBe(lineOf(code, "place-ask"));
      expect(screenOf(person).silent).toBe(true);
      expect(person.replyKeyboard?.keyboard).toEqual([
        [{ text: lineOf(code, "place-ask.share"), request_location: true }],
        [{ text: toHelp(code) }],
        [{ text: lineOf(code, "place-ask.cancel") }],
      ]);
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("stays when the button for the location only sent its words, in whichever language", async () => {
    const world = await startWorld();
    for (const code of languages) {
      const olena = await asked(world, "uk");
      const answer = `${lineOf(ukrainian, "place-send")}\n\n${textOf(ukrainian, screen("help.regions"))}`;
      await said(world.telegram, olena, lineOf(code, "place-ask.share"));
      expect(screenOf(olena).text).toBe(answer);
      expect(olena.replyKeyboard).toBeDefined();
      olena.shareLocation(51.0543, 3.7174);
      await handled(world.telegram);
      expect(screenOf(olena).text).toContain(textOf(ukrainian, card.flanders));
      // From a keyboard that is still there on another device.
      await said(world.telegram, olena, lineOf(code, "place-ask.share"));
      expect(screenOf(olena).text).toBe(answer);
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("has the numbers one tap away, which end it", async () => {
    const world = await startWorld();
    for (const code of languages) {
      const person = await asked(world, code);
      person.tapReply(toHelp(code));
      await handled(world.telegram);
      expect(screenOf(person).text).toBe(textOf(code, help));
      expect(person.replyKeyboard).toBeUndefined();
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("is answered by a town or a postcode, in any script", async () => {
    const world = await startWorld();
    const answers = [
      { answer: "Gent", place: "Gent", region: "flanders" },
      { answer: "Льєж", place: "Liège", region: "wallonia" },
      { answer: "Люттих", place: "Liège", region: "wallonia" },
      { answer: "Ixelles", place: "Ixelles / Elsene", region: "brussels" },
      { answer: "9000", place: "9000", region: "flanders" },
      { answer: "B-5000 Namur", place: "5000 Namur", region: "wallonia" },
      { answer: "1070", place: "1070", region: "brussels" },
    ] as const;
    for (const { answer, place, region } of answers) {
      const olena = await asked(world, "uk");
      await said(world.telegram, olena, answer);
      const found = lineOf(ukrainian, "place-found", { place });
      expect(screenOf(olena).text).toBe(`${found}\n\n${textOf(ukrainian, card[region])}`);
      await expectOver(world, olena);
    }
  });

  test("is answered by a pin", async () => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    olena.shareLocation(51.0543, 3.7174);
    await handled(world.telegram);
    expect(screenOf(olena).text).toContain(textOf(ukrainian, card.flanders));
    await expectOver(world, olena);
  });

  test("is answered by a pin outside Belgium with the numbers that work there", async () => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    olena.shareLocation(48.8566, 2.3522);
    await handled(world.telegram);
    const outside = lineOf(ukrainian, "place-outside");
    expect(outside).toContain("112");
    expect(screenOf(olena).text).toBe(`${outside}\n\n${textOf(ukrainian, screen("help"))}`);
    await expectOver(world, olena);
  });

  test("asks back whether a name that was nearly right is meant", async () => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    await said(world.telegram, olena, "Brugse");
    const guess = lineOf(ukrainian, "place-guess", { place: "Brugge" });
    expect(screenOf(olena).text).toBe(`${guess}\n\n${textOf(ukrainian, card.flanders)}`);
    await expectOver(world, olena);
  });

  test.each([
    ["Sint-Niklaas", "flanders"],
    ["Saint-Nicolas", "wallonia"],
  ] as const)("asks which one is meant by a name of two places: %s", async (name, region) => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    await said(world.telegram, olena, "Saint-Nicolas");
    const choice = screenOf(olena);
    expect(choice.text).toContain(lineOf(ukrainian, "place-which"));
    expect(choice.text).toContain(lineOf(ukrainian, "talk-danger"));
    const label = (place: string, id: (typeof card)[keyof typeof card]): string =>
      `${place} – ${content.screen(ukrainian, id).label}`;
    const offered = [label("Sint-Niklaas", card.flanders), label("Saint-Nicolas", card.wallonia)];
    expect(labelsOf(choice).slice(3, 5)).toEqual(offered);
    const red = choice.inlineKeyboard.flat().filter(({ style }) => style === "danger");
    expect(red.map(({ text }) => text)).toEqual([expect.stringContaining("🆘")]);

    await tapped(world.telegram, olena, label(name, card[region]));
    expect(screenOf(olena).text).toBe(textOf(ukrainian, card[region]));
    expect(screenOf(olena).id).toBe(choice.id);
    await expectOver(world, olena);
  });

  test("is asked again after an unknown name, until it is known", async () => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    await said(world.telegram, olena, "qwertyuiop");
    const regions = textOf(ukrainian, screen("help.regions"));
    expect(screenOf(olena).text).toBe(`${lineOf(ukrainian, "place-unknown")}\n\n${regions}`);
    expect(olena.replyKeyboard).toBeDefined();
    await said(world.telegram, olena, "0999");
    expect(screenOf(olena).text).toBe(`${lineOf(ukrainian, "place-postcode")}\n\n${regions}`);
    await said(world.telegram, olena, "Намюр");
    expect(screenOf(olena).text).toContain(textOf(ukrainian, card.wallonia));
    await expectOver(world, olena);
  });

  test("is answered by the regions that are offered after an unknown name", async () => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    await said(world.telegram, olena, "qwertyuiop");
    await tapped(world.telegram, olena, content.screen(ukrainian, card.brussels).label);
    expect(screenOf(olena).text).toBe(textOf(ukrainian, card.brussels));
    await expectOver(world, olena);
  });

  test("is given up after five unknown names, with the regions in front of the person", async () => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    for (const text of ["qwer", "asdfgh", "zxcvbn", "йцуке", "hjklpoiu"]) {
      await said(world.telegram, olena, text);
      expect(screenOf(olena).text, text).toContain(lineOf(ukrainian, "place-unknown"));
    }
    expect(labelsOf(screenOf(olena))).toContain(content.screen(ukrainian, card.brussels).label);
    await expectOver(world, olena);
  });

  test("is put away by its button, which leads to the menu", async () => {
    const world = await startWorld();
    for (const code of languages) {
      const person = await asked(world, code);
      person.tapReply(lineOf(code, "place-ask.cancel"));
      await handled(world.telegram);
      expect(screenOf(person).text).toBe(textOf(code, screen("menu")));
      await expectOver(world, person, code);
    }
  });

  test("is asked one person at a time", async () => {
    const world = await startWorld();
    const [olena, ivan] = [await asked(world, "uk"), await asked(world, "ru")];
    await said(world.telegram, ivan, "Намюр");
    await said(world.telegram, olena, "Гент");
    expect(screenOf(ivan).text).toContain(textOf(language("ru"), card.wallonia));
    expect(screenOf(olena).text).toContain(textOf(ukrainian, card.flanders));
    await expectOver(world, olena);
    await expectOver(world, ivan, "ru");
  });

  test.each(["webhook", "polling"] as const)(
    "is answered once by two messages at once, by %s",
    async (updates) => {
      const { telegram, opens } = await startWorld({ updates });
      const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-help");
      olena.tap(lineOf(ukrainian, "button-locate"));
      await telegram.until(() => olena.replyKeyboard, "the question");
      olena.send("Гент");
      olena.send("Намюр");
      const last = textOf(ukrainian, card.wallonia);
      await telegram.until(() => screenOf(olena).text.endsWith(last), "the second place");
      await telegram.until(() => saidTo(olena).length === 1 && telegram.updatesPending === 0, "one message");
      const putAway = telegram.calls.filter(({ payload }) =>
        JSON.stringify(payload).includes("remove_keyboard"),
      );
      expect(putAway).toHaveLength(1);
      expect(olena.replyKeyboard).toBeUndefined();
      expect(telegram.refused).toEqual([]);
    },
  );
});
