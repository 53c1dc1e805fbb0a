import { describe, expect, test } from "vitest";
import { openStage } from "./stage.ts";

const menu = {
  reply_markup: {
    inline_keyboard: [
      [{ text: "Safety", callback_data: "safety" }],
      [
        { text: "Site", url: "https://payoke.be" },
        { text: "Copy", copy_text: { text: "112" } },
      ],
    ],
  },
};

describe("tapping", () => {
  test("makes a callback query with the message as it is now", async () => {
    const { call, person, say } = await openStage();
    const message = await say("menu", menu);
    const tap = person.tap(/^Safe/);
    expect(tap.update["callback_query"]).toMatchObject({
      id: tap.id,
      from: { id: person.user.id, first_name: "Olena", language_code: "uk", is_bot: false },
      message: { message_id: message.id, text: "menu" },
      data: "safety",
    });
    expect(tap.answered).toBe(false);
    await call("answerCallbackQuery", { callback_query_id: tap.id, text: "Done", show_alert: true });
    expect(tap.answered).toBe(true);
    expect(person.alerts).toEqual([{ text: "Done", modal: true }]);
  });

  test("an answer without a text shows nothing", async () => {
    const { call, person, say } = await openStage();
    await say("menu", menu);
    await call("answerCallbackQuery", { callback_query_id: person.tap("Safety").id });
    expect(person.alerts).toEqual([]);
  });

  test("tells which buttons there are when there is none of that name", async () => {
    const { person, say } = await openStage();
    await say("menu", menu);
    expect(() => person.tap("Help")).toThrow('There are: "Safety", "Site", "Copy".');
  });

  test.each(["Site", "Copy"])("%s makes no update", async (label) => {
    const { person, say, telegram } = await openStage();
    await say("menu", menu);
    const before = telegram.updates.length;
    expect(() => person.tap(label)).toThrow("makes no update");
    expect(telegram.updates).toHaveLength(before);
  });

  test("takes the lowest button of that name, or that of the message given", async () => {
    const { person, say } = await openStage();
    const upper = await say("upper", menu);
    const lower = await say("lower", menu);
    const tapped = (message?: typeof upper) =>
      person.tap("Safety", message === undefined ? {} : { message }).update["callback_query"];
    expect(tapped()).toMatchObject({ message: { message_id: lower.id } });
    expect(tapped(upper)).toMatchObject({ message: { message_id: upper.id } });
  });

  test("a telephone that has not shown an edit yet taps the old button", async () => {
    const { call, person, say } = await openStage();
    const old = await say("menu", menu);
    await call("editMessageText", {
      chat_id: person.chat.id,
      message_id: old.id,
      text: "page",
    });
    expect(() => person.tap("Safety")).toThrow("There are: none.");
    expect(person.tap("Safety", { message: old }).update["callback_query"]).toMatchObject({
      data: "safety",
      message: { text: "page" },
    });
    await call("deleteMessage", { chat_id: person.chat.id, message_id: old.id });
    expect(() => person.tap("Safety", { message: old })).toThrow("no longer on the screen");
  });

  test("data can be forged", async () => {
    const { person, say } = await openStage();
    const message = await say("menu", menu);
    expect(person.tapData("forged", message).update["callback_query"]).toMatchObject({ data: "forged" });
  });
});

describe("the reply keyboard", () => {
  const asking = {
    reply_markup: {
      keyboard: [[{ text: "Send my place", request_location: true }], ["Type it"]],
      one_time_keyboard: true,
    },
  };

  test("stays until it is taken away, whatever happens to its message", async () => {
    const { call, person, say } = await openStage();
    expect(person.replyKeyboard).toBeUndefined();
    const message = await say("Where are you?", asking);
    expect(person.replyKeyboard?.keyboard.flat().map(({ text }) => text)).toEqual([
      "Send my place",
      "Type it",
    ]);
    await call("deleteMessage", { chat_id: person.chat.id, message_id: message.id });
    await say("menu", menu);
    expect(person.replyKeyboard).toBeDefined();
    await say("thank you", { reply_markup: { remove_keyboard: true } });
    expect(person.replyKeyboard).toBeUndefined();
  });

  test("a plain button sends its text", async () => {
    const { person, say } = await openStage();
    await say("Where are you?", asking);
    expect(person.tapReply("Type it").update["message"]).toMatchObject({ text: "Type it" });
    expect(() => person.tapReply("Nowhere")).toThrow('There are: "Send my place", "Type it".');
  });

  test("a button that asks for the place waits for it", async () => {
    const { person, say } = await openStage();
    await say("Where are you?", asking);
    expect(() => person.tapReply("Send my place")).toThrow("use shareLocation");
    const location = { latitude: 51.05, longitude: 3.72 };
    expect(person.shareLocation(51.05, 3.72).update["message"]).toMatchObject({ location });
  });
});

describe("what a person sends", () => {
  test("starts the chat, with the commands marked", async () => {
    const { person, telegram } = await openStage();
    expect(telegram.updates[0]?.["message"]).toMatchObject({
      message_id: 1,
      from: person.user,
      chat: { id: person.chat.id, type: "private" },
      date: Date.parse("2026-03-01T12:00:00Z") / 1000,
      text: "/start",
      entities: [{ type: "bot_command", offset: 0, length: 6 }],
    });
  });

  test("comes in many kinds", async () => {
    const { person } = await openStage();
    const kinds = [person.sendSticker(), person.sendPhoto(), person.sendVoice()];
    const [sticker, photo, voice] = kinds.map(({ update }) => update["message"]);
    expect(sticker).toHaveProperty("sticker.file_id");
    expect(photo).toHaveProperty("photo.0.file_id");
    expect(voice).toHaveProperty("voice.file_id");
    expect(person.sendPhoto("Gent").update["message"]).toMatchObject({ caption: "Gent" });
    const [first, second] = person.sendAlbum(2, "Gent").map(({ update }) => update["message"]);
    expect(first).toMatchObject({ caption: "Gent", media_group_id: expect.any(String) as string });
    expect(second).toHaveProperty("media_group_id");
    expect(second).not.toHaveProperty("caption");
    const contact = { phone_number: "+380441234567", first_name: "Ivan" };
    expect(person.sendContact(contact).update["message"]).toMatchObject({ contact });
    expect(person.send("news", { forwarded: true }).update["message"]).toHaveProperty("forward_origin");
  });

  test("can be edited and deleted by the person", async () => {
    const { person } = await openStage();
    const { message } = person.send("9000");
    const { update } = person.edit(message, "2000");
    expect(update["edited_message"]).toMatchObject({ message_id: message.id, text: "2000" });
    expect(person.messages.at(-1)).toMatchObject({ text: "2000" });
    person.deleteMessage(message);
    expect(person.messages).toHaveLength(1);
    expect(() => person.edit(message, "1000")).toThrow("is gone");
  });
});

describe("blocking", () => {
  test("tells the bot, and lets it write again once unblocked", async () => {
    const { call, person, say } = await openStage();
    expect(person.block()["my_chat_member"]).toMatchObject({
      old_chat_member: { status: "member", user: { id: 123456 } },
      new_chat_member: { status: "kicked" },
    });
    expect(() => person.send("hello")).toThrow("unblock first");
    expect((await call("sendChatAction", { chat_id: person.chat.id, action: "typing" })).error_code).toBe(
      403,
    );
    expect(person.unblock()["my_chat_member"]).toMatchObject({ new_chat_member: { status: "member" } });
    expect((await say("welcome back")).text).toBe("welcome back");
  });
});
