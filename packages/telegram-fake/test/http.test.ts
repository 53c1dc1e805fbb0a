import { expect, test } from "vitest";
import { openStage, readAnswer, token } from "./stage.ts";

test("a method's name may be in any case, by GET or POST", async () => {
  const { telegram } = await openStage();
  const me = { id: 123456, is_bot: true, username: "strict_bot", can_join_groups: true };
  for (const name of ["getMe", "getme", "GETME"]) {
    for (const method of ["GET", "POST"]) {
      const response = await fetch(`${telegram.root}/bot${token}/${name}`, { method });
      expect((await readAnswer(response)).result).toMatchObject(me);
    }
  }
  expect(telegram.calls.map(({ method }) => method)).toEqual(Array(6).fill("getMe"));
});

const reply_markup = { inline_keyboard: [[{ text: "Next", callback_data: "next" }]] };

test.each(["a query", "a form"])("parameters may come in %s, as strings and JSON text", async (where) => {
  const { person, telegram } = await openStage();
  const parameters = new URLSearchParams({
    chat_id: String(person.chat.id),
    text: "112",
    disable_notification: "true",
    link_preview_options: JSON.stringify({ is_disabled: true }),
    reply_markup: JSON.stringify(reply_markup),
  });
  const url = `${telegram.root}/bot${token}/sendMessage`;
  const response = await (where === "a query"
    ? fetch(`${url}?${parameters.toString()}`)
    : fetch(url, { method: "POST", body: parameters }));
  expect((await readAnswer(response)).ok).toBe(true);
  expect(person.messages.at(-1)).toMatchObject({ text: "112", inlineKeyboard: reply_markup.inline_keyboard });
});

test("JSON that is broken is refused", async () => {
  const { telegram } = await openStage();
  const url = `${telegram.root}/bot${token}/getMe`;
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: "{" });
  expect((await readAnswer(response)).description).toContain("the body must be a JSON object");
});

test("a token must begin with the bot's id", async () => {
  await expect(openStage({ token: "secret" })).rejects.toThrow("the bot's id and a colon");
});

test("the profile is kept by language", async () => {
  const { call } = await openStage();
  const set = async (name: string, parameters: object) => {
    expect((await call(name, parameters)).result).toBe(true);
  };
  const get = async (name: string, language_code?: string) => (await call(name, { language_code })).result;
  expect(await get("getMyName")).toEqual({ name: "strict_bot" });
  await set("setMyName", { name: "Helper" });
  await set("setMyName", { name: "Безпечні кроки", language_code: "uk" });
  expect(await get("getMyName", "uk")).toEqual({ name: "Безпечні кроки" });
  expect(await get("getMyName", "fr")).toEqual({ name: "Helper" });
  await set("setMyName", { name: "", language_code: "uk" });
  expect(await get("getMyName", "uk")).toEqual({ name: "Helper" });
  await set("setMyDescription", { description: "Help in Belgium" });
  expect(await get("getMyDescription")).toEqual({ description: "Help in Belgium" });
  await set("setMyShortDescription", { short_description: "Help" });
  expect(await get("getMyShortDescription")).toEqual({ short_description: "Help" });
});

test("commands are kept by scope and language", async () => {
  const { call } = await openStage();
  const commands = [{ command: "help", description: "Help now" }];
  const place = { scope: { type: "all_private_chats" }, language_code: "uk" };
  expect((await call("setMyCommands", { commands, ...place })).result).toBe(true);
  expect((await call("getMyCommands", place)).result).toEqual(commands);
  expect((await call("getMyCommands")).result).toEqual([]);
  expect((await call("deleteMyCommands", place)).result).toBe(true);
  expect((await call("getMyCommands", place)).result).toEqual([]);
});
