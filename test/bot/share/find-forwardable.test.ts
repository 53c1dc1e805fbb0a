import type { InlineQuestion, Person } from "telegram-fake";
import { describe, expect, onTestFinished, test } from "vitest";
import { content } from "../../content/published/reading.ts";
import { longestAnswer } from "../../../src/content/note.ts";
import { startTelegram } from "../../telegram.ts";
import { screenOf, startWorld, token, type World } from "../../world.ts";
import { handled, language, lineOf, said, saidTo, screen, tapped } from "../chat.ts";
import { answered } from "./asking.ts";

const uk = language("uk");
const toSend = `↗ ${lineOf(uk, "note-send")}`;
const details = "д".repeat(longestAnswer);

/** Somebody who has written a note of so many letters in each answer; the message of it. */
async function withNote({ telegram, opens }: World, answer = details) {
  const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-note-stay");
  await tapped(telegram, olena, lineOf(uk, "note-start"));
  for (let left = content.note(uk, screen("note.stay"))?.questions.length ?? 0; left > 0; left -= 1) {
    await said(telegram, olena, answer);
  }
  await tapped(telegram, olena, `✔ ${lineOf(uk, "note-make")}`);
  return { olena, note: noteOf(olena) };
}

function noteOf(person: Person) {
  const note = saidTo(person).find(({ inlineKeyboard }) =>
    inlineKeyboard.flat().some(({ text }) => text === toSend),
  );
  if (!note) throw new Error("There is no note to send.");
  return note;
}

async function ask({ telegram }: World, question: InlineQuestion) {
  await answered(telegram, question);
  return question.answer;
}

describe("a note or the end of a check", () => {
  test("goes out by a chat that the person chooses, however long it is, hidden below its neutral title", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const { olena, note } = await withNote(world);
    const answer = await ask(world, olena.tapSwitch(toSend));
    expect(answer).toMatchObject({ isPersonal: true, cacheTime: 0 });
    expect(answer?.results).toHaveLength(1);
    const [result] = answer?.results ?? [];
    const family = telegram.newGroup({ title: "Family" });
    if (result) family.sendResult(olena, result);
    const [title = ""] = note.text.split("\n\n");
    expect(note.text.length).toBeGreaterThan(1000);
    expect(family.messages.at(-1)).toMatchObject({ text: note.text, inlineKeyboard: [] });
    expect(family.messages.at(-1)?.entities).toContainEqual({
      type: "spoiler",
      offset: title.length + 2,
      length: note.text.length - title.length - 2,
    });
    // And again, as often as the person likes.
    for (let times = 0; times < 3; times += 1) {
      expect((await ask(world, olena.tapSwitch(toSend)))?.results[0]?.text).toBe(note.text);
    }
    expect(noteOf(olena).text).toBe(note.text);
    expect(telegram.refused.map(({ refusal }) => refusal?.name)).toEqual([]);
  });

  test("is found by a telephone too that has not seen its button change", async () => {
    const world = await startWorld();
    const { olena, note } = await withNote(world, "Gent");
    const query = note.inlineKeyboard.flat()[0]?.switch_inline_query_chosen_chat?.query ?? "";
    for (let times = 0; times < 3; times += 1) {
      expect((await ask(world, olena.askInline(query)))?.results[0]?.text).toBe(note.text);
    }
  });

  test("is nobody else's, cannot be named by others, and no other message can", async () => {
    const world = await startWorld();
    const { olena, note } = await withNote(world, "Gent");
    const query = note.inlineKeyboard.flat()[0]?.switch_inline_query_chosen_chat?.query ?? "";
    const ivan = await world.opens({ firstName: "Ivan", languageCode: "uk" });
    const { id } = screenOf(olena);
    const before = screenOf(olena);
    for (const [person, words] of [
      [ivan, query],
      [olena, query.replace(String(note.id), String(id))],
      [olena, query.slice(0, -1)],
      [olena, `#uk-${id}-0-`],
      [olena, "#"],
    ] as const) {
      const texts = (await ask(world, person.askInline(words)))?.results.map(({ text }) => text);
      expect(texts).not.toContain(note.text);
      expect(texts?.length).toBeGreaterThan(0);
    }
    expect(screenOf(olena)).toEqual(before);
    expect(world.telegram.refused).toEqual([]);
  });

  test("is gone when it is taken away, and when the person leaves", async () => {
    const world = await startWorld();
    const { telegram } = world;
    for (const leave of [lineOf(uk, "note-erase"), "✖"]) {
      const { olena, note } = await withNote(world, "Gent");
      const query = note.inlineKeyboard.flat()[0]?.switch_inline_query_chosen_chat?.query ?? "";
      await tapped(telegram, olena, leave);
      await telegram.until(() => !olena.messages.some(({ id }) => id === note.id), "the note is gone");
      await handled(telegram);
      const answer = await ask(world, olena.askInline(query));
      expect(answer).toMatchObject({
        results: [],
        button: { text: lineOf(uk, "share-gone"), startParameter: "uk-menu" },
      });
    }
    expect(world.logs.filter((line) => line.includes("Gent"))).toEqual([]);
  });

  test("has a link where the bot's inline mode is off, if it is short", async () => {
    const telegram = await startTelegram({ token, inlineMode: false });
    onTestFinished(() => telegram.close());
    const world = await startWorld({ telegram });
    const { note } = await withNote(world, "Gent");
    const link = new URL(note.inlineKeyboard.flat()[0]?.url ?? "");
    expect([link.host, link.pathname, link.searchParams.get("url")]).toEqual([
      "t.me",
      "/share/url",
      note.text,
    ]);
    await expect(withNote(world)).rejects.toThrow("There is no note to send");
    expect(telegram.refused).toEqual([]);
  });
});
