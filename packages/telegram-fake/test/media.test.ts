import { Api, InputFile } from "grammy";
import { describe, expect, test } from "vitest";
import type { Message } from "../src/message.ts";
import { file, png } from "./picture.ts";
import { openStage, token } from "./stage.ts";
import type { Stage } from "./stage.ts";

const blank = png(20, 20);

/** Sends a picture with words and a button below it; returns the message as it is on the screen. */
async function sendPicture({ upload, person }: Stage): Promise<Message> {
  const answer = await upload("sendPhoto", {
    chat_id: person.chat.id,
    photo: file(png(640, 480)),
    caption: "Payoke",
    disable_notification: true,
    reply_markup: { inline_keyboard: [[{ text: "Remove", callback_data: "remove" }]] },
  });
  const message = person.messages.at(-1);
  if (!answer.ok || message === undefined) throw new Error(`Not sent: ${answer.description ?? "nothing"}`);
  return message;
}

describe("editing what a message shows", () => {
  test("puts another picture there, with its own caption and buttons, however old it is", async () => {
    const stage = await openStage();
    const { telegram, person, passTime } = stage;
    const message = await sendPicture(stage);
    passTime(49 * 60 * 60 * 1000);
    const api = new Api(token, { apiRoot: telegram.root });
    const media = { type: "photo", media: new InputFile(blank, "blank.png") } as const;
    const edited = await api.editMessageMedia(person.chat.id, message.id, media);
    expect(edited).toMatchObject({ message_id: message.id, photo: [{ width: 20, height: 20 }] });
    const shown = person.messages.at(-1);
    expect(shown?.photo?.bytes.equals(blank)).toBe(true);
    expect(shown).toMatchObject({ id: message.id, inlineKeyboard: [] });
    expect(shown).not.toHaveProperty("caption");
    const { id: again = "" } = shown?.photo ?? {};
    const words = { caption: "Картка", has_spoiler: true };
    await api.editMessageMedia(person.chat.id, message.id, { type: "photo", media: again, ...words });
    expect(person.messages.at(-1)).toMatchObject({ caption: "Картка", photo: { id: again, isHidden: true } });
  });

  test("makes a document a picture, and a text a document", async () => {
    const { telegram, upload, say, person } = await openStage();
    const api = new Api(token, { apiRoot: telegram.root });
    await upload("sendDocument", { chat_id: person.chat.id, document: file("%PDF-1.7") });
    const paper = person.messages.at(-1);
    const picture = { type: "photo", media: new InputFile(blank, "blank.png") } as const;
    await api.editMessageMedia(person.chat.id, paper?.id ?? 0, picture);
    expect(person.messages.at(-1)).toMatchObject({ id: paper?.id, photo: { width: 20 } });
    expect(person.messages.at(-1)).not.toHaveProperty("document");
    const { id } = await say("<b>a</b>", { parse_mode: "HTML" });
    const media = { type: "document", media: paper?.document?.id ?? "" } as const;
    await api.editMessageMedia(person.chat.id, id, media);
    expect(person.messages.at(-1)).toMatchObject({ id, text: "", entities: [], document: paper?.document });
  });

  test.each([
    ["a file that did not come", { media: { type: "photo", media: "attach://a" } }, "there is no photo"],
    ["a file that the media does not name", { b: file(blank) }, "editMessageMedia has no parameter b"],
    ["another kind of media", { media: { type: "video", media: "a" } }, "media.type"],
    ["no media", { media: undefined }, "media"],
  ])("refuses %s", async (_, fields, words) => {
    const stage = await openStage();
    const message = await sendPicture(stage);
    const place = { chat_id: stage.person.chat.id, message_id: message.id };
    const media = { type: "photo", media: message.photo?.id };
    const answer = await stage.upload("editMessageMedia", { ...place, media, ...fields });
    expect(answer.description).toContain(words);
    expect(stage.person.messages.at(-1)?.photo).toEqual(message.photo);
  });
});
