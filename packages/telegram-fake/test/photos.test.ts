import { Api, InputFile } from "grammy";
import { describe, expect, test } from "vitest";
import { file, png } from "./picture.ts";
import { openStage, token } from "./stage.ts";
import type { Stage } from "./stage.ts";

const reply_markup = { inline_keyboard: [[{ text: "Remove", callback_data: "remove" }]] };
const picture = png(640, 480);

/** Sends the picture with its button; returns the message as it is on the screen. */
async function sendCard({ upload, person }: Stage) {
  const answer = await upload("sendPhoto", {
    chat_id: person.chat.id,
    photo: file(picture),
    caption: "<b>Payoke</b>, +32 3 201 16 90",
    parse_mode: "HTML",
    disable_notification: true,
    protect_content: true,
    reply_markup,
  });
  const message = person.messages.at(-1);
  if (!answer.ok || message === undefined) throw new Error(`Not sent: ${answer.description ?? "nothing"}`);
  return { answer, message };
}

describe("sending a photo", () => {
  test("hides the picture until it is tapped where that is asked", async () => {
    const { upload, person } = await openStage();
    const sent = { chat_id: person.chat.id, photo: file(picture), disable_notification: true };
    const answer = await upload("sendPhoto", { ...sent, has_spoiler: true });
    expect(answer.result).toMatchObject({ has_media_spoiler: true });
    expect(person.messages.at(-1)?.photo?.isHidden).toBe(true);
    const plain = await upload("sendPhoto", sent);
    expect(plain.result).not.toHaveProperty("has_media_spoiler");
    expect(person.messages.at(-1)?.photo?.isHidden).toBe(false);
  });

  test("shows the picture, its caption and its buttons, and answers with the message", async () => {
    const stage = await openStage();
    const { answer, message } = await sendCard(stage);
    expect(message).toMatchObject({
      from: "bot",
      text: "",
      caption: "Payoke, +32 3 201 16 90",
      photo: { width: 640, height: 480 },
      inlineKeyboard: reply_markup.inline_keyboard,
      silent: true,
      protected: true,
    });
    expect(message.photo?.bytes.equals(picture)).toBe(true);
    expect(answer.result).toMatchObject({
      message_id: message.id,
      photo: [
        {
          file_id: message.photo?.id,
          file_unique_id: message.photo?.uniqueId,
          width: 640,
          height: 480,
          file_size: picture.length,
        },
      ],
      caption: "Payoke, +32 3 201 16 90",
      caption_entities: [
        { type: "bold", offset: 0, length: 6 },
        { type: "phone_number", offset: 8, length: 15 },
      ],
      reply_markup,
      has_protected_content: true,
    });
    expect(answer.result).not.toHaveProperty("text");
  });

  test("takes what grammY sends: a file of its own, named in the field", async () => {
    const { telegram, person } = await openStage();
    const api = new Api(token, { apiRoot: telegram.root });
    const sent = await api.sendPhoto(person.chat.id, new InputFile(picture, "card.png"), {
      caption: "Картка",
      disable_notification: true,
      reply_markup,
    });
    expect(sent).toMatchObject({ caption: "Картка", photo: [{ width: 640, height: 480 }], reply_markup });
    expect(person.messages.at(-1)?.photo?.bytes.equals(picture)).toBe(true);
    expect(JSON.parse(JSON.stringify(telegram.calls.at(-1)?.payload))).toMatchObject({
      photo: `card.png (${picture.length} bytes)`,
    });
  });

  test.each([undefined, "", " \n "])("needs no caption: %j", async (caption) => {
    const { upload, person } = await openStage();
    const fields = { chat_id: person.chat.id, photo: file(picture), disable_notification: true };
    const answer = await upload("sendPhoto", { ...fields, caption });
    expect(answer.ok).toBe(true);
    expect(answer.result).not.toHaveProperty("caption");
    expect(person.messages.at(-1)).not.toHaveProperty("caption");
  });

  test("takes a caption that is long before parsing only", async () => {
    const { upload, person } = await openStage();
    const caption = `<b>${"a".repeat(1024)}</b>`;
    const fields = { chat_id: person.chat.id, photo: file(picture), disable_notification: true };
    expect((await upload("sendPhoto", { ...fields, caption, parse_mode: "HTML" })).ok).toBe(true);
    const refused = await upload("sendPhoto", { ...fields, caption });
    expect(refused.description).toBe("Bad Request: message caption is too long");
  });

  test.each([
    ["no chat", { chat_id: undefined }, "chat_id is empty"],
    ["a chat the bot never saw", { chat_id: 42 }, "chat not found"],
    ["an empty photo field", { photo: "" }, "there is no photo in the request"],
    ["a file that did not come", { photo: "attach://elsewhere" }, "there is no photo in the request"],
    ["an address", { photo: "https://example.org/a.png" }, "must be uploaded as a file (strict)"],
    ["a text", { photo: file("a picture, they say") }, "IMAGE_PROCESS_FAILED"],
    ["half a picture", { photo: file(picture.subarray(0, 100)) }, "IMAGE_PROCESS_FAILED"],
    ["a picture without a width", { photo: file(png(0, 1)) }, "IMAGE_PROCESS_FAILED"],
    ["a picture as wide as 21 times its height", { photo: file(png(21, 1)) }, "PHOTO_INVALID_DIMENSIONS"],
    ["markup that is not JSON", { reply_markup: "{" }, "can't parse reply keyboard markup JSON object"],
    ["markup of another kind", { reply_markup: { inline: [] } }, "reply_markup"],
    ["a button without an action", inline({ text: "a" }), "Text buttons are unallowed"],
    ["a button with too much data", inline({ text: "a", callback_data: "a".repeat(65) }), "BUTTON_DATA"],
    ["tags that are not closed", { caption: "<b>a", parse_mode: "HTML" }, "Can't find end tag"],
    ["the text of a message", { text: "a" }, "sendPhoto has no parameter text"],
    ["a file that no field asks for", { other: file(picture) }, "sendPhoto has no parameter other"],
    ["a file for a caption", { caption: file(picture) }, "caption:"],
  ])("refuses %s", async (_, fields, words) => {
    const { upload, person } = await openStage();
    const good = { chat_id: person.chat.id, photo: file(picture), disable_notification: true };
    const answer = await upload("sendPhoto", { ...good, ...fields });
    expect(answer).toMatchObject({ ok: false, error_code: 400 });
    expect(answer.description).toContain(words);
    expect(person.messages).toHaveLength(1);
  });

  test("refuses somebody who has blocked the bot", async () => {
    const { upload, person } = await openStage();
    person.block();
    const fields = { chat_id: person.chat.id, photo: file(picture), disable_notification: true };
    expect(await upload("sendPhoto", fields)).toMatchObject({
      error_code: 403,
      description: "Forbidden: bot was blocked by the user",
    });
  });

  test("refuses a form that cannot be read", async () => {
    const { telegram } = await openStage();
    const response = await fetch(`${telegram.root}/bot${token}/sendPhoto`, {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=here" },
      body: "--elsewhere\r\n",
    });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining("a form (strict)"),
    ]);
  });
});

