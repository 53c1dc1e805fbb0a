import { describe, expect, test } from "vitest";
import { openStage } from "./stage.ts";
import { file, png } from "./picture.ts";

describe("a notification", () => {
  test("shows a message when it comes, a silent one too, and what it is edited to while nobody has read it", async () => {
    const { call, person, say } = await openStage();
    const { id } = await say("Information");
    await call("editMessageText", { chat_id: person.chat.id, message_id: id, text: "Words" });
    expect(person.notifications).toEqual([{ id, texts: ["Information", "Words"] }]);
  });

  test.each(["taps", "writes", "edits"] as const)("shows no edit more once the person %s", async (how) => {
    const { call, person, say } = await openStage();
    const keyboard = { inline_keyboard: [[{ text: "Menu", callback_data: "menu" }]] };
    const { message: written } = person.send("hello");
    const { id } = await say("Information", { reply_markup: keyboard });
    if (how === "taps") person.tap("Menu");
    else if (how === "writes") person.send("hello");
    else person.edit(written, "hallo");
    await call("editMessageText", { chat_id: person.chat.id, message_id: id, text: "Words" });
    expect(person.notifications.at(-1)).toEqual({ id, texts: ["Information"] });
    const later = await say("New");
    expect(person.notifications.at(-1)).toEqual({ id: later.id, texts: ["New"] });
  });

  test("hides what stands behind a spoiler, and keeps what was shown of a message that is gone", async () => {
    const { call, person, say } = await openStage();
    const text = "Note\n<tg-spoiler>Rue <b>Haute</b></tg-spoiler> 1";
    const { id } = await say(text, { parse_mode: "HTML" });
    await call("deleteMessage", { chat_id: person.chat.id, message_id: id });
    expect(person.notifications).toEqual([{ id, texts: ["Note\n▒▒▒▒▒▒▒▒▒ 1"] }]);
  });

  test("shows the name of a contact, and the caption of a picture", async () => {
    const { call, upload, person } = await openStage();
    const chat_id = person.chat.id;
    await call("sendContact", {
      chat_id,
      phone_number: "112",
      first_name: "Info",
      last_name: "24/7",
      link_preview_options: undefined,
    });
    const silent = { chat_id, disable_notification: true };
    await upload("sendPhoto", { ...silent, photo: file(png(10, 10)), has_spoiler: true });
    await upload("sendPhoto", {
      ...silent,
      photo: file(png(10, 10)),
      caption: "<tg-spoiler>a</tg-spoiler>b",
      parse_mode: "HTML",
    });
    expect(person.notifications.map(({ texts }) => texts)).toEqual([["Info 24/7"], [""], ["🖼▒b"]]);
  });

  test("of a group is one of its own", async () => {
    const { telegram, call, person } = await openStage();
    const group = telegram.newGroup({ title: "Neighbours" });
    group.addBot(person);
    await call("sendMessage", { chat_id: group.chat.id, text: "Hello" });
    expect(group.notifications.map(({ texts }) => texts)).toEqual([["Hello"]]);
    expect(person.notifications).toEqual([]);
  });
});
