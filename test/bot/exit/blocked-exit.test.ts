import type { Person, StrictTelegram } from "telegram-fake";
import { expect, test } from "vitest";
import { textOf } from "../../content/published/reading.ts";
import { screenOf, startWorld, type World } from "../../world.ts";
import { deliver, handled, language, said, screen } from "../chat.ts";

const olenaIs = { firstName: "Olena", languageCode: "uk" };
const cover = textOf(language("uk"), screen("cover"));

async function coverAlone(telegram: StrictTelegram, person: Person): Promise<void> {
  const isCovered = (): boolean => person.messages.length === 1 && person.messages[0]?.text === cover;
  await telegram.until(isCovered, "the cover alone");
}

test("✖ takes along what stood there before the person blocked the bot and came back", async () => {
  const world = await startWorld();
  const { telegram, opens } = world;
  const olena = await opens(olenaIs);
  await said(telegram, olena, "Гент");
  await handled(telegram);
  olena.block();
  await handled(telegram);
  othersWrite(telegram, 1500);
  olena.unblock();
  await handled(telegram);
  olena.send("/start");
  await handled(telegram);
  olena.tap("✖");
  await coverAlone(telegram, olena);
});

test("✖ takes it along though the bot is still busy with their coming back", async () => {
  const world = await startWorld();
  const { telegram, opens } = world;
  const olena = await opens(olenaIs);
  await said(telegram, olena, "Гент");
  othersWrite(telegram);
  olena.send("Льєж");
  await handled(telegram);
  olena.block();
  await handled(telegram);
  telegram.inject({
    method: "sendMessage",
    when: ({ chat_id }) => chat_id === olena.user.id,
    answer: { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 },
  });
  olena.unblock();
  const isToWait = (): boolean =>
    telegram.calls.some(
      ({ answer }) => typeof answer === "object" && !answer.ok && answer.error_code === 429,
    );
  await telegram.until(isToWait, "the bot has to wait");
  const shown = screenOf(olena);
  const exit = shown.inlineKeyboard.flat().find(({ text }) => text === "✖")?.callback_data ?? "";
  const from = { ...olena.user };
  const chat = { id: olena.user.id, type: "private", first_name: "Olena" };
  const message = { message_id: shown.id, date: 1_800_000_000, chat, text: shown.text };
  await deliver(world, { callback_query: { id: "1", from, chat_instance: "1", message, data: exit } });
  await coverAlone(telegram, olena);
});

/** A person who has blocked the bot; others have written since what stands in their chat. */
async function blocks({ telegram, opens }: World): Promise<Person> {
  const olena = await opens(olenaIs);
  await said(telegram, olena, "Гент");
  othersWrite(telegram);
  olena.block();
  await handled(telegram);
  return olena;
}

/** Telegram counts the messages of all chats together. */
function othersWrite(telegram: StrictTelegram, messages = 500): void {
  const elsewhere = telegram.newGroup({ title: "Neighbours" });
  for (let count = 0; count < messages; count += 1)
    elsewhere.say(telegram.newPerson({ firstName: "Anna" }), "hello");
}

/** That somebody has blocked the bot or come back, as Telegram tells it. */
function changeOf({ user }: Person, before: "member" | "kicked", now: "member" | "kicked"): object {
  const bot = { id: 1_234_567_890, is_bot: true, first_name: "Bot" };
  const member = (status: "member" | "kicked"): object => ({
    user: bot,
    status,
    ...(status === "kicked" && { until_date: 0 }),
  });
  const chat = { id: user.id, type: "private", first_name: user.first_name };
  const access = { old_chat_member: member(before), new_chat_member: member(now) };
  return { my_chat_member: { chat, from: user, date: 1_800_000_000, ...access } };
}

test("✖ takes it along though a cry for help has overtaken their coming back", async () => {
  const world = await startWorld();
  const { telegram } = world;
  const olena = await blocks(world);
  telegram.inject({
    method: "sendMessage",
    when: ({ chat_id }) => chat_id === olena.user.id,
    answer: { errorCode: 429, description: "Too Many Requests: retry after 3", retryAfter: 3 },
  });
  olena.unblock();
  olena.send("/help");
  const isHelped = (): boolean => screenOf(olena).text.includes(textOf(language("uk"), screen("help")));
  await telegram.until(isHelped, "help");
  await handled(telegram);
  olena.tap("✖");
  await coverAlone(telegram, olena);
});

test("✖ takes it along though Telegram refused what was sent for their coming back", async () => {
  const world = await startWorld();
  const { telegram } = world;
  const olena = await blocks(world);
  telegram.inject({
    method: "sendMessage",
    when: ({ chat_id }) => chat_id === olena.user.id,
    answer: { errorCode: 400, description: "Bad Request: reply markup is not accepted" },
  });
  olena.unblock();
  await handled(telegram);
  olena.send("/start");
  await handled(telegram);
  olena.tap("✖");
  await coverAlone(telegram, olena);
});

test("✖ takes it along though the bot hears of their coming back when it has answered something newer", async () => {
  const world = await startWorld();
  const { telegram } = world;
  const olena = await blocks(world);
  const late = telegram.nextUpdateId();
  olena.chat.access = "open";
  olena.send("/start");
  await handled(telegram);
  await deliver(world, { update_id: late, ...changeOf(olena, "kicked", "member") });
  olena.tap("✖");
  await coverAlone(telegram, olena);
});

test("✖ takes it along though the bot hears of the block when it has heard of their coming back", async () => {
  const world = await startWorld();
  const { telegram, opens } = world;
  const olena = await opens(olenaIs);
  await said(telegram, olena, "Гент");
  othersWrite(telegram);
  const late = telegram.nextUpdateId();
  olena.chat.access = "blocked";
  olena.unblock();
  await handled(telegram);
  await deliver(world, { update_id: late, ...changeOf(olena, "member", "kicked") });
  await said(telegram, olena, "/start");
  olena.tap("✖");
  await coverAlone(telegram, olena);
});

test("it goes in time where the person has come back and does nothing", async () => {
  let ahead = 0;
  const world = await startWorld({ now: () => Date.now() + ahead });
  const { telegram } = world;
  const olena = await blocks(world);
  olena.unblock();
  await handled(telegram);
  expect(olena.messages.length).toBeGreaterThan(0);
  ahead += 31 * 60_000;
  await telegram.until(() => olena.messages.length === 0, "an empty chat");
});
