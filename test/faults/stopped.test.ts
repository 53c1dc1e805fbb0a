import { onTestFinished, test } from "vitest";
import type { Person } from "telegram-fake";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startTelegram } from "../telegram.ts";
import { screenOf, startWorld, token } from "../world.ts";

const uk = language("uk");
const help = textOf(uk, screen("help"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };

/** It keeps what it holds when the app that used it ends. */
class LastingMemory extends MemoryStore {
  override close(): Promise<void> {
    return Promise.resolve();
  }
}

const minute = 60_000;
/** More than Telegram may have to tell again. */
const people = 80;

test.each(["webhook", "polling"] as const)(
  "who is told to stop while Telegram hangs answers a cry for help after the next start, by %s",
  async (updates) => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const store = new LastingMemory();
    const patience = { answer: 30_000 };
    const first = await startWorld({ telegram, updates, store, patience });
    const crying = await Promise.all(Array.from({ length: people }, () => first.opens(olenaIs)));
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
    await startWorld({ telegram, updates, store, patience });
    for (const person of crying)
      await telegram.until(() => screenOf(person).text.includes(help), "help", minute);
    await telegram.until(() => telegram.updatesPending === 0, "every update confirmed");
  },
);
