import { expect, test } from "vitest";
import { file, png } from "../../../telegram-fake/test/picture.ts";
import { quiet } from "../quiet.ts";
import { openPageStage } from "./page.ts";

test("a contact card, a location and other things are told with what a telephone shows of them", async () => {
  const stage = await openPageStage();
  const phone = await stage.takePhone("en");
  const told = await stage.look(phone);
  await stage.act(phone, { kind: "share", latitude: 50.5, longitude: 4.5 });
  await stage.act(phone, { kind: "post", what: "photo" });
  const vcard =
    "BEGIN:VCARD\nVERSION:3.0\nFN:Payoke\nORG:Payoke\nADR:;;Leguit 4\\, 2000 Antwerpen;;;;\nURL:https://payoke.be\nEND:VCARD";
  await stage.call("sendContact", {
    chat_id: phone,
    phone_number: "+32 3 201 16 90",
    first_name: "Payoke",
    vcard,
    disable_notification: true,
  });
  await expect
    .poll(() => told.chat().messages)
    .toMatchObject([
      { from: "person", location: { latitude: 50.5, longitude: 4.5 } },
      { from: "person", other: "photo" },
      {
        from: "bot",
        contact: {
          phone: "+32 3 201 16 90",
          name: "Payoke",
          details: ["Leguit 4, 2000 Antwerpen", "https://payoke.be"],
        },
      },
    ]);
});

test("a photo of the bot is told with its caption, and is to be had while it is in the chat", async () => {
  const stage = await openPageStage();
  const phone = await stage.takePhone("en");
  const told = await stage.look(phone);
  await stage.act(phone, { kind: "send", text: "/start" });
  await expect.poll(() => told.chat().isWaiting).toBe(true);
  const picture = png(64, 48);
  await stage.upload("sendPhoto", {
    chat_id: phone,
    photo: file(picture),
    caption: "<i>Card</i>",
    parse_mode: "HTML",
    disable_notification: true,
  });
  await expect
    .poll(() => told.chat())
    .toMatchObject({
      isWaiting: false,
      messages: [
        { text: "/start" },
        { text: "Card", entities: [{ type: "italic" }], photo: { width: 64, height: 48 } },
      ],
    });
  expect(told.calls.at(-1)?.payload).toMatchObject({ photo: `card.png (${picture.length} bytes)` });

  const message = told.chat().messages.at(-1);
  const source = message?.photo?.source ?? "";
  const answer = await stage.ask(source);
  expect(answer.headers.get("content-type")).toBe("image/png");
  expect(Buffer.from(await answer.arrayBuffer()).equals(picture)).toBe(true);
  await stage.call("deleteMessage", { chat_id: phone, message_id: message?.id });
  expect((await stage.ask(source)).status).toBe(404);
});

test("the bot's keyboard and links are told", async () => {
  const stage = await openPageStage();
  const phone = await stage.takePhone("en");
  const told = await stage.look(phone);
  await stage.act(phone, { kind: "send", text: "/start" });
  const rows = [
    [{ text: "Where", request_location: true }],
    [{ text: "Who", request_contact: true }, { text: "No" }],
  ];
  const keyboard = { keyboard: rows, input_field_placeholder: "A town" };
  await stage.call("sendMessage", { chat_id: phone, text: "Where?", ...quiet, reply_markup: keyboard });
  await expect
    .poll(() => told.chat())
    .toMatchObject({
      replyKeyboard: [
        [{ text: "Where", shares: "location" }],
        [{ text: "Who", shares: "contact" }, { text: "No" }],
      ],
      placeholder: "A town",
    });
  const links = [
    [
      { text: "Site", url: "https://a.be" },
      { text: "Copy", copy_text: { text: "112" } },
      { text: "Send", switch_inline_query_chosen_chat: { query: "uk", allow_user_chats: true } },
    ],
  ];
  const more = { reply_markup: { inline_keyboard: links } };
  await stage.call("sendMessage", { chat_id: phone, text: "See", ...quiet, ...more });
  await expect
    .poll(() => told.chat().messages.at(-1)?.keyboard)
    .toEqual([
      [
        { text: "Site", url: "https://a.be", isTold: false, isTapped: false },
        { text: "Copy", copies: "112", isTold: false, isTapped: false },
        { text: "Send", asksChat: "uk", isTold: false, isTapped: false },
      ],
    ]);
});

test("the bot's profile is told in the language of the telephone, or as it is for everybody", async () => {
  const stage = await openPageStage();
  const start = [{ command: "start", description: "Menu" }];
  await stage.call("setMyName", { name: "Steps" });
  await stage.call("setMyName", { name: "Кроки", language_code: "uk" });
  await stage.call("setMyDescription", { description: "Information" });
  await stage.call("setMyCommands", { commands: start });
  const everybody = { name: "Steps", description: "Information", commands: start };
  const bots = await Promise.all(
    ["uk", "uk-UA", "pt-BR"].map(
      async (language) => (await stage.look(await stage.takePhone(language))).chat().bot,
    ),
  );
  expect(bots).toEqual([{ ...everybody, name: "Кроки" }, { ...everybody, name: "Кроки" }, everybody]);
});

test("every call is told with its answer, and one that was refused with the rule it broke", async () => {
  const stage = await openPageStage();
  const phone = await stage.takePhone("en");
  await stage.call("getMe");
  const told = await stage.look(phone);
  await stage.call("getUpdates", { timeout: 0 });
  await stage.call("sendMessage", { chat_id: 7, text: "x", ...quiet });
  await stage.call("sendMessage", { chat_id: 7, text: "x" });
  stage.telegram.inject({ answer: { errorCode: 502, description: "Bad Gateway" } });
  await stage.call("getMe");
  await expect.poll(() => told.calls.at(-1)?.state).toBe("broken");
  const last = new Map(told.calls.map((call) => [call.id, call]));
  expect([...last.values()]).toMatchObject([
    { method: "getMe", state: "done" },
    {
      method: "sendMessage",
      state: "refused",
      refusal: {
        name: "chatNotFound",
        rule: "telegram",
        when: "a chat the bot never saw",
        source: "https://core.telegram.org/bots/api#sendmessage",
      },
    },
    { method: "sendMessage", state: "refused", refusal: { name: "notSilent", rule: "own" } },
    { method: "getMe", state: "broken" },
  ]);
});
