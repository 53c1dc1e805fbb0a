import { expect, onTestFinished, test } from "vitest";
import { handled, language, lineOf, screen, tapped } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { opensIn, screenOf, startWorld, token } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { openHoldingWay } from "./holding-way.ts";
import { memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";
import { openRelay } from "./relay.ts";
import { startTelegram } from "../telegram.ts";

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
const minute = 60_000;

/** ✖ is putting a keyboard away beside the person's order, and a timer's exit, which does the same, has just ended. */
async function besideTimer() {
  const clock = { ahead: 0 };
  const now = (): number => Date.now() + clock.ahead;
  const telegram = await startTelegram({ token, now });
  onTestFinished(() => telegram.close());
  const way = await openHoldingWay(telegram.root);
  const relay = await openRelay(way.root);
  const lasting = new LastingMemory(now);
  const store = new BreakableStore(undefined, lasting);
  onTestFinished(() => {
    store.end();
  });
  const environment = { BOT_API_ROOT: relay.root };
  await startWorld({ telegram, updates: "polling", now, store, environment });
  const olena = await opensIn(telegram)({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  await tapped(telegram, olena, /допомога/);
  const seen = screenOf(olena);
  await tapped(telegram, olena, lineOf(uk, "button-locate"));
  const chat = olena.user.id;
  const timers = way.hold("sendMessage", "remove_keyboard");
  clock.ahead += 61 * minute;
  await expect.poll(timers.isHeld).toBe(true);
  const own = way.hold("sendMessage", "remove_keyboard");
  olena.tap("✖", { message: seen });
  await expect.poll(own.isHeld).toBe(true);
  timers.letGo();
  const memory = memoryOf(lasting, now);
  await expect.poll(() => memory.covers.read(chat)).toBeUndefined();
  const isAlone = (): boolean => olena.messages.length === 1 && screenOf(olena).text === cover;
  return {
    ...{ clock, telegram, own, memory, chat },
    /** Ends the process, as kill -9 does: from now on nothing of it reaches the store, or Telegram but by what is held. */
    isKilled: async (): Promise<void> => {
      await relay.goDown();
      store.condition = "hangs";
    },
    startsAnew: () => startWorld({ telegram, updates: "polling", now, store: lasting }),
    coverAlone: async (): Promise<void> => {
      await telegram.until(isAlone, "the cover alone", 30_000);
      await handled(telegram);
      expect(olena.replyKeyboard).toBeUndefined();
    },
  };
}

test("what ✖ is sending stays written down, though a timer's exit ends meanwhile", async () => {
  const { memory, chat, own, coverAlone } = await besideTimer();
  expect(await memory.exits.read(chat)).toHaveProperty("sendingAfter");
  own.letGo();
  await coverAlone();
});

test.each([1, 40])(
  "a process that is killed then leaves nothing, where the next starts %i minutes later",
  async (later) => {
    const { clock, telegram, own, isKilled, startsAnew, coverAlone } = await besideTimer();
    await isKilled();
    const sent = (): number => telegram.calls.filter(({ method }) => method === "sendMessage").length;
    const before = sent();
    own.letGo();
    await telegram.until(() => sent() > before, "what was on its way");
    clock.ahead += later * minute;
    await startsAnew();
    await coverAlone();
  },
);
