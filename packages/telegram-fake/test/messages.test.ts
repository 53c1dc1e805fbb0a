import { describe, expect, test } from "vitest";
import { openStage } from "./stage.ts";

const keyboard = { inline_keyboard: [[{ text: "Next", callback_data: "next", style: "primary" }]] };

describe("sending", () => {
  test("shows the text with its entities and buttons, and answers with the message", async () => {
    const { call, person, telegram } = await openStage({ botUsername: "safe_bot" });
    const answer = await call("sendMessage", {
      chat_id: person.chat.id,
      text: "<b>Hello</b>",
      parse_mode: "HTML",
      reply_markup: keyboard,
      protect_content: true,
      disable_notification: true,
    });
    expect(answer.result).toMatchObject({
      message_id: 2,
      from: { id: 123456, is_bot: true, username: "safe_bot" },
      chat: { id: person.chat.id, type: "private", first_name: "Olena" },
      text: "Hello",
      entities: [{ type: "bold", offset: 0, length: 5 }],
      reply_markup: keyboard,
      has_protected_content: true,
    });
    expect(person.messages.at(-1)).toMatchObject({
      id: 2,
      from: "bot",
      text: "Hello",
      inlineKeyboard: keyboard.inline_keyboard,
      silent: true,
      protected: true,
      sentAt: Date.parse("2026-03-01T12:00:00Z"),
    });
    expect(telegram.calls.at(-1)).toMatchObject({ method: "sendMessage", answer: { ok: true } });
  });

  test("shows a contact", async () => {
    const { call, person } = await openStage();
    const contact = { phone_number: "+3225116464", first_name: "Pag-Asa", vcard: "BEGIN:VCARD" };
    const answer = await call("sendContact", {
      chat_id: person.chat.id,
      disable_notification: true,
      ...contact,
    });
    expect(answer.result).toMatchObject({ contact });
    expect(person.messages.at(-1)).toMatchObject({ text: "", contact });
  });

  test.each([
    ["url", { url: "https://payoke.be" }],
    ["a url without protocol", { url: "payoke.be/help" }],
    ["tg", { url: "tg://resolve?domain=safe_bot" }],
    ["64 bytes of data", { callback_data: "ї".repeat(32) }],
    ["256 characters to copy", { copy_text: { text: "a".repeat(256) } }],
    ["an inline query", { switch_inline_query: "" }],
  ])("takes a button with %s", async (_, action) => {
    const { say } = await openStage();
    const message = await say("a", { reply_markup: { inline_keyboard: [[{ text: "a", ...action }]] } });
    expect(message.inlineKeyboard).toEqual([[{ text: "a", ...action }]]);
  });

  test.each([
    ["too much to copy", { copy_text: { text: "a".repeat(257) } }, "BUTTON_COPY_TEXT_INVALID"],
    ["an empty address", { url: "" }, "Text buttons are unallowed"],
    ["empty data", { callback_data: "" }, "Text buttons are unallowed"],
    ["an address without a host", { url: "https://" }, "Wrong HTTP URL"],
    ["a host without a dot", { url: "http://localhost/a" }, "Wrong HTTP URL"],
    ["a style that does not exist", { callback_data: "a", style: "loud" }, "inline_keyboard.0.0.style"],
  ])("refuses a button with %s", async (_, fields, words) => {
    const { call, person } = await openStage();
    const answer = await call("sendMessage", {
      chat_id: person.chat.id,
      text: "a",
      reply_markup: { inline_keyboard: [[{ text: "a", ...fields }]] },
    });
    expect(answer.description).toContain(words);
    expect(person.messages).toHaveLength(1);
  });

  test("refuses a keyboard of more than 10 kB, however few its buttons", async () => {
    const { call, person } = await openStage();
    const rows = Array.from({ length: 50 }, () => [{ text: "ї".repeat(100), callback_data: "a" }]);
    const reply_markup = { inline_keyboard: rows };
    const answer = await call("sendMessage", { chat_id: person.chat.id, text: "a", reply_markup });
    expect(answer.description).toBe("Bad Request: reply markup is too long");
  });
});

