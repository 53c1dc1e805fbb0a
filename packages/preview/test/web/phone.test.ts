import { expect, test } from "vitest";
import { z } from "zod";
import { quiet } from "../quiet.ts";
import { openPageStage, type PageStage } from "./page.ts";

const reply_markup = { inline_keyboard: [[{ text: "Signs", style: "danger", callback_data: "signs" }]] };

async function sendMenu({ call }: PageStage, phone: number) {
  return call("sendMessage", {
    chat_id: phone,
    text: "<b>Menu</b> 112",
    parse_mode: "HTML",
    ...quiet,
    reply_markup,
  });
}

async function edit({ call }: PageStage, phone: number, message_id: number, text: string) {
  const { link_preview_options } = quiet;
  return call("editMessageText", { chat_id: phone, message_id, text, link_preview_options, reply_markup });
}

test("what is done on a telephone comes to the bot, and what the bot does to the page", async () => {
  const stage = await openPageStage();
  const phone = await stage.takePhone("uk");
  const told = await stage.look(phone);
  expect(told.chat()).toMatchObject({ access: "new", language: "uk", messages: [], isWaiting: false });

  expect((await stage.act(phone, { kind: "send", text: "/start" })).status).toBe(200);
  await expect.poll(() => told.chat().isWaiting).toBe(true);
  await sendMenu(stage, phone);
  await expect.poll(() => told.chat().messages.at(-1)?.text).toBe("Menu 112");
  expect(told.chat()).toMatchObject({ access: "open", isWaiting: false });
  expect(told.chat().messages.at(-1)).toMatchObject({
    from: "bot",
    entities: [{ type: "bold", offset: 0, length: 4 }],
    keyboard: [[{ text: "Signs", style: "danger", isTold: true, isTapped: false }]],
  });
  expect(stage.telegram.updates.at(-1)).toMatchObject({
    message: { text: "/start", from: { language_code: "uk" } },
  });
});

test("a tapped button waits until the bot has answered", async () => {
  const stage = await openPageStage();
  const phone = await stage.takePhone("uk");
  const told = await stage.look(phone);
  await stage.act(phone, { kind: "send", text: "/start" });
  await sendMenu(stage, phone);
  await expect.poll(() => told.chat().messages.length).toBe(2);
  const id = told.chat().messages.at(-1)?.id ?? 0;
  const isTapped = () => told.chat().messages.at(-1)?.keyboard[0]?.[0]?.isTapped;

  await stage.act(phone, { kind: "tap", message: id, row: 0, column: 0 });
  await expect.poll(isTapped).toBe(true);
  const { callback_query } = z
    .object({ callback_query: z.object({ id: z.string() }) })
    .parse(stage.telegram.updates.at(-1));
  await stage.call("answerCallbackQuery", {
    callback_query_id: callback_query.id,
    text: "Saved",
    show_alert: true,
  });
  await expect.poll(isTapped).toBe(false);
  expect(told.chat().alerts).toEqual([{ text: "Saved", isModal: true }]);

  expect((await stage.act(phone, { kind: "tap", message: id, row: 3, column: 0 })).status).toBe(409);
  expect((await stage.act(phone, { kind: "edit", text: "x" })).status).toBe(200);
});

test("a bot that is blocked has to be unblocked first", async () => {
  const { takePhone, act, telegram } = await openPageStage();
  const phone = await takePhone("en");
  expect((await act(phone, { kind: "edit", text: "nothing yet" })).status).toBe(409);
  await act(phone, { kind: "jump", screen: "help" });
  expect(telegram.updates.at(-1)).toMatchObject({ message: { text: "/start en-help" } });
  await act(phone, { kind: "block" });
  const refused = await act(phone, { kind: "send", text: "hello" });
  expect([refused.status, await refused.json()]).toEqual([
    409,
    { problem: "The bot is blocked: unblock it first." },
  ]);
  expect((await act(phone, { kind: "unblock" })).status).toBe(200);
  for (const what of ["photo", "voice", "sticker", "contact"]) {
    expect((await act(phone, { kind: "post", what })).status).toBe(200);
    const sent = telegram.updates.at(-1)?.["message"];
    expect(sent).toHaveProperty(what);
  }
});

test("after a reload, the last tap that changed its message is made once more", async () => {
  const stage = await openPageStage();
  const phone = await stage.takePhone("uk");
  const told = await stage.look(phone);
  await stage.act(phone, { kind: "send", text: "/start" });
  await sendMenu(stage, phone);
  await expect.poll(() => told.chat().messages.length).toBe(2);
  const id = told.chat().messages.at(-1)?.id ?? 0;
  await stage.act(phone, { kind: "tap", message: id, row: 0, column: 0 });
  await edit(stage, phone, id, "Signs");
  // This one changes nothing on the message, as a button that sends a card.
  await stage.act(phone, { kind: "tap", message: id, row: 0, column: 0 });
  const { length } = stage.telegram.updates;

  stage.save({ isReloading: true });
  stage.save({ isReloading: false, reloads: 1 });
  expect(stage.telegram.updates.slice(length)).toMatchObject([{ callback_query: { data: "signs" } }]);
  await expect.poll(() => told.content?.reloads).toBe(1);
});

test("after a reload, a text that led to the screen is said once more in its place", async () => {
  const stage = await openPageStage();
  const phone = await stage.takePhone("uk");
  const told = await stage.look(phone);
  await stage.act(phone, { kind: "send", text: "9000" });
  stage.save({ reloads: 1 });
  await expect.poll(() => told.chat().messages.at(-1)?.id).toBeGreaterThan(1);
  expect(told.chat().messages.map(({ text }) => text)).toEqual(["9000"]);

  // When nobody looks any more, nothing is said.
  told.hangUp();
  let reloads = 1;
  await expect
    .poll(() => {
      const { length } = stage.telegram.updates;
      stage.save({ reloads: (reloads += 1) });
      return stage.telegram.updates.length - length;
    })
    .toBe(0);
});

test("a fault in what was saved is told, and repeats nothing", async () => {
  const stage = await openPageStage();
  const phone = await stage.takePhone("uk");
  const told = await stage.look(phone);
  await stage.act(phone, { kind: "send", text: "9000" });
  const { length } = stage.telegram.updates;
  const problem = { where: "flows/help.yaml:3", what: "this is not YAML", mend: "mend it" };
  stage.save({ problems: [problem] });
  await expect.poll(() => told.content?.problems).toEqual([problem]);
  expect(stage.telegram.updates.length).toBe(length);
});
