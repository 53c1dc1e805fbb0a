import { expect, onTestFinished, test } from "vitest";
import type { StrictTelegram } from "telegram-fake";
import { handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, startWorld, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { keptOf, memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";

// What is shown while the store takes nothing has to be covered too, when its time has passed.

const cover = textOf(language("uk"), screen("cover"));
const cry = "допоможіть";
const minute = 60_000;

async function worldOfOlena() {
  const clock = { ahead: 0 };
  const now = (): number => Date.now() + clock.ahead;
  const lasting = new LastingMemory(now);
  const store = new BreakableStore(undefined, lasting);
  onTestFinished(() => {
    store.end();
  });
  const world = await startWorld({ store, now });
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  await handled(world.telegram);
  const isCovered = (): boolean => olena.messages.length === 1 && screenOf(olena).text === cover;
  return {
    ...{ clock, now, lasting, store, world, olena },
    timerOf: async (): Promise<number> =>
      (await memoryOf(lasting, now).covers.read(olena.user.id))?.at ?? expect.fail("no timer"),
    covered: (telegram: StrictTelegram = world.telegram) => telegram.until(isCovered, "the cover"),
  };
}

async function isReady({ app }: World): Promise<void> {
  const state = async (): Promise<unknown> => (await fetch(`${app.address}/readyz`)).json();
  await expect.poll(state).toMatchObject({ store: "ready" });
}

test.each(["fails", "is full", "hangs"] as const)(
  "help shown while the store %s is covered when it is time, by whichever process, and not before",
  async (condition) => {
    const { clock, now, lasting, store, world, olena, timerOf, covered } = await worldOfOlena();
    const { telegram } = world;
    const before = await timerOf();
    clock.ahead += 25 * minute;
    store.condition = condition;
    await said(telegram, olena, cry);
    clock.ahead += 6 * minute;
    store.condition = "works";
    await expect.poll(timerOf).toBeGreaterThan(before + 20 * minute);
    await handled(telegram);
    expect(screenOf(olena).text).toContain("112");
    // Nothing more is written down by a process that is killed.
    store.condition = "hangs";
    await startWorld({ telegram, store: lasting, now });
    clock.ahead += 25 * minute;
    await covered();
  },
);

test.each(["fails", "is full"] as const)(
  "what is shown while the store %s is covered when it is time, though the store is not back, and the rest when it is",
  async (condition) => {
    const { clock, store, world, olena, covered } = await worldOfOlena();
    const { telegram } = world;
    store.condition = condition;
    await said(telegram, olena, cry);
    clock.ahead += 31 * minute;
    const isShown = (): boolean => olena.messages.some(({ text }) => text.includes("112"));
    await telegram.until(() => !isShown(), "nothing that tells anything");
    store.condition = "works";
    await isReady(world);
    await covered();
  },
);

test("what was shown in an outage is written down by a process that stops as the store is back", async () => {
  const { clock, now, lasting, store, world, olena, covered } = await worldOfOlena();
  const { telegram } = world;
  store.condition = "fails";
  await said(telegram, olena, cry);
  store.condition = "works";
  await isReady(world);
  await world.app.close();
  await startWorld({ telegram, store: lasting, now });
  clock.ahead += 31 * minute;
  await covered();
});

test("nothing is written down of before ✖, in an outage that lasts longer than an exit is remembered", async () => {
  const { clock, now, lasting, store, world, olena, covered } = await worldOfOlena();
  const { telegram } = world;
  store.condition = "fails";
  await said(telegram, olena, cry);
  await said(telegram, olena, "x");
  await covered();
  clock.ahead += 11 * minute;
  store.condition = "works";
  await isReady(world);
  clock.ahead += minute;
  await expect.poll(() => keptOf(memoryOf(lasting, now), olena.user.id)).toEqual({});
  await world.app.close();
  expect(await keptOf(memoryOf(lasting, now), olena.user.id)).toEqual({});
});

test("what was shown before ✖, which another process took, is not written down but goes", async () => {
  const { clock, now, lasting, store, world, olena, covered } = await worldOfOlena();
  const { telegram } = world;
  store.condition = "is full";
  await said(telegram, olena, cry);
  await startWorld({ telegram, store: lasting, now });
  await said(telegram, olena, "x");
  store.condition = "works";
  await isReady(world);
  await covered();
  await world.app.close();
  // It is looked once more, later, for what a process that has ended was sending.
  clock.ahead += minute;
  await expect.poll(() => keptOf(memoryOf(lasting, now), olena.user.id)).toEqual({});
});
