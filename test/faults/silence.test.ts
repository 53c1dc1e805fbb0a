import { describe, expect, onTestFinished, test } from "vitest";
import { handled, language, lineOf, saidTo, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, startWorld, untilSilence, token } from "../world.ts";
import { openRelay } from "./relay.ts";
import { startTelegram } from "../telegram.ts";

const uk = language("uk");
const help = textOf(uk, screen("help"));
const cover = textOf(uk, screen("cover"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };
/** What waited for a call that hangs would wait as long. */
const long = 20_000;

describe("a person waits no longer than needed", () => {
  test("for the screen, while Telegram does not say that it took the tap", async () => {
    const { telegram, opens } = await startWorld({ patience: untilSilence });
    const olena = await opens(olenaIs);
    telegram.inject({ method: "answerCallbackQuery", answer: "silence" });
    const tap = olena.tap(/допомога/);
    await telegram.until(() => screenOf(olena).text.endsWith(help), "help");
    expect(tap.answered).toBe(false);
    await telegram.until(() => tap.answered, "the button stops");
    await handled(telegram);
    expect(screenOf(olena).text.endsWith(help)).toBe(true);
    expect(telegram.refused).toEqual([]);
  });

  test.each([false, true])(
    "for the numbers, while edits hang, and sees them once (arrives: %s)",
    async (arrives) => {
      const { telegram, opens } = await startWorld({ patience: { answer: long } });
      const olena = await opens(olenaIs);
      const before = screenOf(olena).id;
      const isUnderOpening = (): boolean =>
        screenOf(olena).id > before && screenOf(olena).text.endsWith(help);
      telegram.inject({ method: "editMessageText", answer: "silence", times: Infinity, arrives });
      olena.tap(/допомога/);
      await telegram.until(isUnderOpening, "help", 15_000);
      await handled(telegram);
      expect(saidTo(olena).map(({ text }) => text)).toEqual([expect.stringContaining(help)]);
      expect(telegram.refused).toEqual([]);
    },
  );

  test.each([
    { times: 1, arrives: false },
    { times: Infinity, arrives: true },
  ])(
    "for the numbers, while nothing is heard of what is sent, and ✖ takes away all of it ($times, arrives: $arrives)",
    async ({ times, arrives }) => {
      const { telegram, opens } = await startWorld({ patience: { answer: long }, answerWithin: 500 });
      const olena = await opens(olenaIs);
      await handled(telegram);
      let hangs = true;
      telegram.inject({ method: "sendMessage", when: () => hangs, answer: "silence", times, arrives });
      olena.send("допоможіть");
      await telegram.until(() => screenOf(olena).text.endsWith(help), "help", 15_000);
      hangs = false;
      olena.tap("✖");
      const isAlone = (): boolean => olena.messages.every(({ text }) => text === cover);
      await telegram.until(isAlone, "the cover alone");
      await handled(telegram);
      expect(olena.messages.map(({ text }) => text)).toEqual([cover]);
    },
  );

  test("for the numbers, when a flood would last too long", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens(olenaIs);
    const answer = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };
    telegram.inject({ method: "editMessageText", answer });
    olena.tap(/Транспорт/);
    await handled(telegram);
    expect(screenOf(olena).text).toBe(`${lineOf(uk, "talk-broken")}\n\n${help}`);
    // The one that was refused, and the one that puts the numbers below their neutral line.
    expect(telegram.calls.filter(({ method }) => method === "editMessageText")).toHaveLength(2);
    expect(telegram.refused).toEqual([]);
  });

  test("for the bot, once a network that was down is up again, by long polling", async () => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const network = await openRelay(telegram.root);
    const environment = { BOT_API_ROOT: network.root };
    const { opens } = await startWorld({ telegram, updates: "polling", environment });
    const olena = await opens(olenaIs);

    await network.goDown();
    olena.send("9000");
    await network.comeUp();
    await telegram.until(() => screenOf(olena).text.includes("Payoke"), "the card", 15_000);
    expect(telegram.refused).toEqual([]);
  });
});
