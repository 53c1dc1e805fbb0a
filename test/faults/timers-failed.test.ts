import { expect, onTestFinished, test } from "vitest";
import { handled, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, startWorld } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { LastingMemory } from "./lasting-memory.ts";

const cover = textOf(language("uk"), screen("cover"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };
const hour = 60 * 60 * 1000;

test("what fails as a chat is covered is said in the log, and the next one is covered", async () => {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const store = new BreakableStore(undefined, new LastingMemory(now));
  onTestFinished(() => {
    store.end();
  });
  const world = await startWorld({ store, now });
  const { telegram, opens, logs } = world;
  const [olena, iryna] = [await opens(olenaIs), await opens(olenaIs)];
  await handled(telegram);
  const isHers = ({ chat_id }: { chat_id?: unknown }): boolean => chat_id === olena.user.id;
  const breaks = (call: { chat_id?: unknown }): boolean => {
    if (isHers(call)) store.condition = "fails";
    return false;
  };
  telegram.inject({ method: "editMessageText", when: breaks, answer: "reset" });
  ahead = hour;
  await expect.poll(() => logs.join(""), { timeout: 20_000 }).toContain('"event":"timers-failed"');
  store.condition = "works";
  const isCovered = (): boolean => [olena, iryna].every((person) => screenOf(person).text === cover);
  await telegram.until(isCovered, "both covered", 40_000);
});

test("a fault in looking what is due does not end it", async () => {
  let ahead = 0;
  let fails = false;
  const now = (): number => {
    if (fails) throw new Error("no clock");
    return Date.now() + ahead;
  };
  const { telegram, opens, logs } = await startWorld({ now });
  const olena = await opens(olenaIs);
  await handled(telegram);
  fails = true;
  await expect.poll(() => logs.join(""), { timeout: 20_000 }).toContain('"event":"timers-failed"');
  fails = false;
  ahead = hour;
  await telegram.until(() => screenOf(olena).text === cover, "the cover", 40_000);
});
