import { expect, onTestFinished, test } from "vitest";
import { handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startWorld } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { coverAlone } from "./cover-alone.ts";
import { keptOf, memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";

const cover = textOf(language("uk"), screen("cover"));
const minute = 60_000;
/** More than ✖ deletes around what was written, where it knows nothing. */
const farAway = 250;

test("what an earlier ✖ put off goes, though a new process cannot read of it as ✖ comes again", async () => {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const lasting = new LastingMemory(now);
  const first = await startWorld({ store: lasting, updates: "polling", now });
  const { telegram } = first;
  const olena = await first.opens({ firstName: "Olena", languageCode: "uk" });
  let isRefused = true;
  const flood = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };
  const isHers = ({ chat_id }: { chat_id?: unknown }): boolean => chat_id === olena.user.id;
  const when = (call: { chat_id?: unknown }): boolean => isRefused && isHers(call);
  telegram.inject({ method: "deleteMessages", when, answer: flood, times: Infinity });
  await said(telegram, olena, "9000");
  await said(telegram, olena, "x");
  await telegram.until(() => olena.messages.some(({ text }) => text === cover), "the first cover");
  await handled(telegram);
  await first.app.close();

  const neighbour = telegram.newPerson({ firstName: "Taras", languageCode: "uk" });
  for (let count = 0; count < farAway; count += 1) neighbour.send("9000");
  const store = new BreakableStore(undefined, lasting);
  onTestFinished(() => {
    store.end();
  });
  store.condition = "fails";
  await startWorld({ telegram, store, updates: "polling", now });
  await said(telegram, olena, "x");
  const covers = (): number => olena.messages.filter(({ text }) => text === cover).length;
  await telegram.until(() => covers() === 2, "the second cover");
  await handled(telegram);
  isRefused = false;
  store.condition = "works";
  ahead += 2 * minute;
  await expect.poll(() => olena.messages.map(({ text }) => text), { timeout: 15_000 }).toEqual([cover]);
});

test("what only memory holds of an exit is written down when the program stops, and completed by the next", async () => {
  const lasting = new LastingMemory(Date.now);
  const store = new BreakableStore(undefined, lasting);
  const first = await startWorld({ store, updates: "polling" });
  const { telegram } = first;
  const olena = await first.opens({ firstName: "Olena", languageCode: "uk" });
  await said(telegram, olena, "9000");
  let isRefused = true;
  const flood = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };
  telegram.inject({ method: "deleteMessages", when: () => isRefused, answer: flood, times: Infinity });
  store.condition = "is full";
  await said(telegram, olena, "x");
  await telegram.until(() => olena.messages.some(({ text }) => text === cover), "the cover");
  await handled(telegram);
  const memory = memoryOf(lasting, Date.now);
  expect(await memory.exits.read(olena.user.id)).toBeUndefined();
  store.condition = "works";
  await expect
    .poll(() => first.logs.join(""), { timeout: 15_000 })
    .toContain('"event":"store","state":"ready"');
  await first.app.close();
  isRefused = false;

  await startWorld({ telegram, store: lasting, updates: "polling" });
  await expect.poll(() => keptOf(memory, olena.user.id), { timeout: 20_000 }).toEqual({});
  expect(olena.messages.map(({ text }) => text)).toEqual([cover]);
});

test("what stands far below a message goes that is edited into ✖, where a new process can read nothing of the chat", async () => {
  const lasting = new LastingMemory(Date.now);
  const first = await startWorld({ store: lasting, updates: "polling" });
  const { telegram } = first;
  const olena = await first.opens({ firstName: "Olena", languageCode: "uk" });
  const { message } = olena.send("9000");
  await handled(telegram);
  telegram.sendElsewhere(2 * farAway);
  await said(telegram, olena, "Намюр");
  await first.app.close();

  const store = new BreakableStore(undefined, lasting);
  onTestFinished(() => {
    store.end();
  });
  store.condition = "fails";
  await startWorld({ telegram, store, updates: "polling" });
  await said(telegram, telegram.newPerson({ firstName: "Taras", languageCode: "uk" }), "9000");
  olena.edit(message, "✖");
  await telegram.until(() => olena.messages.some(({ text }) => text === cover), "the cover");
  await telegram.until(() => olena.messages.length === 1, "the cover alone", 15_000);
  expect(olena.messages.map(({ text }) => text)).toEqual([cover]);
});

test.each([
  ["nothing before", false],
  ["✖ before", true],
])(
  "what came in an outage of the store goes by the next ✖, though the process of the outage has ended: %s",
  async (_, leaves) => {
    const lasting = new LastingMemory(Date.now);
    const store = new BreakableStore(undefined, lasting);
    const first = await startWorld({ store });
    const { telegram } = first;
    const olena = await first.opens({ firstName: "Olena", languageCode: "uk" });
    await handled(telegram);
    if (leaves) {
      await said(telegram, olena, "x");
      await coverAlone(first, olena);
    }
    store.condition = "fails";
    await said(telegram, olena, "9000");
    await telegram.until(() => olena.messages.some(({ text }) => text.includes("Payoke")), "the centre");
    await first.app.close();
    store.end();

    const second = await startWorld({ telegram, store: lasting });
    await said(telegram, olena, "x");
    await coverAlone(second, olena);
  },
);
