import { expect, test } from "vitest";
import { file, png } from "../../telegram-fake/test/picture.ts";
import { openStage } from "../../telegram-fake/test/stage.ts";
import { promises } from "../src/promises.ts";
import { quiet } from "./quiet.ts";

test("each message has to be silent, whatever it is", async () => {
  const { call, upload, person, telegram } = await openStage({ rules: promises });
  const { link_preview_options } = quiet;
  const chat_id = person.chat.id;
  await call("sendMessage", { chat_id, text: "a", link_preview_options });
  await call("sendMessage", { chat_id, text: "a", ...quiet, disable_notification: false });
  await call("sendContact", { chat_id, phone_number: "112", first_name: "a" });
  await upload("sendPhoto", { chat_id, photo: file(png(10, 10)) });
  expect(telegram.refused.map(({ refusal }) => refusal?.name)).toEqual(Array(4).fill("notSilent"));
  expect(person.messages.filter(({ from }) => from === "bot")).toEqual([]);
});

test("no text may show the picture of a page, when it is sent or edited", async () => {
  const { call, person, telegram } = await openStage({ rules: promises });
  const message = { chat_id: person.chat.id, text: "https://example.org" };
  await call("sendMessage", { ...message, disable_notification: true });
  await call("sendMessage", { ...message, ...quiet, link_preview_options: { is_disabled: false } });
  await call("editMessageText", { ...message, message_id: 1 });
  expect(telegram.refused.map(({ refusal }) => refusal?.name)).toEqual(Array(3).fill("linkPreview"));
});

test("what keeps the promises is refused nothing", async () => {
  const { call, person, telegram } = await openStage({ rules: promises });
  const chat_id = person.chat.id;
  await call("sendMessage", { chat_id, text: "a", ...quiet });
  await call("sendChatAction", { chat_id, action: "typing" });
  const message_id = person.messages.at(-1)?.id;
  const { link_preview_options } = quiet;
  await call("editMessageText", { chat_id, message_id, text: "b", link_preview_options });
  expect(telegram.refused).toEqual([]);
});
