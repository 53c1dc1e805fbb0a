import { describe, expect, test } from "vitest";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import { longestAnswer } from "../../../src/content/note.ts";
import { content, textOf } from "../../content/published/reading.ts";
import { labelsOf, screenOf, startWorld } from "../../world.ts";
import { handled, lineOf, notUnderstood, said, saidTo, screen, tapped } from "../chat.ts";
import { drawnLanguages } from "../drawn-languages.ts";
import * as notes from "./notes.ts";
import {
  uk,
  stay,
  ride,
  madeOf,
  questionOf,
  reviewOf,
  saidBack,
  textsOf,
  typedIn,
  writing,
} from "./notes.ts";

const below = (line: string, id = stay, code = uk): string => `${line}\n\n${textOf(code, id)}`;

describe("a note", () => {
  test("asks one question after the other in one message, and takes what is typed out of the chat", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await writing(world);
    const { id } = screenOf(olena);
    const before = typedIn(olena);
    expect(screenOf(olena).text).toBe(questionOf(0));
    const answers = noteAnswers(8);
    for (const [at, answer] of answers.entries()) {
      await said(telegram, olena, answer);
      const next = at < 7 ? `${saidBack(at, answer)}\n\n${questionOf(at + 1)}` : reviewOf(answers);
      expect(screenOf(olena)).toMatchObject({ id, text: next });
      expect(typedIn(olena)).toEqual(before);
    }
    await tapped(telegram, olena, notes.make());
    expect(textsOf(olena)).toEqual([madeOf(answers), notes.doneOf()]);
    expect(typedIn(olena)).toEqual(before);
    expect(telegram.refused).toEqual([]);
  });

  // That it fits in every language, test/content/note.test.ts asks.
  test("is asked in the language of the link, and made of what is longest in one message", async () => {
    const world = await startWorld();
    const longest = "Ї&<b>".repeat(40);
    expect(longest).toHaveLength(longestAnswer);
    for (const code of drawnLanguages) {
      const { questions } = notes.noteOf(ride, code);
      const olena = await writing(world, [longest, longest], ride, code);
      const asked = `${saidBack(1, longest, ride, code)}\n\n${questionOf(2, ride, code)}`;
      expect(screenOf(olena).text).toBe(asked);
      while (!labelsOf(screenOf(olena)).includes(notes.make(code)))
        await said(world.telegram, olena, longest);
      const answers = questions.map(() => longest);
      expect(screenOf(olena).text).toBe(reviewOf(answers, ride, code));
      await tapped(world.telegram, olena, notes.make(code));
      expect(textsOf(olena)).toEqual([madeOf(answers, ride, code), notes.doneOf(code)]);
      expect(screenOf(olena).text.length).toBeLessThanOrEqual(4096);
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("is a message of plain words, to share or to forward, that can be taken away by itself", async () => {
    const world = await startWorld();
    const olena = await writing(world, ["<b>Rue & Straat</b> *1* &amp;", "https://example.org"]);
    expect(screenOf(olena).text).toContain(saidBack(1, "https://example.org"));
    await notes.skipsTheRest(world, olena);
    const made = madeOf(["<b>Rue & Straat</b> *1* &amp;", "https://example.org"]);
    expect(screenOf(olena).text).toBe(`${made}\n\n${lineOf(uk, "note-review")}`);
    await tapped(world.telegram, olena, notes.make());
    const [sent] = saidTo(olena);
    expect(sent).toMatchObject({ text: made, silent: true, protected: false });
    expect(labelsOf(assertDefined(sent, stay))).toEqual([
      `↗ ${lineOf(uk, "note-send")}`,
      lineOf(uk, "note-erase"),
    ]);
    await tapped(world.telegram, olena, lineOf(uk, "note-erase"));
    expect(textsOf(olena)).toEqual([notes.doneOf()]);
    expect(world.telegram.refused).toEqual([]);
  });

  test("says nothing any more when it is taken away so late that Telegram deletes it no more", async () => {
    let time = Date.now();
    const world = await startWorld({ now: () => time });
    const { telegram } = world;
    const olena = await writing(world, ["Gent", "Ivan"]);
    await notes.skipsTheRest(world, olena);
    await tapped(telegram, olena, notes.make());
    const [note] = saidTo(olena);
    time += 49 * 60 * 60 * 1000;
    await said(telegram, olena, "/menu");
    await tapped(telegram, olena, lineOf(uk, "note-erase"));
    const left = olena.messages.find(({ id }) => id === note?.id);
    expect(left).toMatchObject({ text: lineOf(uk, "talk-neutral"), inlineKeyboard: [] });
    expect(screenOf(olena).text).toBe(textOf(uk, screen("menu")));
  });

  test("lets every question be left out, and is none then", async () => {
    const world = await startWorld();
    const olena = await writing(world);
    await notes.skipsTheRest(world, olena);
    expect(screenOf(olena).text).toBe(`${lineOf(uk, "note-empty")}\n\n${lineOf(uk, "note-review")}`);
    expect(labelsOf(screenOf(olena))).not.toContain(notes.make());
    // As only an old button can ask.
    olena.tapData(`uk|#${stay}=make`, screenOf(olena));
    await handled(world.telegram);
    expect(textsOf(olena)).toEqual([lineOf(uk, "note-empty")]);
    expect(world.telegram.refused).toEqual([]);
  });

  test("lets an answer be gone back on, and be changed at the end", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await writing(world, ["Gent", "Ivan"]);
    await tapped(telegram, olena, notes.before());
    const answered = lineOf(uk, "note-answered", { answer: "Ivan" });
    expect(screenOf(olena).text).toBe(`${saidBack(0, "Gent")}\n\n${questionOf(1)}\n\n${answered}`);
    await said(telegram, olena, "Petro");
    await notes.skipsTheRest(world, olena);
    expect(screenOf(olena).text).toBe(reviewOf(["Gent", "Petro"]));
    await tapped(telegram, olena, notes.changeOf(0));
    expect(screenOf(olena).text).toContain(questionOf(0));
    await said(telegram, olena, "Brugge");
    expect(screenOf(olena).text).toBe(reviewOf(["Brugge", "Petro"]));
    await tapped(telegram, olena, notes.changeOf(1));
    await tapped(telegram, olena, notes.skip());
    expect(screenOf(olena).text).toBe(reviewOf(["Brugge"]));
    await tapped(telegram, olena, notes.make());
    expect(textsOf(olena)[0]).toBe(madeOf(["Brugge"]));
    expect(telegram.refused).toEqual([]);
  });

  test("lets an answer that is gone back on stay as it is, also by a second tap", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const long = "Rue du Marché aux Herbes Potagères 12";
    const olena = await writing(world, [long, "Ivan"]);
    await tapped(telegram, olena, notes.before());
    await tapped(telegram, olena, notes.before());
    const label = `✓ ${long.slice(0, 29)}…`;
    await tapped(telegram, olena, label);
    expect(screenOf(olena).text).toContain(questionOf(1));
    olena.tapData(`uk|#${stay}=+0`, screenOf(olena));
    await handled(telegram);
    expect(screenOf(olena).text).toContain(questionOf(1));
    await tapped(telegram, olena, "✓ Ivan");
    await notes.skipsTheRest(world, olena);
    expect(screenOf(olena).text).toBe(reviewOf([long, "Ivan"]));
    await tapped(telegram, olena, notes.changeOf(1));
    await tapped(telegram, olena, "✓ Ivan");
    expect(screenOf(olena).text).toBe(reviewOf([long, "Ivan"]));
    // The second tap has nothing to change.
    expect(telegram.refused.map(({ refusal }) => refusal?.name)).toEqual(["notModified"]);
  });

  test("shows an answer with an emoji where a button cuts it, and goes on", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const long = `${"a".repeat(28)}😀 is the name on the bell`;
    const olena = await writing(world, [long]);
    await tapped(telegram, olena, notes.before());
    await tapped(telegram, olena, `✓ ${"a".repeat(28)}…`);
    expect(screenOf(olena).text).toContain(questionOf(1));
    expect(telegram.refused).toEqual([]);
  });

  test("takes a contact and a location where it asks for them, and says so where it does not", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await writing(world);
    const before = typedIn(olena);
    const notUnderstood = (at: number): string => `${lineOf(uk, "note-not-understood")}\n\n${questionOf(at)}`;
    olena.sendContact({ phone_number: "+380501234567", first_name: "Ivan" });
    await handled(telegram);
    expect(screenOf(olena).text).toBe(notUnderstood(0));
    olena.shareLocation(51.0543, 3.7174);
    await handled(telegram);
    const map = "https://www.openstreetmap.org/?mlat=51.05430&mlon=3.71740";
    expect(screenOf(olena).text).toContain(questionOf(1));
    expect(screenOf(olena).text).toMatch(/✓ .*: \S+ https:/);
    olena.shareLocation(51.0543, 3.7174);
    await handled(telegram);
    expect(screenOf(olena).text).toContain(`${lineOf(uk, "note-not-understood")}\n\n`);
    olena.sendContact({ phone_number: "+380501234567", first_name: "Ivan", last_name: "<i>" });
    await handled(telegram);
    expect(screenOf(olena).text).toContain(saidBack(1, "Ivan <i> +380501234567"));
    for (const other of [olena.sendSticker(), olena.sendPhoto(), olena.sendVoice()]) {
      await handled(telegram);
      expect(olena.messages.map(({ id }) => id)).not.toContain(other.message.id);
    }
    expect(screenOf(olena).text).toContain(lineOf(uk, "note-not-understood"));
    expect(typedIn(olena)).toEqual(before);
    await notes.skipsTheRest(world, olena);
    await tapped(telegram, olena, notes.make());
    expect(textsOf(olena)[0]).toContain(map);
    expect(textsOf(olena)[0]).toContain("Ivan <i> +380501234567");
  });

  test("says kindly what is too long, and takes no line break into an answer", async () => {
    const world = await startWorld();
    const olena = await writing(world, ["a".repeat(longestAnswer + 1)]);
    expect(screenOf(olena).text).toBe(`${lineOf(uk, "note-too-long")}\n\n${questionOf(0)}`);
    await said(world.telegram, olena, "a".repeat(4096));
    expect(screenOf(olena).text).toBe(`${lineOf(uk, "note-too-long")}\n\n${questionOf(0)}`);
    await said(world.telegram, olena, "Gent\n\n  Телефон:\t1");
    expect(screenOf(olena).text).toContain(saidBack(0, "Gent Телефон: 1"));
    await said(world.telegram, olena, "a".repeat(longestAnswer));
    expect(screenOf(olena).text).toContain(saidBack(1, "a".repeat(longestAnswer)));
    expect(saidTo(olena)).toHaveLength(1);
  });

  test("is stopped with nothing left of it", async () => {
    const world = await startWorld();
    const olena = await writing(world, ["Gent", "Ivan"]);
    await tapped(world.telegram, olena, notes.stop());
    expect(textsOf(olena)).toEqual([below(lineOf(uk, "note-stopped"))]);
    await said(world.telegram, olena, "qwertyuiop");
    expect(screenOf(olena).text).toBe(notUnderstood(uk));
    olena.tapData(`uk|#${stay}=start`, screenOf(olena));
    await handled(world.telegram);
    expect(screenOf(olena).text).toBe(questionOf(0));
    expect(world.telegram.refused).toEqual([]);
  });

  test("is followed by another, and neither has the answers of the other", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await writing(world, ["Gent"]);
    await notes.skipsTheRest(world, olena);
    await tapped(telegram, olena, notes.make());
    olena.tapData(`uk|#${stay}=start`, screenOf(olena));
    await handled(telegram);
    expect(screenOf(olena).text).toBe(questionOf(0));
    olena.tapData(`uk|#${ride}=start`, screenOf(olena));
    await handled(telegram);
    expect(screenOf(olena).text).toBe(questionOf(0, ride));
    await said(telegram, olena, "Liège");
    await notes.skipsTheRest(world, olena);
    await tapped(telegram, olena, notes.make());
    expect(textsOf(olena)).toEqual([madeOf(["Gent"]), madeOf(["Liège"], ride), notes.doneOf()]);
    expect(telegram.refused).toEqual([]);
  });

  test("has help and the exit on every page, but no way back beside its own", async () => {
    const world = await startWorld();
    const olena = await writing(world);
    const [helpLabel] = content.footer(uk, stay)[0] ?? [];
    while (!labelsOf(screenOf(olena)).includes(notes.changeOf(0))) {
      expect(labelsOf(screenOf(olena))).toEqual(
        expect.arrayContaining([helpLabel?.label, "✖", notes.stop()]),
      );
      expect(labelsOf(screenOf(olena))).not.toContain(`◀ ${lineOf(uk, "button-back")}`);
      await tapped(world.telegram, olena, notes.skip());
    }
    expect(labelsOf(screenOf(olena))).toEqual(expect.arrayContaining([helpLabel?.label, "✖", notes.stop()]));
  });
});

function noteAnswers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `answer ${index}`);
}
