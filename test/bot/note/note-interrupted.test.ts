import { describe, expect, test } from "vitest";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import type { Person } from "telegram-fake";
import { textOf } from "../../content/published/reading.ts";
import { screenOf, startWorld, type World } from "../../world.ts";
import {
  anyMessage,
  deliver,
  handled,
  language,
  lineOf,
  notUnderstood,
  said,
  saidTo,
  screen,
  tapped,
} from "../chat.ts";
import * as notes from "./notes.ts";
import { uk, stay, ride, madeOf, questionOf, reviewOf, saidBack, textsOf, writing } from "./notes.ts";

const text = (id: string, code = uk): string => textOf(code, screen(id));
const unknown = notUnderstood(uk);
const start = `uk|#${stay}=start`;
const second = `${saidBack(0, "Gent")}\n\n${questionOf(1)}`;

/** What somebody may read in the middle of a note, and what they see then. */
const readings: Record<
  string,
  { readonly does: (person: Person, world: World) => unknown; readonly sees: string }
> = {
  "help, by a tap": { does: (person) => person.tap(/^🆘/), sees: text("help") },
  "the menu, by a tap": { does: (person) => person.tap(/^☰/), sees: text("menu") },
  "/menu": { does: (person) => person.send("/menu"), sees: text("menu") },
  "/help": { does: (person) => person.send("/help"), sees: text("help") },
  "/start": { does: (person) => person.send("/start"), sees: text("menu") },
  "/privacy": { does: (person) => person.send("/privacy"), sees: text("about.privacy") },
  "a cry for help": { does: (person) => person.send("допоможіть!"), sees: text("help") },
  "a cry below a picture": {
    does: (person, world) =>
      deliver(world, {
        message: { ...anyMessage(person), photo: [{ file_id: "a" }], caption: "допоможіть" },
      }),
    sees: text("help"),
  },
  "a check": {
    does: (person) => person.tapData("uk|?check.ride=", screenOf(person)),
    sees: lineOf(uk, "check-step", { step: "1", steps: "7" }),
  },
  "another note's page": {
    does: (person) => person.tapData(`uk|${ride}`, screenOf(person)),
    sees: text(ride),
  },
};

describe("a note in the middle of which somebody reads something else", () => {
  test("waits, takes nothing that is written meanwhile, and goes on by its start", async () => {
    const world = await startWorld();
    const { telegram } = world;
    for (const [what, { does, sees }] of Object.entries(readings)) {
      const olena = await writing(world, ["Gent"]);
      await does(olena, world);
      await handled(telegram);
      expect(screenOf(olena).text, what).toContain(sees);
      await said(telegram, olena, "qwertyuiop");
      expect(screenOf(olena).text, what).toBe(unknown);
      await said(telegram, olena, "Намюр");
      expect(screenOf(olena).text, what).toContain(text("help.wallonia"));
      olena.tapData(start, screenOf(olena));
      await handled(telegram);
      expect(screenOf(olena).text, what).toBe(second);
      expect(saidTo(olena), what).toHaveLength(1);
      await said(telegram, olena, "Ivan");
      expect(screenOf(olena).text, what).toContain(saidBack(1, "Ivan"));
    }
    expect(telegram.refused).toEqual([]);
  });

  test("waits while they are asked where they are, and the question has its own answer", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await writing(world, ["Gent"]);
    await tapped(telegram, olena, /^🆘/);
    await tapped(telegram, olena, lineOf(uk, "button-locate"));
    await said(telegram, olena, "qwertyuiop");
    expect(screenOf(olena).text).toContain(lineOf(uk, "place-unknown"));
    await said(telegram, olena, "Намюр");
    expect(screenOf(olena).text).toContain(text("help.wallonia"));
    expect(olena.replyKeyboard).toBeUndefined();
    olena.tapData(start, screenOf(olena));
    await handled(telegram);
    expect(screenOf(olena).text).toBe(second);

    // Its start ends the question, and puts its keyboard away.
    await tapped(telegram, olena, /^🆘/);
    await tapped(telegram, olena, lineOf(uk, "button-locate"));
    olena.tapData(start, assertDefined(saidTo(olena)[0], "help"));
    await handled(telegram);
    expect(olena.replyKeyboard).toBeUndefined();
    expect(textsOf(olena)).toEqual([second]);
    await said(telegram, olena, "Намюр");
    expect(screenOf(olena).text).toContain(saidBack(1, "Намюр"));
    expect(telegram.refused).toEqual([]);
  });

  test("goes on in the language that was chosen meanwhile", async () => {
    const world = await startWorld();
    const nl = language("nl");
    const olena = await writing(world, ["Gent"]);
    olena.tapData("nl|!language", screenOf(olena));
    await handled(world.telegram);
    expect(screenOf(olena).text).toBe(text("menu", nl));
    olena.tapData(`nl|#${stay}=start`, screenOf(olena));
    await handled(world.telegram);
    expect(screenOf(olena).text).toBe(`${saidBack(0, "Gent", stay, nl)}\n\n${questionOf(1, stay, nl)}`);
    await said(world.telegram, olena, "Ivan");
    expect(screenOf(olena).text).toContain(questionOf(2, stay, nl));
    await notes.skipsTheRest(world, olena, nl);
    await tapped(world.telegram, olena, notes.make(nl));
    expect(textsOf(olena)[0]).toBe(madeOf(["Gent", "Ivan"], stay, nl));
    expect(world.telegram.refused).toEqual([]);
  });

  test("goes on at once after a message that was edited, which is no answer", async () => {
    const world = await startWorld();
    const olena = await writing(world, ["Gent"]);
    const { id } = screenOf(olena);
    const [command] = olena.messages;
    olena.edit(assertDefined(command, "/start"), "Antwerpen");
    await handled(world.telegram);
    expect(screenOf(olena)).toMatchObject({ id, text: second });
    await said(world.telegram, olena, "Ivan");
    expect(screenOf(olena).text).toContain(saidBack(1, "Ivan"));
    expect(world.telegram.refused).toEqual([]);
  });

  test("goes on when an earlier note is erased above it", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await writing(world, ["Gent"]);
    await notes.skipsTheRest(world, olena);
    await tapped(telegram, olena, notes.make());
    olena.tapData(start, screenOf(olena));
    await handled(telegram);
    await tapped(telegram, olena, lineOf(uk, "note-erase"));
    expect(textsOf(olena)).toEqual([questionOf(0)]);
    await said(telegram, olena, "Brugge");
    expect(textsOf(olena)).toEqual([`${saidBack(0, "Brugge")}\n\n${questionOf(1)}`]);
    expect(telegram.refused).toEqual([]);
  });

  test("without end is made of what there is, but never over what is read meanwhile", async () => {
    const world = await startWorld();
    const olena = await writing(world, ["Gent"]);
    for (const at of Array.from({ length: 78 }, (_, turn) => turn % 2)) {
      olena.tapData(`uk|#${stay}=${at}`, screenOf(olena));
      await handled(world.telegram);
    }
    await said(world.telegram, olena, "/help");
    expect(textsOf(olena)).toHaveLength(1);
    expect(screenOf(olena).text).toContain(text("help"));
    await said(world.telegram, olena, "qwertyuiop");
    expect(textsOf(olena)).toEqual([unknown]);
    olena.tapData(start, screenOf(olena));
    await handled(world.telegram);
    expect(textsOf(olena)).toEqual([madeOf(["Gent"]), notes.doneOf()]);
    expect(world.telegram.refused).toEqual([]);
  });

  test("is given up for another one that is begun", async () => {
    const world = await startWorld();
    const olena = await writing(world, ["Gent"]);
    olena.tapData(`uk|#${ride}=start`, screenOf(olena));
    await handled(world.telegram);
    await said(world.telegram, olena, "Liège");
    expect(screenOf(olena).text).toContain(saidBack(0, "Liège", ride));
    olena.tapData(start, screenOf(olena));
    await handled(world.telegram);
    expect(textsOf(olena)).toEqual([questionOf(0)]);
    // What is asked by an old button of the other one is no more.
    olena.tapData(`uk|#${ride}=-0`, screenOf(olena));
    await handled(world.telegram);
    expect(textsOf(olena)).toEqual([`${lineOf(uk, "note-lost")}\n\n${text(ride)}`]);
  });
});

