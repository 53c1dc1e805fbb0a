import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { handled, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startTelegram } from "../telegram.ts";
import { screenOf, startWorld, token, untilSilence, type World } from "../world.ts";

// The machine's clock is set back an hour: by a time server, or as a machine goes on that was put to sleep.

const cover = textOf(language("uk"), screen("cover"));
const minute = 60_000;
const hour = 60 * minute;
const flood = { errorCode: 429, description: "Too Many Requests: retry after 2", retryAfter: 2 };
/** How long a chat stays uncovered without a tap. */
const uncovered = 30 * minute;

async function worldOfOlena() {
  const clock = { ahead: 0, looks: 0 };
  const now = (): number => {
    clock.looks += 1;
    return Date.now() + clock.ahead;
  };
  const folder = await mkdtemp(join(tmpdir(), "safe-steps-clock-"));
  const telegram = await startTelegram({ token });
  onTestFinished(async () => {
    await telegram.close();
    await rm(folder, { recursive: true });
  });
  const start = (): Promise<World> =>
    startWorld({ telegram, now, environment: { STORE_URL: `file:${folder}` }, patience: untilSilence });
  const world = await start();
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const covered = (): Promise<unknown> =>
    telegram.until(() => olena.messages.length === 1 && screenOf(olena).text === cover, "the cover", 30_000);
  return { clock, start, telegram, world, olena, covered };
}

/** Telegram lets nothing be deleted until this is called. */
function letNothingBeDeleted(telegram: World["telegram"]): () => void {
  let isOver = false;
  const when = (): boolean => !isOver;
  for (const method of ["deleteMessage", "deleteMessages"] as const)
    telegram.inject({ method, when, times: Infinity, answer: flood });
  return () => (isOver = true);
}

test("what Telegram put off is deleted when Telegram said, though the clock is set back", async () => {
  const { clock, telegram, olena, covered } = await worldOfOlena();
  const letDelete = letNothingBeDeleted(telegram);
  olena.send("x");
  await telegram.until(() => screenOf(olena).text === cover, "the cover", 30_000);
  await handled(telegram);
  clock.ahead -= hour;
  letDelete();
  await covered();
});

test("a chat is covered in its time, though the clock is set back", async () => {
  const { clock, covered } = await worldOfOlena();
  clock.ahead += uncovered - 5000;
  const { looks } = clock;
  await expect.poll(() => clock.looks).toBeGreaterThan(looks);
  clock.ahead -= hour;
  await covered();
});

test("a process that starts after the clock was set back goes on with the time of the one before", async () => {
  const { clock, start, world, covered } = await worldOfOlena();
  clock.ahead += uncovered - 5000;
  await world.app.close();
  clock.ahead -= hour;
  await start();
  await covered();
});
