import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { anyMessage, deliver, handled, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { belowOpening, startWorld, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { LastingMemory } from "./lasting-memory.ts";

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
const help = textOf(uk, screen("help"));

async function isReady({ app }: World): Promise<void> {
  const state = async (): Promise<unknown> => (await fetch(`${app.address}/readyz`)).json();
  await expect.poll(state, { timeout: 20_000 }).toMatchObject({ store: "ready" });
}

test("what is said for an update of before ✖ goes, though another process took ✖ in the same outage and writes it down later", async () => {
  const lasting = new LastingMemory();
  const [here, there] = [new BreakableStore(undefined, lasting), new BreakableStore(undefined, lasting)];
  onTestFinished(() => {
    here.end();
    there.end();
  });
  const first = await startWorld({ store: here });
  const { telegram } = first;
  const olena = await first.opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const second = await startWorld({ telegram, store: there });
  for (const store of [here, there]) store.condition = "fails";
  olena.send("x");
  await telegram.until(() => olena.messages.some(({ text }) => text === cover), "the cover");
  await handled(telegram);
  // It comes late, with a number of before ✖.
  await deliver(first, { update_id: 900, message: { ...anyMessage(olena, 1), text: "допоможіть" } });
  const isShown = (): boolean => olena.messages.some((message) => belowOpening(message).text.includes(help));
  expect(isShown()).toBe(true);
  here.condition = "works";
  await isReady(first);
  // It has looked by then, and found nothing.
  await wait(500);
  there.condition = "works";
  await isReady(second);
  await telegram.until(() => !isShown(), "what was said is gone", 20_000);
  await expect.poll(() => olena.messages.map(({ text }) => text), { timeout: 20_000 }).toEqual([cover]);
});
