import { expect, test } from "vitest";
import { openStage } from "./stage.ts";

test("resolves with what the condition gave, after the change that made it true", async () => {
  const { person, say, telegram } = await openStage();
  const waiting = telegram.until(() => person.messages.find(({ from }) => from === "bot"), "an answer");
  const message = await say("hello");
  expect(await waiting).toBe(message);
  expect(await telegram.until(() => "already", "nothing")).toBe("already");
});

test("rejects with what was awaited, the chat and the last calls", async () => {
  const { call, person, say, telegram } = await openStage();
  telegram.newPerson({ firstName: "Nobody" });
  await say("Where are you?", { reply_markup: { keyboard: [["Ghent", "Other"]] } });
  await say("Menu", { reply_markup: { inline_keyboard: [[{ text: "Help", callback_data: "help" }]] } });
  await call("sendMessage", { chat_id: person.chat.id, text: "" });
  const waiting = telegram.until(() => person.messages.length === 9, "nine messages", 10);
  const error = await waiting.then(() => "", String);
  for (const part of [
    "Never came true: nine messages",
    "Chat with Olena",
    "1 person: /start",
    "[Help]",
    "Ghent | Other",
    "sendMessage",
    "400 Bad Request: message text is empty",
  ]) {
    expect(error).toContain(part);
  }
});

test("rejects at once when the condition throws", async () => {
  const { telegram } = await openStage();
  const waiting = telegram.until(() => {
    throw new Error("broken condition");
  }, "nothing");
  await expect(waiting).rejects.toThrow("broken condition");
});

test("whoever listens hears of every change, until they stop", async () => {
  const { person, telegram } = await openStage();
  let heard = 0;
  const stop = telegram.onChange(() => heard++);
  person.send("one");
  expect(heard).toBe(1);
  stop();
  person.send("two");
  expect(heard).toBe(1);
});
