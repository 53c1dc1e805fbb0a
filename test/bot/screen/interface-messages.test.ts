import { describe, expect, test } from "vitest";
import type { Person } from "telegram-fake";
import { content, languages, textOf } from "../../content/published/reading.ts";
import { eachWithSome } from "../../each-with-some.ts";
import { labelsOf, screenOf, startWorld } from "../../world.ts";
import {
  anyMessage,
  callsAbout,
  deliver,
  handled,
  language,
  notUnderstood,
  said,
  saidTo,
  screen,
} from "../chat.ts";

const help = screen("help");

const cries = {
  en: ["help", "HELP ME!!", "police", "sos", "he hits me"],
  fr: ["au secours", "Aidez-moi", "à l’aide !", "police"],
  nl: ["hulp", "Help mij", "politie"],
  de: ["Hilfe", "hilfe!!!", "Polizei"],
  uk: ["допоможіть", "Рятуйте!", "поліція", "мене тримають тут"],
  ru: ["помогите", "Спасите!!", "полиция"],
};

describe("a cry for help", () => {
  test("opens the help screen at once, whatever its language and the person's", async () => {
    const { telegram, opens } = await startWorld();
    for (const [code, cry] of eachWithSome(languages, Object.values(cries).flat())) {
      const person = await opens({ firstName: "Olena", languageCode: code });
      await said(telegram, person, cry);
      expect(screenOf(person).text, `"${cry}" in ${code}`).toBe(textOf(code, help));
      expect(saidTo(person)).toHaveLength(1);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("is heard before any /start, and in a long text", async () => {
    const { telegram } = await startWorld();
    const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
    await said(telegram, olena, `${"я не знаю що робити ".repeat(50)} допоможіть`);
    expect(screenOf(olena).text).toBe(textOf(language("uk"), help));
    expect(screenOf(olena).silent).toBe(true);
    expect(telegram.refused).toEqual([]);
  });
});

describe("a cry for help that was not simply written", () => {
  test.each([
    ["below a picture", "message", { photo: [{ file_id: "a" }], caption: "допоможіть" }],
    [
      "by somebody else, and passed on",
      "message",
      { forward_origin: { type: "hidden_user" }, text: "помогите" },
    ],
  ])("but %s opens the help screen too", async (_, kind, content) => {
    const world = await startWorld();
    const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
    await deliver(world, { [kind]: { ...anyMessage(olena), ...content } });
    expect(screenOf(olena).text).toBe(textOf(language("uk"), help));
    expect(world.telegram.refused).toEqual([]);
  });
});

describe("what the bot does not understand", () => {
  test("gets the menu with help on top, and a kind line, in every language", async () => {
    const { telegram, opens } = await startWorld();
    const texts = ["qwertyuiop", "👍", "?", "…", "/qwertyuiop", "<b>&"];
    for (const [code, text] of eachWithSome(languages, texts)) {
      const person = await opens({ firstName: "Olena", languageCode: code });
      await said(telegram, person, text);
      expect(screenOf(person).text, text).toBe(notUnderstood(code));
      expect(labelsOf(screenOf(person))[0]).toBe(content.screen(code, help).label);
      expect(screenOf(person).inlineKeyboard[0]?.[0]?.style).toBe("danger");
      expect(saidTo(person)).toHaveLength(1);
    }
    expect(telegram.refused).toEqual([]);
  });

  const contact = { phone_number: "+380501234567", first_name: "Somebody" };
  const sendings: Record<string, (person: Person) => unknown> = {
    "a photo": (person) => person.sendPhoto(),
    "a voice message": (person) => person.sendVoice(),
    "a sticker": (person) => person.sendSticker(),
    "a contact": (person) => person.sendContact(contact),
  };

  test("gets the menu, kindly, when it is no text, and nothing of it is fetched", async () => {
    const { telegram, opens } = await startWorld();
    for (const [code, [what, sends]] of eachWithSome(languages, Object.entries(sendings))) {
      const person = await opens({ firstName: "Olena", languageCode: code });
      sends(person);
      await handled(telegram);
      expect(screenOf(person).text, what).toBe(notUnderstood(code, "talk-media"));
      expect(saidTo(person)).toHaveLength(1);
    }
    expect(telegram.calls.filter(({ method }) => method === "getFile")).toEqual([]);
    expect(telegram.refused).toEqual([]);
  });

  test("gets the menu when Telegram itself has made a new kind of it", async () => {
    const world = await startWorld();
    const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
    const kinds = [
      { video: { file_id: "a" } },
      { document: { file_id: "a" } },
      { animation: { file_id: "a" }, document: { file_id: "a" } },
      { video_note: { file_id: "a" } },
      { audio: { file_id: "a" }, caption: "qwertyuiop" },
      { poll: { id: "1", question: "?" } },
      { dice: { emoji: "🎲", value: 1 } },
      { a_kind_of_tomorrow: {} },
    ];
    for (const [at, kind] of kinds.entries()) {
      await deliver(world, { message: { ...anyMessage(olena, 800_000 + at), ...kind } });
      const text = notUnderstood(language("uk"), "talk-media");
      expect(screenOf(olena).text, JSON.stringify(kind)).toBe(text);
    }
    expect(world.telegram.calls.filter(({ method }) => method === "getFile")).toEqual([]);
    expect(world.telegram.refused).toEqual([]);
  });

  test("gets the menu when it is forwarded", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    const line = notUnderstood(language("uk"));
    olena.send("Hi! How are you?", { forwarded: true });
    await handled(telegram);
    expect(screenOf(olena).text).toBe(line);
    expect(saidTo(olena)).toHaveLength(1);
    expect(telegram.refused).toEqual([]);
  });

  test("gets no answer when nobody waits for one", async () => {
    const world = await startWorld();
    const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
    const calls = callsAbout(world.telegram, olena);
    for (const [kind, content] of [
      ["message", { pinned_message: { message_id: 1, date: 0 } }],
      ["message", { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } }],
      ["message", { write_access_allowed: {} }],
      ["message", { chat_background_set: {} }],
      ["edited_message", { edit_date: 1, location: { latitude: 51, longitude: 4 } }],
    ] as const) {
      await deliver(world, { [kind]: { ...anyMessage(olena), ...content } });
      expect(callsAbout(world.telegram, olena), JSON.stringify(content)).toBe(calls);
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("gets no answer in a channel or another chat where the bot has nothing to say", async () => {
    const world = await startWorld();
    const calls = world.telegram.calls.filter(({ method }) => method.startsWith("send")).length;
    const channel = { id: -100_200, type: "channel", title: "News" };
    await deliver(world, { channel_post: { message_id: 1, date: 1, chat: channel, text: "help" } });
    await deliver(world, { message: { message_id: 1, date: 1, chat: channel, text: "help" } });
    expect(world.telegram.calls.filter(({ method }) => method.startsWith("send"))).toHaveLength(calls);
    expect(world.telegram.refused).toEqual([]);
  });
});
