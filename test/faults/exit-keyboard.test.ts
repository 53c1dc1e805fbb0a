import { onTestFinished, test } from "vitest";
import type { Person } from "telegram-fake";
import { deliver, handled, language, lineOf, screen, tapped } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { opensIn, screenOf, startWorld, token, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { openHoldingWay } from "./holding-way.ts";
import { startTelegram } from "../telegram.ts";

// ✖ comes while the question where somebody is, which opens a keyboard below the chat, is on its way to Telegram.

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };
const locate = lineOf(uk, "button-locate");
/** What only a question with a keyboard asks Telegram for. */
const question = "request_location";
const failure = { errorCode: 500, description: "Internal Server Error" };

function breakable(): BreakableStore {
  const store = new BreakableStore(600);
  onTestFinished(() => {
    store.end();
  });
  return store;
}

async function seesHelp(telegram: World["telegram"]): Promise<Person> {
  const olena = await opensIn(telegram)(olenaIs);
  await handled(telegram);
  await tapped(telegram, olena, /допомога/);
  return olena;
}

function isCoverAlone(olena: Person): boolean {
  return olena.messages.length === 1 && screenOf(olena).text === cover && olena.replyKeyboard === undefined;
}

test.each([
  { updates: "webhook", condition: "works", isLost: false },
  { updates: "webhook", condition: "fails", isLost: true },
  { updates: "polling", condition: "dawdles", isLost: false },
  { updates: "polling", condition: "works", isLost: true },
] as const)(
  "by $updates, the store $condition, its answer is lost: $isLost",
  async ({ updates, condition, isLost }) => {
    let ahead = 0;
    const now = (): number => Date.now() + ahead;
    const telegram = await startTelegram({ token, now });
    onTestFinished(() => telegram.close());
    const way = await openHoldingWay(telegram.root);
    const store = breakable();
    const environment = { BOT_API_ROOT: way.root };
    const world = await startWorld({ telegram, updates, store, storePatience: 1000, now, environment });
    const olena = await seesHelp(telegram);
    const seen = screenOf(olena);
    const call = way.hold("sendMessage", question);
    const when = (payload: object): boolean => JSON.stringify(payload).includes(question);
    if (isLost) telegram.inject({ method: "sendMessage", answer: failure, arrives: true, when });
    olena.tap(locate, { message: seen });
    await telegram.until(call.isHeld, "the question");
    store.condition = condition;
    const { update } = olena.tap("✖", { message: seen });
    if (updates === "webhook") void deliver(world, update).catch(() => undefined);
    await telegram.until(() => screenOf(olena).text === cover, "the cover");
    call.letGo();
    await telegram.until(() => olena.replyKeyboard !== undefined, "the keyboard");
    store.condition = "works";
    const isSafe = (): boolean => {
      ahead += 100;
      return isCoverAlone(olena);
    };
    await telegram.until(isSafe, "the cover alone", 30_000);
    await handled(telegram);
  },
);