test("a public name is no chat here", async () => {
  const { call, telegram } = await openStage();
  const answer = await call("sendMessage", { chat_id: "@neighbours", text: "a" });
  expect(answer.description).toBe("Bad Request: chat not found");
  expect(telegram.chats.map(({ name }) => name)).toEqual(["Olena"]);
});

describe("editing", () => {
  test("changes the message in place; without reply_markup the buttons go", async () => {
    const { call, person, say, passTime } = await openStage();
    const before = await say("before", { reply_markup: keyboard });
    passTime(5000);
    const place = { chat_id: person.chat.id, message_id: before.id };
    const answer = await call("editMessageText", { ...place, text: "after" });
    expect(answer.result).toMatchObject({ message_id: before.id, text: "after" });
    expect(answer.result).not.toHaveProperty("reply_markup");
    expect(person.messages.at(-1)).toEqual({
      ...before,
      text: "after",
      inlineKeyboard: [],
      editedAt: before.sentAt + 5000,
    });
  });

  test("of nothing but the buttons is a change too", async () => {
    const { call, person, say } = await openStage();
    const { id } = await say("same");
    const place = { chat_id: person.chat.id, message_id: id };
    expect((await call("editMessageText", { ...place, text: "same", reply_markup: keyboard })).ok).toBe(true);
    const removed = await call("editMessageReplyMarkup", place);
    expect(removed.ok).toBe(true);
    expect(person.messages.at(-1)?.inlineKeyboard).toEqual([]);
    const again = await call("editMessageReplyMarkup", place);
    expect(again.description).toContain("message is not modified");
  });

  test.each(["the person's own message", "a message that took a keyboard away"])(
    "refuses %s",
    async (which) => {
      const { call, person, say } = await openStage();
      const message = which.startsWith("the person") ? person.messages[0] : await say("a", removing);
      const place = { chat_id: person.chat.id, message_id: message?.id };
      const answer = await call("editMessageText", { ...place, text: "b" });
      expect(answer.description).toBe("Bad Request: message can't be edited");
    },
  );

  test("needs no sound to be switched off, and takes no such parameter", async () => {
    const { call, person, say } = await openStage();
    const { id } = await say("before");
    const place = { chat_id: person.chat.id, message_id: id };
    const answer = await call("editMessageText", { ...place, text: "after", disable_notification: true });
    expect(answer.description).toContain("editMessageText has no parameter disable_notification");
  });
});

const removing = { reply_markup: { remove_keyboard: true } };

describe("deleting", () => {
  test("takes a message away for both, whoever wrote it", async () => {
    const { call, person, say } = await openStage();
    const { id } = await say("a");
    const place = { chat_id: person.chat.id };
    expect((await call("deleteMessage", { ...place, message_id: 1 })).result).toBe(true);
    expect(person.messages.map((message) => message.id)).toEqual([id]);
    expect((await call("deleteMessage", { ...place, message_id: 1 })).description).toBe(
      "Bad Request: message to delete not found",
    );
  });

  test("of several skips those that are gone", async () => {
    const { call, person, say } = await openStage();
    const { id } = await say("a");
    const answer = await call("deleteMessages", { chat_id: person.chat.id, message_ids: [1, 77, id] });
    expect(answer.result).toBe(true);
    expect(person.messages).toEqual([]);
  });

  test("works until 48 hours have passed, and then for none of several", async () => {
    const { call, person, say, passTime } = await openStage();
    passTime(1000);
    const young = await say("young");
    passTime(48 * 60 * 60 * 1000 - 1000);
    const message_ids = [1, young.id];
    const refused = await call("deleteMessages", { chat_id: person.chat.id, message_ids });
    expect(refused.description).toBe("Bad Request: message can't be deleted for everyone");
    expect(person.messages).toHaveLength(2);
    const taken = await call("deleteMessage", { chat_id: person.chat.id, message_id: young.id });
    expect(taken.ok).toBe(true);
  });
});
