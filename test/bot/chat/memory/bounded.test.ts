import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { FailedUpdates } from "../../../../src/bot/chat/memory/failed-updates.ts";
import { QuickTapChats } from "../../../../src/bot/chat/memory/quick-tap-chats.ts";
import { RecentExits } from "../../../../src/bot/chat/memory/recent-exits.ts";
import { RecentMessages } from "../../../../src/bot/chat/memory/recent-messages.ts";
import { UpdatesWithoutStore } from "../../../../src/bot/chat/memory/updates-without-store.ts";
import { emptyChat } from "../../../../src/bot/chat/records/chat-record.ts";
import { Unwritten } from "../../../../src/bot/chat/records/unwritten.ts";
import type { Language } from "../../../../src/content/language.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** As many as any of them remembers, and more. */
const people = 51_000;
/** A map that has just been emptied of half of it may still be as large, in bytes. */
const tolerated = 2_000_000;
// All of it happens at the same time: nothing is forgotten for its age.
const now = (): number => 1_800_000_000_000;
const language = "uk" as Language;
const notTold = (): Promise<never> => Promise.reject(new Error("Nothing is written down here."));
const jobs = { schedule: notTold, read: notTold, cancel: notTold, take: notTold };

/** What is remembered of one more chat; the updates and messages are counted as the chats are. */
const memories: Readonly<Record<string, () => (chat: number) => unknown>> = {
  "which messages came": () => {
    const messages = new RecentMessages(now);
    return (chat) => {
      messages.came(chat, chat, chat);
      messages.mayStand(chat, chat, [chat, chat + 1]);
    };
  },
  "who has left, and all was done": () => {
    const exits = new RecentExits(now);
    return (chat) => {
      exits.of(chat);
      exits.leave(chat, chat, language).completed = true;
    };
  },
  "what was answered, and what nobody waits for any more": () => {
    const failed = new FailedUpdates(now);
    return (chat) => {
      failed.failed(chat, 2 * chat);
      failed.answered(chat, 2 * chat + 1);
    };
  },
  "what was done while the store was lost": () => {
    const updates = new UpdatesWithoutStore(now);
    return (chat) => {
      updates.note(chat, {
        update: chat,
        touched: [chat],
        isBroken: false,
        sent: [chat],
        keyboard: false,
      });
    };
  },
  "what the store could not take": () => {
    const unwritten = new Unwritten();
    return (chat) => {
      unwritten.set(chat, { ...emptyChat, messages: [[chat, now()]] });
    };
  },
  "where a tap may go the quick way": () => {
    const chats = new QuickTapChats({ covers: jobs, erasures: jobs }, now);
    const chosen = { language, coverAfterMinutes: 30, eraseAfterHours: 1 };
    return (chat) => chats.add(chat, { message: chat, tappedAt: now(), ...chosen });
  },
};

describe("many thousand people more take no more memory", () => {
  test.each(Object.entries(memories))("to know %s", async (_, open) => {
    const remember = open();
    const heldAfter = async (first: number): Promise<number> => {
      for (let chat = first; chat < first + people; chat += 1) await remember(chat);
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const full = await heldAfter(1);
    expect((await heldAfter(1 + people)) - full).toBeLessThan(tolerated);
  });
});

test("a chat in which a tap may go the quick way takes some 200 bytes", async () => {
  const remember = memories["where a tap may go the quick way"]?.();
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let chat = 1; chat <= people; chat += 1) await remember?.(chat);
  collectGarbage();
  expect((process.memoryUsage().heapUsed - before) / people).toBeLessThan(300);
});
