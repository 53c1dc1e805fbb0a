import { expect, onTestFinished, test } from "vitest";
import { anyMessage, deliver, handled, language, said, saidTo, screen, tapped } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, startWorld, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { LastingMemory } from "./lasting-memory.ts";

const uk = language("uk");
const help = textOf(uk, screen("help"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };

/** An app whose store is broken and mended, and another one on what it holds, after it or beside it. */
async function onLastingStore(updates: "webhook" | "polling") {
  const lasting = new LastingMemory(Date.now);
  const store = new BreakableStore(undefined, lasting);
  onTestFinished(() => {
    store.end();
  });
  const first = await startWorld({ store, updates, storePatience: 20_000 });
  const { telegram } = first;
  return {
    first,
    /** What is done meanwhile is not known to have been done afterwards. */
    unnoted: async (act: () => Promise<unknown>): Promise<void> => {
      store.condition = "fails";
      await act();
      store.condition = "works";
      const isReady = async (): Promise<unknown> => (await fetch(`${first.app.address}/readyz`)).json();
      await expect.poll(isReady).toMatchObject({ store: "ready" });
    },
    next: (): Promise<World> => startWorld({ telegram, updates, store: lasting, storePatience: 20_000 }),
  };
}

test.each(["webhook", "polling"] as const)(
  "what comes again after a start, though something newer was shown, is shown no more, by %s",
  async (updates) => {
    const { first, unnoted, next } = await onLastingStore(updates);
    const { telegram, opens } = first;
    const [olena, iryna] = [await opens(olenaIs), await opens(olenaIs)];
    await handled(telegram);
    const older: { update: Parameters<typeof olena.redeliver>[0] }[] = [];
    await unnoted(async () => {
      older.push(olena.send("9000"), iryna.tap(/Робота/));
      await handled(telegram);
    });
    await said(telegram, olena, "/help");
    await tapped(telegram, iryna, /допомога/);
    const before = [saidTo(olena), saidTo(iryna)];
    await first.app.close();
    await next();
    for (const { update } of older) olena.redeliver(update);
    await handled(telegram);
    expect([saidTo(olena), saidTo(iryna)]).toEqual(before);
    for (const person of [olena, iryna]) expect(screenOf(person).text).toContain(help);
  },
);

test("what arrives late is not shown in place of something newer, but a cry for help is answered", async () => {
  const world = await startWorld();
  const { telegram, opens } = world;
  const olena = await opens(olenaIs);
  await handled(telegram);
  const menu = saidTo(olena);
  // Before any number that this Telegram gives.
  const late = (update_id: number, text: string): object => ({
    update_id,
    message: { ...anyMessage(olena, update_id), text },
  });
  await deliver(world, late(901, "9000"));
  expect(saidTo(olena)).toEqual(menu);
  await deliver(world, late(902, "/help"));
  expect(screenOf(olena).text).toBe(help);
});
