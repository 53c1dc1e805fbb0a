import { onTestFinished, describe, expect, test } from "vitest";
import { emptyFolder } from "../../store/folder.ts";
import { screenOf, startWorld, token } from "../../world.ts";
import { handled, language, lineOf, saidTo, tapped } from "../chat.ts";
import { startTelegram } from "../../telegram.ts";
import { BreakableStore } from "../../faults/breakable-store.ts";
import { LastingMemory } from "../../faults/lasting-memory.ts";

const card = lineOf(language("uk"), "button-card");

describe("an update that Telegram delivers again", () => {
  test("is done once, though the app has started again since", async () => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const options = { telegram, environment: { STORE_URL: `file:${await emptyFolder()}` } };
    const before = await startWorld(options);
    const olena = await before.opens({ firstName: "Olena", languageCode: "uk" }, "uk-help-flanders");
    const tap = await tapped(telegram, olena, card);
    const start = olena.send("/start");
    await handled(telegram);
    const { id } = screenOf(olena);
    await before.app.close();

    await startWorld(options);
    olena.redeliver(tap.update);
    olena.redeliver(start.update);
    await handled(telegram);
    expect(olena.messages.filter(({ contact }) => contact)).toHaveLength(1);
    expect(screenOf(olena).id).toBe(id);
    expect(saidTo(olena)).toHaveLength(2);
    expect(telegram.refused).toEqual([]);
  });

  test("and asked to erase everything brings no second cover", async () => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const options = { telegram, environment: { STORE_URL: `file:${await emptyFolder()}` } };
    const before = await startWorld(options);
    const olena = await before.opens({ firstName: "Olena", languageCode: "uk" });
    const erase = olena.send("/erase");
    await handled(telegram);
    const cover = screenOf(olena);
    await before.app.close();

    await startWorld(options);
    olena.redeliver(erase.update);
    await handled(telegram);
    expect(olena.messages).toEqual([cover]);
    expect(telegram.refused).toEqual([]);
  });

  test("is done once by long polling too", async () => {
    const { telegram, opens } = await startWorld({ updates: "polling" });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-help-flanders");
    const tap = await tapped(telegram, olena, card);
    await telegram.until(() => olena.messages.some(({ contact }) => contact), "the contact card");
    olena.redeliver(tap.update);
    // What comes after it is answered after it.
    olena.send("/start");
    await telegram.until(() => !screenOf(olena).contact, "the menu");
    expect(olena.messages.filter(({ contact }) => contact)).toHaveLength(1);
    expect(telegram.refused).toEqual([]);
  });

  test("is done once where it was written down, and the store was lost when it was done", async () => {
    let ahead = 0;
    const now = (): number => Date.now() + ahead;
    const store = new BreakableStore(undefined, new LastingMemory(now));
    onTestFinished(() => {
      store.end();
    });
    const { telegram, opens, logs } = await startWorld({ store, now, answerWithin: 50 });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    await handled(telegram);
    // When the chat is covered.
    await expect.poll(() => store.held.scheduled).toBe(1);
    let isFlooded = true;
    const flood = { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 };
    telegram.inject({ method: "sendMessage", when: () => isFlooded, answer: flood, times: 3 });
    olena.send("9000");
    // Telegram was told that it was taken.
    await handled(telegram);
    expect(store.held.scheduled).toBe(2);
    store.condition = "fails";
    isFlooded = false;
    const centre = (): number => olena.messages.filter(({ text }) => text.includes("Payoke")).length;
    const done = (): number => logs.filter((line) => line.includes('"event":"update"')).length;
    await expect.poll(done).toBe(2);
    expect(centre()).toBe(1);
    store.condition = "works";
    ahead += 60_000;
    await expect.poll(() => store.held.scheduled).toBe(1);
    await handled(telegram);
    const edits = telegram.calls.filter(({ method }) => method === "editMessageText");
    expect(edits).toHaveLength(1);
    expect(centre()).toBe(1);
  });
});
