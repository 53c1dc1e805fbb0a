import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import type { Person } from "telegram-fake";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startTelegram } from "../telegram.ts";
import { startWorld, token } from "../world.ts";
import { updatesOf } from "./replica-stage.ts";

const uk = language("uk");
const help = textOf(uk, screen("help"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };

/** It keeps what it holds when the app that used it ends. */
class LastingMemory extends MemoryStore {
  override close(): Promise<void> {
    return Promise.resolve();
  }
}

const hasHelp = ({ messages }: Person): boolean => messages.some(({ text }) => text.includes(help));

const minute = 60_000;
/** What hangs does not end before the app has stopped, however long that takes. */
const hanging = { patience: { answer: 30_000 }, finishWithin: 1000 };
/** More than Telegram may have to tell again by polling. */
const people = { webhook: 10, polling: 40 };

test.each(["webhook", "polling"] as const)(
  "who is told to stop while Telegram hangs answers a cry for help after the next start, by %s",
  async (updates) => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const store = new LastingMemory();
    const options = { telegram, updates, store, ...hanging };
    const first = await startWorld(options);
    const crying = await Promise.all(Array.from({ length: people[updates] }, () => first.opens(olenaIs)));
    await telegram.until(() => telegram.updatesPending === 0, "every update confirmed");
    let hangs = true;
    telegram.inject({
      answer: "silence",
      times: Infinity,
      when: ({ chat_id }) => hangs && chat_id !== undefined,
    });
    for (const [index, person] of crying.entries()) {
      if (index % 2 === 0) person.tap(/допомога/);
      else person.send("допоможіть");
    }
    const isCalled = ({ user }: Person): boolean =>
      telegram.calls.some(({ payload, answer }) => answer === "silence" && payload["chat_id"] === user.id);
    await telegram.until(() => crying.every(isCalled), "all in hand", minute);
    await first.app.close();
    hangs = false;
    await startWorld(options);
    // It need not be the last: on a machine that is starved a neutral line was seen below it.
    const helpless = () =>
      crying.filter((person) => !hasHelp(person)).map(({ user, messages }) => [user.id, ...messages]);
    await expect.poll(helpless, { timeout: minute }).toEqual([]);
    await telegram.until(() => telegram.updatesPending === 0, "every update confirmed");
  },
);

test.each(["webhook", "polling"] as const)(
  "what was asked for before a stop does not take the place of the help that was asked for after it, by %s",
  async (updates) => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const store = new LastingMemory();
    const options = { telegram, updates, store, answerWithin: 500, ...hanging };
    const first = await startWorld(options);
    const crying = await Promise.all(Array.from({ length: people[updates] }, () => first.opens(olenaIs)));
    await telegram.until(() => telegram.updatesPending === 0, "every update confirmed");
    let hangs = true;
    telegram.inject({
      answer: "silence",
      times: Infinity,
      when: ({ chat_id }) => hangs && chat_id !== undefined,
    });
    for (const person of crying) person.send("9000");
    await telegram.until(
      () => telegram.calls.filter(({ answer }) => answer === "silence").length >= crying.length,
      "all in hand",
      minute,
    );
    const stopped = first.app.close();
    for (const person of crying) person.send("/help");
    await stopped;
    const tried = updatesOf(first);
    hangs = false;
    await startWorld(options);
    for (const person of crying) await telegram.until(() => hasHelp(person), "help", minute);
    await telegram.until(() => telegram.updatesPending === 0, "every update confirmed", minute);
    // What is taken up later than this is taken up within a second.
    await wait(2000);
    // What takes the place of a screen deletes it. Below it may stand what arrived late, by a call that was given up for help.
    expect(crying.filter((person) => !hasHelp(person))).toEqual([]);
    // What was in hand at the stop is the next one's: whoever has stopped does not try again.
    expect(updatesOf(first)).toBeLessThanOrEqual(tried + 2 * crying.length);
  },
);
