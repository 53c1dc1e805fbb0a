import { expect, onTestFinished, test } from "vitest";
import { handled, language, lineOf, said, screen, tapped } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { opensIn, screenOf, startWorld, token } from "../world.ts";
import { openHoldingWay } from "./holding-way.ts";
import { startTelegram } from "../telegram.ts";

// What an exit itself sends is tried again when its answer does not come. The first try may arrive after all was done: it stands
// beside the cover then, with a number that is higher than all that was looked for.

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
const refusal = { errorCode: 400, description: "Bad Request: message can't be edited" };

/** Somebody who sees the menu, over a way to Telegram on which calls can be held up. */
async function openedBehindHoldingWay() {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const telegram = await startTelegram({ token, now });
  onTestFinished(() => telegram.close());
  const way = await openHoldingWay(telegram.root);
  const environment = { BOT_API_ROOT: way.root };
  await startWorld({ telegram, updates: "polling", now, environment, patience: { answer: 1000 } });
  const olena = await opensIn(telegram)({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const isCoverAlone = (): boolean =>
    olena.messages.length === 1 && screenOf(olena).text === cover && olena.replyKeyboard === undefined;
  /** Lets some time pass, and looks again. */
  const isSafeLater = (): boolean => {
    ahead += 300;
    return isCoverAlone();
  };
  return { telegram, way, olena, isCoverAlone, isSafeLater };
}

test.each([
  { what: "the message that puts the keyboard away", words: "remove_keyboard", isRefused: false },
  { what: "the cover", words: "belgiantrain", isRefused: true },
] as const)("$what goes, though it arrives after all was done", async ({ words, isRefused }) => {
  const { telegram, way, olena, isCoverAlone, isSafeLater } = await openedBehindHoldingWay();
  await tapped(telegram, olena, /допомога/);
  const seen = screenOf(olena);
  await tapped(telegram, olena, lineOf(uk, "button-locate"));
  await telegram.until(() => olena.replyKeyboard !== undefined, "the keyboard");
  const isSent = ({ method, payload }: (typeof telegram.calls)[number]): boolean =>
    method === "sendMessage" && JSON.stringify(payload).includes(words);
  const sent = (): number => telegram.calls.filter(isSent).length;
  const call = way.hold("sendMessage", words);
  if (isRefused) telegram.inject({ method: "editMessageText", answer: refusal });
  olena.tap("✖", { message: seen });
  await telegram.until(() => call.isHeld() && sent() === 1 && isCoverAlone(), "the cover alone", 30_000);
  await handled(telegram);
  call.letGo();
  await telegram.until(() => sent() > 1, "the first try");
  await expect.poll(isSafeLater).toBe(true);
  await handled(telegram);
  expect(olena.messages.map(({ text }) => text)).toEqual([cover]);
});

// Of an update from before ✖, too.
test.each([
  { what: "where all is known", isOldUnknown: false },
  { what: "where something may stand since long, and others were sent thousands since", isOldUnknown: true },
])("what was said before ✖ goes, though it arrives after all was done: $what", async ({ isOldUnknown }) => {
  const { telegram, way, olena, isCoverAlone, isSafeLater } = await openedBehindHoldingWay();
  if (isOldUnknown) {
    const failure = { errorCode: 500, description: "Internal Server Error" };
    telegram.inject({ method: "sendMessage", answer: failure, arrives: true });
    await said(telegram, olena, "9000");
    telegram.sendElsewhere(2500);
  }
  const call = way.hold("sendMessage", "");
  await said(telegram, olena, "допоможіть");
  expect(call.isHeld()).toBe(true);
  const flood = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };
  if (isOldUnknown) telegram.inject({ method: "deleteMessages", answer: flood });
  await said(telegram, olena, "x");
  await telegram.until(isCoverAlone, "the cover alone", 30_000);
  call.letGo();
  await telegram.until(() => olena.messages.length > 1, "the first try");
  await expect.poll(isSafeLater).toBe(true);
});

test("what was said before ✖ goes, though its first try came after the second, and others were sent much since", async () => {
  const telegram = await startTelegram({ token, now: Date.now });
  onTestFinished(() => telegram.close());
  const way = await openHoldingWay(telegram.root);
  const environment = { BOT_API_ROOT: way.root };
  await startWorld({ telegram, updates: "polling", environment, patience: { answer: 1000 } });
  const olena = await opensIn(telegram)({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const call = way.hold("sendMessage", "");
  await said(telegram, olena, "допоможіть");
  expect(call.isHeld()).toBe(true);
  telegram.sendElsewhere(300);
  const before = olena.messages.length;
  call.letGo();
  await telegram.until(() => olena.messages.length > before, "the first try");
  telegram.sendElsewhere(300);
  olena.send("x");
  const isCoverAlone = (): boolean => olena.messages.length === 1 && screenOf(olena).text === cover;
  await telegram.until(isCoverAlone, "the cover alone", 30_000);
});
