import { describe, expect, onTestFinished, test } from "vitest";
import type { Person } from "telegram-fake";
import { deliver, handled, language, saidTo, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startTelegram } from "../telegram.ts";
import { opensIn, screenOf, startWorld, token, type World } from "../world.ts";
import { keptOf, memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";
import { openHoldingWay, type HeldCall, type HoldingWay } from "./holding-way.ts";

// A tap hangs for longer than its turn, so that the next one is handled beside it: the chat shows the newer, and never nothing.

const uk = language("uk");
/** What the older tap asks for, and what the newer one does. */
const [older, newer] = ["housing", "work"] as const;
const shown = textOf(uk, screen(newer));
/** Each takes longer: an edit is waited for three seconds. */
const turn = 300;
const soon = 30_000;

interface HeldWorld extends World {
  readonly way: HoldingWay;
  readonly olena: Person;
  readonly overdue: () => number;
}

async function startHeldWorld(): Promise<HeldWorld> {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const way = await openHoldingWay(telegram.root);
  const world = await startWorld({
    telegram,
    environment: { BOT_API_ROOT: way.root },
    turn,
    answerWithin: soon,
  });
  const olena = await opensIn(telegram)({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const overdue = (): number => world.logs.filter((line) => line.includes('"work-overdue"')).length;
  return { ...world, way, olena, overdue };
}

/** They tap this on a message. */
function tap({ user }: Person, { id, text }: { id: number; text: string }, asksFor: string): object {
  const chat = { id: user.id, type: "private", first_name: user.first_name };
  const message = { message_id: id, date: 1_800_000_000, text, chat };
  return { callback_query: { id: asksFor, from: user, chat_instance: "1", data: `uk|${asksFor}`, message } };
}

function isNewerShown(olena: Person): boolean {
  return saidTo(olena).some(({ text }) => text === shown);
}

/** The older tap hangs at the menu until its turn is over. */
async function olderHangs(
  world: HeldWorld,
): Promise<{ menu: Person["messages"][number]; edit: HeldCall; done: Promise<void> }> {
  const { way, olena, overdue } = world;
  const menu = screenOf(olena);
  const before = overdue();
  const edit = way.hold("editMessageText", `"message_id":${menu.id}`);
  const done = deliver(world, tap(olena, menu, older));
  await expect.poll(edit.isHeld, { timeout: soon }).toBe(true);
  await expect.poll(overdue, { timeout: soon }).toBeGreaterThan(before);
  return { menu, edit, done };
}

describe("the newer of two taps is all that stands in the chat, where the older one took too long", () => {
  test("and ends after it", async () => {
    const world = await startHeldWorld();
    const { telegram, olena } = world;
    const { menu, done } = await olderHangs(world);
    await deliver(world, tap(olena, menu, newer));
    await done;
    await handled(telegram);
    expect(saidTo(olena).map(({ text }) => text)).toEqual([shown]);
  });

  test("and its screen comes to the same message after it", async () => {
    const world = await startHeldWorld();
    const { telegram, olena } = world;
    const { menu, edit, done } = await olderHangs(world);
    await deliver(world, tap(olena, menu, newer));
    edit.letGo();
    await expect.poll(edit.hasArrived, { timeout: soon }).toBe(true);
    await done;
    await handled(telegram);
    expect(saidTo(olena).map(({ text }) => text)).toEqual([shown]);
  });

  test("and ends while it is in hand, after it was shown", async () => {
    const world = await startHeldWorld();
    const { telegram, way, olena } = world;
    const { menu, done } = await olderHangs(world);
    const answer = way.hold("answerCallbackQuery", newer);
    const tapped = deliver(world, tap(olena, menu, newer));
    await expect.poll(() => isNewerShown(olena), { timeout: soon }).toBe(true);
    await expect.poll(answer.isHeld, { timeout: soon }).toBe(true);
    await done;
    answer.letGo();
    await tapped;
    await handled(telegram);
    expect(saidTo(olena).map(({ text }) => text)).toEqual([shown]);
  });
});

test("what a tap could not delete after its turn is not kept, where the person has left meanwhile", async () => {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const way = await openHoldingWay(telegram.root);
  const store = new LastingMemory();
  const environment = { BOT_API_ROOT: way.root };
  const { logs } = await startWorld({ telegram, updates: "polling", store, environment, turn });
  const olena = await opensIn(telegram)({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const menu = screenOf(olena);
  const deletion = way.hold("deleteMessages", `[${menu.id}]`);
  olena.send("/menu");
  await expect.poll(deletion.isHeld, { timeout: soon }).toBe(true);
  const isSaid = (event: string): boolean => logs.some((line) => line.includes(`"event":"${event}"`));
  await expect.poll(() => isSaid("work-overdue"), { timeout: soon }).toBe(true);
  olena.tap("✖");
  const cover = textOf(uk, screen("cover"));
  await telegram.until(
    () => olena.messages.length === 1 && screenOf(olena).text === cover,
    "the cover alone",
  );
  const kept = () => keptOf(memoryOf(store, Date.now), olena.user.id);
  await expect.poll(kept, { timeout: soon }).toEqual({});
  const answer = { errorCode: 500, description: "Internal Server Error" };
  telegram.inject({ method: "deleteMessages", answer, times: Infinity });
  deletion.letGo();
  await expect.poll(() => isSaid("journal-failed"), { timeout: soon }).toBe(true);
  expect(await kept()).toEqual({});
});
