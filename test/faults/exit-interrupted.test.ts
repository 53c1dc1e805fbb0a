import { expect, test } from "vitest";
import type { Person, StrictTelegram } from "telegram-fake";
import { asked, handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, token, type World } from "../world.ts";
import { startMortalWorld } from "./mortal-world.ts";

// A process is killed at one moment of an exit, and the next one goes on with it: each time the cover stands alone in the
// end.

const cover = textOf(language("uk"), screen("cover"));
const refusal = { errorCode: 400, description: "Bad Request: message can't be edited" };

/** The message that has ✖ below it. */
function withExit(olena: Person): Person["messages"][number] {
  const found = olena.messages.find(({ inlineKeyboard }) =>
    inlineKeyboard.flat().some(({ text }) => text === "✖"),
  );
  return found ?? expect.fail("there is no ✖");
}

/** The call whose answer never comes. */
async function unanswered(telegram: StrictTelegram): Promise<void> {
  await telegram.until(
    () => telegram.calls.some(({ answer }) => answer === "silence"),
    "a call without an answer",
  );
}

async function coverAlone({ telegram }: World, olena: Person): Promise<void> {
  const isAlone = (): boolean => olena.messages.length === 1 && screenOf(olena).text === cover;
  await telegram.until(isAlone, "the cover alone");
  await telegram.until(() => telegram.updatesPending === 0, "every update handled");
  await expect.poll(() => olena.messages.map(({ text }) => text)).toEqual([cover]);
  expect(olena.replyKeyboard).toBeUndefined();
}

test.each([true, false])("as the cover was sent anew, which arrived: %s", async (arrives) => {
  const world = await startMortalWorld("polling");
  const { telegram } = world;
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  telegram.inject({ method: "editMessageText", answer: refusal });
  telegram.inject({ method: "sendMessage", answer: "silence", arrives });
  olena.tap("✖");
  await unanswered(telegram);
  await world.isKilled();
  world.passes(1);
  await coverAlone(world, olena);
});

test.each([true, false])(
  "as a message was sent that puts a keyboard away, which arrived: %s",
  async (arrives) => {
    const world = await startMortalWorld("polling");
    const { telegram } = world;
    const olena = await asked(world, "uk");
    telegram.inject({ method: "sendMessage", answer: "silence", arrives });
    olena.tap("✖");
    await unanswered(telegram);
    await world.isKilled();
    world.passes(1);
    await coverAlone(world, olena);
  },
);

test("as a keyboard was put away for an exit while ✖ was tapped once more", async () => {
  const world = await startMortalWorld("polling");
  const { telegram } = world;
  const olena = await asked(world, "uk");
  const message = withExit(olena);
  telegram.inject({
    method: "sendMessage",
    answer: { errorCode: 400, description: "Bad Request: nobody knows" },
  });
  telegram.inject({ method: "sendMessage", answer: "silence", arrives: true });
  olena.tap("✖", { message });
  await unanswered(telegram);
  const covers = (): number => telegram.calls.filter(({ method }) => method === "editMessageText").length;
  const before = covers();
  olena.tap("✖", { message });
  await telegram.until(() => covers() > before, "the second cover");
  await world.isKilled();
  world.passes(1);
  await coverAlone(world, olena);
});

test("as the cover was sent anew for a second ✖, while what the first deletes is put off", async () => {
  const world = await startMortalWorld("polling");
  const { telegram } = world;
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  let isRefused = true;
  const flood = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };
  telegram.inject({ method: "deleteMessages", when: () => isRefused, answer: flood, times: Infinity });
  olena.tap("✖");
  await telegram.until(() => screenOf(olena).text === cover, "the first cover");
  await telegram.until(() => telegram.updatesPending === 0, "the first ✖ handled");
  telegram.inject({ method: "editMessageText", answer: refusal });
  telegram.inject({ method: "sendMessage", answer: "silence", arrives: true });
  olena.send("x");
  await unanswered(telegram);
  await world.isKilled();
  isRefused = false;
  world.passes(2);
  await coverAlone(world, olena);
});

test("as a timer was about to put the cover there", async () => {
  const world = await startMortalWorld("polling");
  const { telegram } = world;
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  await said(telegram, olena, "9000");
  telegram.inject({ method: "editMessageText", answer: "silence" });
  world.passes(31);
  await unanswered(telegram);
  await world.isKilled();
  world.passes(2);
  await coverAlone(world, olena);
});

test("after the cover was sent: the next ✖ takes it away", async () => {
  const world = await startMortalWorld("polling");
  const { telegram } = world;
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  telegram.inject({ method: "editMessageText", answer: refusal });
  olena.tap("✖");
  await coverAlone(world, olena);
  await world.isKilled();
  await said(telegram, olena, "9000");
  expect(screenOf(olena).text).toContain("Payoke");
  await said(telegram, olena, "x");
  await coverAlone(world, olena);
});

test("as a menu was deleted that is the cover when the deletion arrives", async () => {
  const world = await startMortalWorld("polling");
  const { telegram } = world;
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const message = screenOf(olena);
  telegram.inject({ method: "deleteMessages", answer: "silence" });
  olena.send("9000");
  await unanswered(telegram);
  await world.isKilled(() => olena.tap("✖", { message }));
  const isCovered = (): boolean => olena.messages.some(({ id, text }) => id === message.id && text === cover);
  await telegram.until(isCovered, "the menu as the cover");
  await handled(telegram);
  await fetch(`${telegram.root}/bot${token}/deleteMessages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ chat_id: olena.user.id, message_ids: [message.id] }),
  });
  world.passes(1);
  await coverAlone(world, olena);
});