describe("a note whose buttons are tapped twice, or late", () => {
  test("leaves out one question by a double tap, and begins once", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await notes.reader(world);
    const page = screenOf(olena);
    for (const message of [page, page]) olena.tap(lineOf(uk, "note-start"), { message });
    await handled(telegram);
    expect(textsOf(olena)).toEqual([questionOf(0)]);
    const question = screenOf(olena);
    const taps = [1, 2].map(() => olena.tap(notes.skip(), { message: question }));
    await handled(telegram);
    expect(taps.map(({ answered }) => answered)).toEqual([true, true]);
    expect(textsOf(olena)).toEqual([questionOf(1)]);
    // On a telephone that has not shown the edit yet, an answer that was given stays.
    await said(telegram, olena, "Ivan");
    await tapped(telegram, olena, notes.before());
    olena.tap(notes.skip(), { message: question });
    await handled(telegram);
    expect(textsOf(olena)).toEqual([
      `${questionOf(1)}\n\n${lineOf(uk, "note-answered", { answer: "Ivan" })}`,
    ]);
  });

  test("is made once by a double tap, and its words are not said to be lost", async () => {
    const world = await startWorld();
    const olena = await writing(world, ["Gent"]);
    await notes.skipsTheRest(world, olena);
    const review = screenOf(olena);
    for (const message of [review, review]) olena.tap(notes.make(), { message });
    await handled(world.telegram);
    expect(textsOf(olena)).toEqual([madeOf(["Gent"]), notes.doneOf()]);
  });

  test("stays what it is by buttons that are forged", async () => {
    const world = await startWorld();
    const olena = await writing(world, ["Gent"]);
    await notes.skipsTheRest(world, olena);
    for (const data of [
      `uk|#${stay}=8`,
      `uk|#${stay}=1.0`,
      `uk|#${stay}=stopp`,
      `uk|#${stay}`,
      "uk|#note=skip",
    ]) {
      olena.tapData(data, screenOf(olena));
      await handled(world.telegram);
      expect(screenOf(olena).text, data).toBe(text("menu"));
    }
    olena.tapData(`uk|#${stay}=-0`, screenOf(olena));
    await handled(world.telegram);
    expect(screenOf(olena).text).toBe(reviewOf(["Gent"]));
  });
});
