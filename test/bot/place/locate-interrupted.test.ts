import { describe, expect, test } from "vitest";
import type { Person } from "telegram-fake";
import { content, textOf } from "../../content/published/reading.ts";
import { screenOf, startWorld, type World } from "../../world.ts";
import {
  anyMessage,
  callsAbout,
  asked,
  deliver,
  handled,
  isAsking,
  language,
  lineOf,
  said,
  saidTo,
  screen,
  tapped,
} from "../chat.ts";

const code = language("uk");
const text = (id: string, of = code): string => textOf(of, screen(id));
const label = (id: string): string => content.screen(code, screen(id)).label;

/** What a person may do instead of answering, and what they see then. */
const interruptions: Record<string, { readonly does: (person: Person) => unknown; readonly sees: string }> = {
  "/start": { does: (person) => person.send("/start"), sees: text("menu") },
  "/help": { does: (person) => person.send("/help"), sees: text("help") },
  "/language": { does: (person) => person.send("/language"), sees: text("language") },
  "/privacy": { does: (person) => person.send("/privacy"), sees: text("about.privacy") },
  "an unknown command": { does: (person) => person.send("/qwertyuiop"), sees: text("menu") },
  "a deep link": {
    does: (person) => person.send("/start de-signs"),
    sees: text("signs", language("de")),
  },
  "a tap on the menu": { does: (person) => person.tap(/^☰/), sees: text("menu") },
  "a tap on a region": { does: (person) => person.tap(label("help.flanders")), sees: text("help.flanders") },
  "a sticker": { does: (person) => person.sendSticker(), sees: text("menu") },
  "a photo": { does: (person) => person.sendPhoto(), sees: text("menu") },
  "a voice message": { does: (person) => person.sendVoice(), sees: text("menu") },
  "a cry for help": { does: (person) => person.send("допоможіть!"), sees: text("help") },
  "a tap on help below it": { does: (person) => person.tapReply(/^🆘/), sees: text("help") },
  "a cry in another language": { does: (person) => person.send("au secours"), sees: text("help") },
};

describe("the question where a person is, when they do something else", () => {
  async function expectOver(world: World, person: Person, spoken = code): Promise<void> {
    expect(person.replyKeyboard).toBeUndefined();
    expect(saidTo(person)).toHaveLength(1);
    expect(await isAsking(world, person, spoken)).toBe(false);
    expect(world.telegram.refused).toEqual([]);
  }

  test("ends by whatever it is, and leaves nothing behind", async () => {
    const world = await startWorld();
    for (const [what, { does, sees }] of Object.entries(interruptions)) {
      const olena = await asked(world, code);
      does(olena);
      await handled(world.telegram);
      expect(screenOf(olena).text.includes(sees), `${what}: ${screenOf(olena).text}`).toBe(true);
      await expectOver(world, olena);
    }
  });

  test("ends by another language, which is then spoken", async () => {
    const world = await startWorld();
    const { telegram, opens } = world;
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-language");
    const choice = screenOf(olena);
    await tapped(telegram, olena, /🆘/);
    await tapped(telegram, olena, lineOf(code, "button-locate"));
    expect(olena.replyKeyboard).toBeDefined();
    olena.tap("Nederlands", { message: choice });
    await handled(telegram);
    expect(screenOf(olena).text).toBe(text("menu", language("nl")));
    await expectOver(world, olena, language("nl"));
  });

  test("ends by a language that is written, which is then spoken", async () => {
    const world = await startWorld();
    const olena = await asked(world, code);
    await said(world.telegram, olena, "arabic");
    expect(screenOf(olena).text).toBe(text("menu", language("ar")));
    await expectOver(world, olena, language("ar"));
  });

  test("is asked anew when it is asked for again", async () => {
    const world = await startWorld();
    const olena = await asked(world, code);
    const question = screenOf(olena);
    await tapped(world.telegram, olena, lineOf(code, "button-locate"));
    expect(saidTo(olena).map((message) => message.text)).toEqual([text("help"), lineOf(code, "place-ask")]);
    expect(screenOf(olena).id).not.toBe(question.id);
    expect(olena.replyKeyboard).toBeDefined();
    await said(world.telegram, olena, "Гент");
    expect(screenOf(olena).text).toContain(text("help.flanders"));
    await expectOver(world, olena);
  });

  test("is gone for somebody who blocked the bot and came back", async () => {
    const world = await startWorld();
    const olena = await asked(world, code);
    olena.block();
    await handled(world.telegram);
    olena.unblock();
    await said(world.telegram, olena, "/start");
    expect(olena.replyKeyboard).toBeUndefined();
    expect(screenOf(olena).text).toBe(text("menu"));
    expect(await isAsking(world, olena, code)).toBe(false);
    expect(world.telegram.refused).toEqual([]);
  });

  test("goes on after what nobody expects an answer to", async () => {
    const world = await startWorld();
    const unasked = [
      ["message", { pinned_message: { message_id: 1, date: 0 } }],
      ["message", { message_auto_delete_timer_changed: { message_auto_delete_time: 1 } }],
      ["message", { write_access_allowed: {} }],
      ["message", { chat_background_set: {} }],
      ["edited_message", { edit_date: 1, location: { latitude: 51, longitude: 4 } }],
    ] as const;
    for (const [kind, content] of unasked) {
      const olena = await asked(world, code);
      const calls = callsAbout(world.telegram, olena);
      await deliver(world, { [kind]: { ...anyMessage(olena), ...content } });
      expect(callsAbout(world.telegram, olena)).toBe(calls);
      expect(olena.replyKeyboard).toBeDefined();
      await said(world.telegram, olena, "Гент");
      expect(screenOf(olena).text).toContain(text("help.flanders"));
      await expectOver(world, olena);
    }
  });
});