describe("a photo in the chat", () => {
  test("has no text to edit, but buttons", async () => {
    const stage = await openStage();
    const { call, person } = stage;
    const { message } = await sendCard(stage);
    const place = { chat_id: person.chat.id, message_id: message.id };
    expect((await call("editMessageText", { ...place, text: "a" })).description).toBe(
      "Bad Request: there is no text in the message to edit",
    );
    const edited = await call("editMessageReplyMarkup", place);
    expect(edited.result).toMatchObject({ caption: message.caption, photo: [{ width: 640 }] });
    expect(person.messages.at(-1)).toMatchObject({ photo: message.photo, inlineKeyboard: [] });
  });

  test.each(["deleteMessage", "deleteMessages"])("is taken away by %s", async (method) => {
    const stage = await openStage();
    const { message } = await sendCard(stage);
    const ids = method === "deleteMessage" ? { message_id: message.id } : { message_ids: [message.id] };
    expect((await stage.call(method, { chat_id: stage.person.chat.id, ...ids })).ok).toBe(true);
    expect(stage.person.messages.map(({ text }) => text)).toEqual(["/start"]);
  });

  test("comes with a tap on its button", async () => {
    const stage = await openStage();
    const { message } = await sendCard(stage);
    expect(stage.person.tap("Remove").update["callback_query"]).toMatchObject({
      data: "remove",
      message: {
        message_id: message.id,
        caption: message.caption,
        photo: [{ file_id: message.photo?.id, width: 640, height: 480 }],
      },
    });
  });

  test("is told to the reader of a failed test, without its bytes", async () => {
    const stage = await openStage();
    await sendCard(stage);
    const failure = stage.telegram.until(() => false, "never", 1);
    await expect(failure).rejects.toThrow("bot: (photo, 640 × 480) Payoke, +32 3 201 16 90");
  });
});

function inline(button: object) {
  return { reply_markup: { inline_keyboard: [[button]] } };
}

describe("sending a file again", () => {
  test("takes a picture by the file_id that it was given", async () => {
    const { upload, call, person } = await openStage();
    await upload("sendPhoto", { chat_id: person.chat.id, photo: file(picture) });
    const photo = person.messages.at(-1)?.photo?.id;
    await call("sendPhoto", { chat_id: person.chat.id, photo, has_spoiler: true });
    const [first, again] = person.messages.slice(1).map((message) => message.photo);
    expect(again).toEqual({ ...first, isHidden: true });
  });

  test("keeps a document as it came, with its name, and not as a picture", async () => {
    const { upload, call, person } = await openStage();
    const answer = await upload("sendDocument", { chat_id: person.chat.id, document: file("%PDF-1.7") });
    const sent = person.messages.at(-1)?.document;
    expect(sent?.bytes.toString()).toBe("%PDF-1.7");
    expect(answer.result).toMatchObject({
      document: { file_id: sent?.id, file_name: sent?.name, file_size: 8 },
    });
    await call("sendDocument", { chat_id: person.chat.id, document: sent?.id });
    expect(person.messages.slice(1).map(({ document }) => document)).toEqual([sent, sent]);
    const mixed = await call("sendPhoto", { chat_id: person.chat.id, photo: sent?.id });
    expect(mixed.description).toContain("wrong file identifier");
  });
});
