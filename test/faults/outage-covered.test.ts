import { expect, onTestFinished, test } from "vitest";
import { handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, startWorld, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { keptOf, memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";

// What is shown while the store takes nothing has to be covered too, when its time has passed.

const cover = textOf(language("uk"), screen("cover"));
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
  const timerOf = async (): Promise<number | undefined> =>
    (await memoryOf(lasting, now).covers.read(olena.user.id))?.at;
  return { clock, now, lasting, store, world, olena, timerOf };
}

async function isReady({ app }: World): Promise<void> {
  const state = async (): Promise<unknown> => (await fetch(`${app.address}/readyz`)).json();
  await expect.poll(state).toMatchObject({ store: "ready" });
}

test.each(["fails", "is full"] as const)(
  "help shown while the store %s is covered, and not before",
  async (condition) => {
    const { clock, store, world, olena, timerOf } = await worldOfOlena();
    const { telegram } = world;
    const before = await timerOf();
    clock.ahead += 25 * minute;
    store.condition = condition;
    await said(telegram, olena, "допоможіть");
    clock.ahead += 6 * minute;
    store.condition = "works";
    await isReady(world);
    await expect.poll(timerOf).toBeGreaterThan((before ?? 0) + 20 * minute);
    await handled(telegram);
    expect(screenOf(olena).text).toContain("112");
    clock.ahead += 25 * minute;
    await telegram.until(() => olena.messages.length === 1 && screenOf(olena).text === cover, "the cover");
  },
);

test("what was shown in an outage is written down by a process that stops as the store is back", async () => {
  const { clock, now, lasting, store, world, olena } = await worldOfOlena();
  const { telegram } = world;
  store.condition = "fails";
  await said(telegram, olena, "допоможіть");
  store.condition = "works";
  await isReady(world);
  await world.app.close();
  await startWorld({ telegram, store: lasting, now });
  clock.ahead += 31 * minute;
  await telegram.until(() => olena.messages.length === 1 && screenOf(olena).text === cover, "the cover");
});

test("nothing is written down of before ✖, in an outage that lasts longer than an exit is remembered", async () => {
  const { clock, now, lasting, store, world, olena } = await worldOfOlena();
  const { telegram } = world;
  store.condition = "fails";
  await said(telegram, olena, "допоможіть");
  await said(telegram, olena, "x");
  await telegram.until(() => olena.messages.length === 1 && screenOf(olena).text === cover, "the cover");
  clock.ahead += 11 * minute;
  store.condition = "works";
  await isReady(world);
  clock.ahead += minute;
  await expect.poll(() => keptOf(memoryOf(lasting, now), olena.user.id)).toEqual({});
  await world.app.close();
  expect(await keptOf(memoryOf(lasting, now), olena.user.id)).toEqual({});
});
