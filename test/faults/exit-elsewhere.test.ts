import { expect, test } from "vitest";
import { anyMessage, deliver, handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { freePort } from "../free-port.ts";
import { startWorld } from "../world.ts";
import { coverAlone } from "./cover-alone.ts";
import { keptOf, memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";

// Another process takes ✖ while this one has an update of before in hand: only the store tells it.

const cover = textOf(language("uk"), screen("cover"));

test("what was in hand here leaves nothing in the chat, and no record of it", async () => {
  const store = new LastingMemory();
  const here = await startWorld({ store, answerWithin: 50, patience: { attempts: 100 } });
  const { telegram } = here;
  const olena = await here.opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  let isFlooded = true;
  const flood = { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 };
  telegram.inject({ method: "sendMessage", when: () => isFlooded, answer: flood, times: Infinity });
  olena.send("9000");
  const sends = (): number => telegram.calls.filter(({ method }) => method === "sendMessage").length;
  const before = sends();
  await telegram.until(() => sends() > before, "its answer is in hand");
  await handled(telegram);

  await startWorld({ telegram, store });
  olena.tap("✖");
  await handled(telegram);
  const texts = (): readonly string[] => olena.messages.map(({ text }) => text);
  await expect.poll(texts).toEqual([cover]);

  isFlooded = false;
  const done = (): number => here.logs.filter((line) => line.includes('"event":"update"')).length;
  await expect.poll(done).toBe(2);
  await expect.poll(texts).toEqual([cover]);
  await expect.poll(() => keptOf(memoryOf(store, Date.now), olena.user.id)).toEqual({});
});

test("a copy of the cover that nobody was told of goes by the next ✖, though another process has answered since", async () => {
  const store = new LastingMemory();
  const port = await freePort();
  const environment = { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` };
  const before = await startWorld({ store, environment });
  const { telegram } = before;
  const olena = await before.opens({ firstName: "Olena", languageCode: "uk" });
  await said(telegram, olena, "9000");
  const written = olena.messages.findLast(({ from }) => from === "person")?.id ?? expect.fail("no text");
  await before.app.close();

  const here = await startWorld({ telegram, store, environment });
  const failure = { errorCode: 502, description: "Bad Gateway" };
  telegram.inject({ method: "sendMessage", answer: failure, arrives: true });
  // Lower than any update that the strict Telegram makes: it was written before.
  await deliver(here, { update_id: 900, message: { ...anyMessage(olena, written), text: "x" } });
  await handled(telegram);
  expect(olena.messages.filter(({ text }) => text === cover)).toHaveLength(2);
  expect(olena.messages.some(({ text }) => text.includes("Payoke"))).toBe(true);

  await said(telegram, olena, "x");
  await telegram.until(() => olena.messages.length === 1, "the cover alone");
  expect(olena.messages.map(({ text }) => text)).toEqual([cover]);
});

test("what was written between two ✖ is not answered, though the older one comes last, to another process", async () => {
  const store = new LastingMemory();
  const here = await startWorld({ store });
  const { telegram } = here;
  const olena = await here.opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const [older, between] = [telegram.nextUpdateId(), telegram.nextUpdateId()];
  await startWorld({ telegram, store });
  await said(telegram, olena, "x");
  await coverAlone(here, olena);

  await deliver(here, { update_id: older, message: { ...anyMessage(olena, 900_000), text: "x" } });
  await deliver(here, { update_id: between, message: { ...anyMessage(olena, 900_001), text: "9000" } });
  await coverAlone(here, olena);
});
