import { expect, test } from "vitest";
import { article, newestInlineQuery } from "./inline-refusal-cases.ts";
import { openStage, type Stage } from "./stage.ts";

const withInlineMode = { inlineMode: true };

/** Answers the newest inline query. */
function answerNewest(stage: Stage, parameters: object = {}) {
  return stage.call("answerInlineQuery", {
    inline_query_id: newestInlineQuery(stage),
    results: [article],
    ...parameters,
  });
}

test("what somebody types behind the bot's name is an update without a chat, and its answer is shown to them", async () => {
  const stage = await openStage(withInlineMode);
  const question = stage.person.askInline("9000");
  expect(question.update?.["inline_query"]).toEqual({
    id: expect.stringMatching(/^\d+$/) as unknown,
    from: stage.person.user,
    chat_type: "group",
    query: "9000",
    offset: "",
  });
  expect(question.answer).toBeUndefined();
  expect(await answerNewest(stage)).toEqual({ ok: true, result: true });
  expect(question.answer?.results.map(({ id, title, text }) => [id, title, text])).toEqual([
    ["one", "One", "One"],
  ]);
  expect(await answerNewest(stage)).toMatchObject({ ok: false });
});

test("a result is sent by the person, into a group that the bot is not in, with its buttons", async () => {
  const stage = await openStage(withInlineMode);
  const { person, telegram } = stage;
  const question = person.askInline("");
  const reply_markup = { inline_keyboard: [[{ text: "Open", url: "https://t.me/strict_bot?start=a" }]] };
  await answerNewest(stage, { results: [{ ...article, reply_markup }] });
  const group = telegram.newGroup({ title: "Family" });
  const result = question.answer?.results[0];
  if (result === undefined) throw new Error("There is no result.");
  expect(group.sendResult(person, result).update).toBeUndefined();
  expect(group.messages.at(-1)).toMatchObject({
    from: "person",
    text: "One",
    entities: [{ type: "bold", offset: 0, length: 3 }],
    inlineKeyboard: reply_markup.inline_keyboard,
    other: { via_bot: { username: "strict_bot" } },
  });
  group.addBot(person);
  expect(group.sendResult(person, result).update?.["message"]).toMatchObject({ via_bot: { is_bot: true } });
});

test("a button that asks for a chat asks the bot with its own words", async () => {
  const stage = await openStage(withInlineMode);
  const button = { text: "Send", switch_inline_query_chosen_chat: { query: "uk", allow_user_chats: true } };
  await stage.say("a", { reply_markup: { inline_keyboard: [[button]] } });
  expect(stage.person.tapSwitch("Send").update?.["inline_query"]).toMatchObject({ query: "uk" });
});

test("an answer is kept for everybody unless it is personal, and for as long as it says", async () => {
  const stage = await openStage(withInlineMode);
  const ivan = stage.telegram.newPerson({ firstName: "Ivan" });
  stage.person.askInline("a");
  await answerNewest(stage, { cache_time: 60 });
  expect(ivan.askInline("a ").answer?.results).toHaveLength(1);
  stage.person.askInline("mine");
  await answerNewest(stage, { cache_time: 60, is_personal: true });
  expect(stage.person.askInline("mine").update).toBeUndefined();
  expect(ivan.askInline("mine").update).toBeDefined();
  stage.passTime(60_000);
  expect(ivan.askInline("a").update).toBeDefined();
});

test("a bot whose inline mode is off is asked nothing, and says so", async () => {
  const { call, person } = await openStage();
  expect((await call("getMe")).result).toMatchObject({ supports_inline_queries: false });
  expect(() => person.askInline("a")).toThrow("inlineMode: true");
});
