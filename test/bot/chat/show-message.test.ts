import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Person } from "telegram-fake";
import { dataKeyFrom } from "../../../src/store/data-key.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { EncryptedStore } from "../../../src/store/encrypted-store.ts";
import { textOf } from "../../content/published/reading.ts";
import { emptyFolder } from "../../store/folder.ts";
import { screenOf, startWorld, token } from "../../world.ts";
import {
  anyMessage,
  callsAbout,
  deliver,
  handled,
  language,
  lineOf,
  said,
  saidTo,
  screen,
  tapped,
} from "../chat.ts";

const code = language("uk");
const text = (id: string): string => textOf(code, screen(id));

/** A tap on a message that the strict Telegram knows nothing of. */
function strayTap(person: Person, message: object, data = "uk|safety"): object {
  return { callback_query: { id: "1", from: person.user, chat_instance: "1", message, data } };
}

describe("a tap", () => {
  test("on what is shown already changes nothing, and is answered", async () => {
    const { telegram, opens, logs } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    const before = screenOf(olena);
    const taps = [1, 2, 3].map(() => olena.tap(/^🛡/, { message: before }));
    await handled(telegram);
    expect(taps.every(({ answered }) => answered)).toBe(true);
    expect(saidTo(olena)).toHaveLength(1);
    expect(screenOf(olena)).toMatchObject({ id: before.id, text: text("safety") });
    expect(telegram.refused.map(({ refusal }) => refusal?.name)).toEqual(["notModified", "notModified"]);
    expect(logs.join("")).not.toContain("failed");
  });

  test("that Telegram delivers twice is done once", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-help-flanders");
    const tap = await tapped(telegram, olena, lineOf(code, "button-card"));
    olena.redeliver(tap.update);
    await handled(telegram);
    expect(olena.messages.filter(({ contact }) => contact)).toHaveLength(1);
    const { update } = olena.send("/start");
    await handled(telegram);
    const menu = screenOf(olena);
    olena.redeliver(update);
    await handled(telegram);
    expect(screenOf(olena)).toEqual(menu);
    expect(telegram.refused).toEqual([]);
  });

  test.each([
    ["that is gone", (person: Person) => ({ ...anyMessage(person), text: "gone" })],
    ["too old to be seen", (person: Person) => ({ ...anyMessage(person), date: 0 })],
  ])(
    "on a message %s shows its screen in a new one, though the tap can no longer be answered",
    async (_, made) => {
      const world = await startWorld();
      const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
      await deliver(world, strayTap(olena, made(olena)));
      expect(screenOf(olena).text).toBe(text("safety"));
      expect(screenOf(olena).silent).toBe(true);
      expect(saidTo(olena)).toHaveLength(1);
      const names = world.telegram.refused.map(({ refusal }) => refusal?.name);
      expect(names).toContain("queryInvalid");
      expect(world.logs.join("")).not.toContain("failed");
    },
  );

  test.each([
    "Bad Request: message can't be edited",
    "Bad Request: message to edit not found",
    "Bad Request: MESSAGE_ID_INVALID",
  ])("on a message of which Telegram says %s shows its screen in a new one", async (description) => {
    const { telegram, opens, logs } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    const before = screenOf(olena);
    telegram.inject({ method: "editMessageText", answer: { errorCode: 400, description } });
    const tap = await tapped(telegram, olena, /^🛡/);
    expect(tap.answered).toBe(true);
    expect(screenOf(olena).text).toBe(text("safety"));
    expect(screenOf(olena).id).toBeGreaterThan(before.id);
    expect(saidTo(olena)).toHaveLength(1);
    expect(logs.join("")).not.toContain("failed");
    expect(telegram.refused).toEqual([]);
  });

  test("that was answered already is no fault", async () => {
    const { telegram, opens, logs } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    const description = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    telegram.inject({ method: "answerCallbackQuery", answer: { errorCode: 400, description } });
    await tapped(telegram, olena, /^🛡/);
    expect(screenOf(olena).text).toBe(text("safety"));
    expect(logs.join("")).not.toContain("failed");
    expect(telegram.refused).toEqual([]);
  });

  test("without a message, as from a link that was passed on, does no harm", async () => {
    const world = await startWorld();
    const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
    const calls = callsAbout(world.telegram, olena);
    const tap = { id: "1", from: olena.user, chat_instance: "1", inline_message_id: "abc" };
    await deliver(world, { callback_query: { ...tap, data: "uk|help" } });
    await deliver(world, { callback_query: { ...tap, game_short_name: "game" } });
    expect(callsAbout(world.telegram, olena)).toBe(calls);
    expect(world.logs.join("")).not.toContain("failed");
    expect(world.telegram.refused).toEqual([]);
  });
});

describe("when something breaks", () => {
  test("the person gets the numbers, in a message that goes like all others", async () => {
    const { telegram, opens, logs } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    telegram.inject({
      method: "editMessageText",
      times: 4,
      answer: { errorCode: 500, description: "Internal Server Error" },
    });
    const tap = await tapped(telegram, olena, /^🛡/);
    expect(tap.answered).toBe(true);
    expect(screenOf(olena).text).toBe(`${lineOf(code, "talk-broken")}\n\n${text("help")}`);
    expect(saidTo(olena)).toHaveLength(1);
    expect(logs.filter((line) => line.includes('"update-failed"'))).toHaveLength(1);

    await said(telegram, olena, "/start");
    expect(saidTo(olena).map((message) => message.text)).toEqual([text("menu")]);
    await said(telegram, olena, "x");
    expect(olena.messages.map((message) => message.text)).toEqual([text("cover")]);
    expect(telegram.refused).toEqual([]);
  });

  test("the numbers come in the language that the person chose", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "en" }, "en-language");
    await tapped(telegram, olena, "Українська");
    const answer = { errorCode: 500, description: "Internal Server Error" };
    telegram.inject({ method: "sendMessage", times: 4, answer });
    await said(telegram, olena, "Гент");
    expect(screenOf(olena).text).toBe(`${lineOf(code, "talk-broken")}\n\n${text("help")}`);
    expect(telegram.refused).toEqual([]);
  });

  test("somebody who blocked the bot meanwhile is forgotten", async () => {
    const folder = await emptyFolder();
    const { telegram, opens, logs, app } = await startWorld({ environment: { STORE_URL: `file:${folder}` } });
    const olena = await opens({ firstName: "Olena", languageCode: "en" }, "en-language");
    await tapped(telegram, olena, "Українська");
    await handled(telegram);
    const answer = { errorCode: 403, description: "Forbidden: bot was blocked by the user" };
    telegram.inject({ method: "sendMessage", answer });
    await said(telegram, olena, "Гент");
    expect(logs.join("")).not.toContain("help-failed");
    expect(telegram.refused).toEqual([]);
    await app.close();

    const store = await openStore({ kind: "file", folder }, { patience: 15_000 });
    const encryptedStore = new EncryptedStore({ store, dataKey: dataKeyFrom({ token, dataKey: undefined }) });
    for (const purpose of ["language", "chat", "conversation"]) {
      const records = encryptedStore.records(purpose, z.unknown(), { lifetime: 60_000 });
      expect(await records.read(olena.user.id), purpose).toBeUndefined();
    }
    await store.close();
  });
});
