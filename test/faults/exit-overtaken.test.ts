import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import type { Person } from "telegram-fake";
import { anyMessage, deliver, handled, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startTelegram } from "../telegram.ts";
import { belowOpening, opensIn, screenOf, startWorld, token, type World } from "../world.ts";
import { openHoldingWay, type HoldingWay } from "./holding-way.ts";

// What ✖ does is under way when the person asks for something newer on the same message: that is shown, and stays.

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
const help = textOf(uk, screen("help"));
/** What stands in the calls that put the cover, and help, into a message. */
const inCover = "belgiantrain";
const inHelp = "112";
/** In the order in which the person did it; Telegram brings them in another. */
const [first, second, third, fourth] = [5000, 5001, 5002, 5003];

interface HeldWorld extends World {
  readonly way: HoldingWay;
  readonly olena: Person;
}

async function startHeldWorld(): Promise<HeldWorld> {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const way = await openHoldingWay(telegram.root);
  const environment = { BOT_API_ROOT: way.root };
  const world = await startWorld({ telegram, environment, patience: { answer: 20_000 } });
  const olena = await opensIn(telegram)({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  return { ...world, way, olena };
}

/** They write this. */
function written(olena: Person, update: number, text: string): object {
  return { update_id: update, message: { ...anyMessage(olena), text } };
}

/** They tap help on the menu. */
function tappedHelp(olena: Person, update: number): object {
  const { user } = olena;
  const { id, text } = screenOf(olena);
  const chat = { id: user.id, type: "private", first_name: user.first_name };
  const message = { message_id: id, date: 1_800_000_000, text, chat };
  const tap = { id: "1", from: user, chat_instance: "1", data: "uk|help", message };
  return { update_id: update, callback_query: tap };
}

function isShown(olena: Person): boolean {
  return olena.messages.some((message) => belowOpening(message).text.includes(help));
}

async function helpStays(world: World, olena: Person): Promise<void> {
  const { telegram } = world;
  expect(screenOf(olena).text).toContain(help);
  await deliver(world, written(olena, fourth, "x"));
  const isAlone = (): boolean => olena.messages.length === 1 && screenOf(olena).text === cover;
  await telegram.until(isAlone, "the cover alone", 20_000);
}

test("help that is being put into the message that has to become the cover", async () => {
  const world = await startHeldWorld();
  const { telegram, way, olena } = world;
  const helps = way.hold("editMessageText", inHelp);
  const covers = way.hold("editMessageText", inCover);
  const helped = deliver(world, tappedHelp(olena, second));
  await expect.poll(helps.isHeld).toBe(true);
  const left = deliver(world, written(olena, first, "x"));
  const deletes = (): boolean => telegram.calls.some(({ method }) => method === "deleteMessages");
  await telegram.until(deletes, "the exit is under way", 20_000);
  helps.letGo();
  await telegram.until(() => isShown(olena), "help", 20_000);
  covers.letGo();
  await Promise.all([helped, left]);
  await helpStays(world, olena);
});

test("help that is tapped on the message that is being covered", async () => {
  const world = await startHeldWorld();
  const { telegram, way, olena } = world;
  const answers = way.hold("sendMessage", "");
  const covers = way.hold("editMessageText", inCover);
  const answered = deliver(world, written(olena, first, "9000"));
  await expect.poll(answers.isHeld).toBe(true);
  const helped = deliver(world, tappedHelp(olena, third));
  const left = deliver(world, written(olena, second, "x"));
  await expect.poll(covers.isHeld).toBe(true);
  answers.letGo();
  await telegram.until(() => isShown(olena), "help", 20_000);
  covers.letGo();
  await Promise.all([answered, helped, left]);
  await helpStays(world, olena);
});

test("help that was shown before ✖ came, which finds no message to cover", async () => {
  const world = await startHeldWorld();
  const { telegram, olena } = world;
  await deliver(world, written(olena, second, "/help"));
  const refusal = { errorCode: 400, description: "Bad Request: message can't be edited" };
  telegram.inject({ method: "editMessageText", answer: refusal });
  await deliver(world, written(olena, first, "x"));
  await helpStays(world, olena);
});

test("help that gets one of the ids among which ✖ looks for what nobody knows of", async () => {
  const world = await startHeldWorld();
  const { telegram, way, olena } = world;
  const bring = (text: string): Promise<unknown> => deliver(world, olena.send(text).update);
  const answers = way.hold("sendMessage", "");
  const answered = bring("9000");
  await expect.poll(answers.isHeld).toBe(true);
  const toCome = Math.max(...olena.messages.map(({ id }) => id)) + 20;
  const deletes = way.hold("deleteMessages", `,${toCome},`);
  const left = bring("x");
  await telegram.until(() => olena.messages.some(({ text }) => text === cover), "the cover", 20_000);
  answers.letGo();
  await expect.poll(deletes.isHeld).toBe(true);
  const helped = bring("/help");
  // On its way for two seconds, unless help comes before.
  await Promise.race([telegram.until(() => isShown(olena), "help", 20_000), wait(2000)]);
  deletes.letGo();
  await Promise.all([answered, helped, left]);
  await handled(telegram);
  await telegram.until(() => isShown(olena), "help", 20_000);
  await handled(telegram);
  expect(isShown(olena)).toBe(true);
});
