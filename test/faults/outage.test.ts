import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Fault, StrictTelegram } from "telegram-fake";
import { handled, language, lineOf, said, saidTo, screen, tapped } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, startWorld, type World } from "../world.ts";

const uk = language("uk");
const help = textOf(uk, screen("help"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };

/** Telegram fails in this way until it is told to work again. */
function breakDown(telegram: StrictTelegram, answer: Fault["answer"]): { end: () => void } {
  let isDown = true;
  telegram.inject({ answer, times: Infinity, when: ({ chat_id }) => isDown && chat_id !== undefined });
  return { end: () => (isDown = false) };
}

const broken = [
  ["failures", { errorCode: 500, description: "Internal Server Error" }],
  ["broken connections", "reset"],
  ["floods that last too long", { errorCode: 429, description: "Too Many Requests", retryAfter: 60 }],
] as const;

describe.each(["webhook", "polling"] as const)("an outage loses nothing, by %s", (updates) => {
  test("of failures, broken connections, or floods that last too long: help that was typed is shown when it is over", async () => {
    const outlast = async ([kind, answer]: (typeof broken)[number]): Promise<void> => {
      const { telegram, opens } = await startWorld({ updates });
      const olena = await opens(olenaIs);
      const outage = breakDown(telegram, answer);
      olena.send("/help");
      await wait(2500);
      outage.end();
      await telegram.until(() => screenOf(olena).text.includes(help), `help after ${kind}`, 40_000);
      expect(telegram.refused, kind).toEqual([]);
    };
    // Each in an app of its own, side by side: most of it is waiting.
    await Promise.all(broken.map(outlast));
  });

  test("that begins after the neutral line came: help is shown when it is over", async () => {
    const { telegram, opens } = await startWorld({ updates });
    const olena = await opens(olenaIs);
    await handled(telegram);
    const before = screenOf(olena).id;
    let isDown = true;
    const hasBegun = (): boolean => isDown && screenOf(olena).id > before;
    telegram.inject({
      answer: { errorCode: 500, description: "Internal Server Error" },
      times: Infinity,
      when: ({ chat_id }) => chat_id !== undefined && hasBegun(),
    });
    olena.send("/help");
    await telegram.until(hasBegun, "the neutral line");
    await wait(1500);
    isDown = false;
    await telegram.until(() => screenOf(olena).text.includes(help), "help", 40_000);
    expect(telegram.refused).toEqual([]);
  });

  test("though something that shows nothing comes after a cry for help", async () => {
    const { telegram, opens } = await startWorld({ updates });
    const olena = await opens(olenaIs);
    const { message } = olena.send("дякую");
    await handled(telegram);
    const outage = breakDown(telegram, "reset");
    const cry = olena.send("/help");
    await wait(1500);
    olena.edit(message, "дякую!");
    outage.end();
    await telegram.until(() => screenOf(olena).text.includes(help), `help (${cry.update.update_id})`, 40_000);
  });

  test("and what is shown then is the newest wish", async () => {
    const { telegram, opens } = await startWorld({ updates });
    const olena = await opens(olenaIs);
    const outage = breakDown(telegram, "reset");
    olena.tap(/допомога/);
    olena.send("9000");
    await wait(2500);
    outage.end();
    const isAlone = (): boolean => saidTo(olena).length === 1 && screenOf(olena).text.includes("Payoke");
    await telegram.until(isAlone, "the centre alone", 40_000);
    await wait(500);
    expect(saidTo(olena).map(({ text }) => text)).toEqual([expect.stringContaining("Payoke")]);
  });
});

test("a button that spins on ends no note", async () => {
  const world = await startWorld();
  const { telegram, opens } = world;
  const olena = await opens(olenaIs, "uk-note-stay");
  await tapped(telegram, olena, lineOf(uk, "note-start"));
  await said(telegram, olena, "Xylophonstraat 5");
  const answer = { errorCode: 500, description: "Internal Server Error" };
  telegram.inject({ method: "answerCallbackQuery", answer, times: 4 });
  await tapped(telegram, olena, lineOf(uk, "note-skip"));
  await said(telegram, olena, "0470 00 00 00");
  await tapped(telegram, olena, /^◀/);
  expect(screenOf(olena).text).toContain("0470 00 00 00");
  expect(world.logs.join("")).toContain('"tap-not-answered"');
  expect(telegram.refused).toEqual([]);
});

describe("an outage in the middle of a note does not end it", () => {
  const answer = { errorCode: 500, description: "Internal Server Error" };
  const answered = async (world: World) => {
    const olena = await world.opens(olenaIs, "uk-note-stay");
    await tapped(world.telegram, olena, lineOf(uk, "note-start"));
    await said(world.telegram, olena, "Xylophonstraat 5");
    return olena;
  };

  test("where an answer was cut off: it is given again", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await answered(world);
    telegram.inject({ method: "editMessageText", answer, times: 4 });
    await said(telegram, olena, "0470 00 00 00");
    expect(screenOf(olena).text).toContain(lineOf(uk, "talk-broken"));
    await said(telegram, olena, "0470 00 00 00");
    await tapped(telegram, olena, /^◀/);
    expect(screenOf(olena).text).toContain("0470 00 00 00");
    await tapped(telegram, olena, /^◀/);
    expect(screenOf(olena).text).toContain("Xylophonstraat 5");
    // The question stood in a message that the numbers have replaced.
    expect(telegram.refused.map(({ refusal }) => refusal?.name)).toEqual(["editUnknown"]);
  });

  test("where something else was tapped: it waits until the person comes back to it", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await answered(world);
    telegram.inject({ method: "editMessageText", answer, times: 4 });
    await tapped(telegram, olena, /^🆘/);
    expect(screenOf(olena).text).toContain(lineOf(uk, "talk-broken"));
    await said(telegram, olena, "9000");
    expect(screenOf(olena).text).toContain("Payoke");
    olena.tapData("uk|#note.stay=start", screenOf(olena));
    await handled(telegram);
    await tapped(telegram, olena, /^◀/);
    expect(screenOf(olena).text).toContain("Xylophonstraat 5");
    expect(telegram.refused).toEqual([]);
  });
});
