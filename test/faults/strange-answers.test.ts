import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startTelegram } from "../telegram.ts";
import { screenOf, startWorld, token } from "../world.ts";
import { openStrangeWay } from "./strange-way.ts";

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
const help = textOf(uk, screen("help"));

const strange = [
  ["a proxy's words", 502, '{"message":"Bad Gateway"}'],
  ["an empty object", 200, "{}"],
  ["a success of nothing", 200, '{"ok":true}'],
  ["a refusal without words", 400, '{"ok":false}'],
  ["a page", 503, "<html><h1>503</h1></html>"],
  ["a firewall's page", 403, "<html><h1>Forbidden</h1></html>"],
  ["a page of somebody who knows no such address", 404, "404 page not found"],
  ["nothing", 200, ""],
] as const;

async function openStrangeWorld(updates: "webhook" | "polling") {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const way = await openStrangeWay(telegram.root);
  const world = await startWorld({ telegram, updates, environment: { BOT_API_ROOT: way.root } });
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  return { telegram, way, world, olena };
}

// Each answer to an app of its own, side by side: most of it is waiting.
test.each(["webhook", "polling"] as const)(
  "by %s a person gets the numbers, and ✖ works, after each of these answers",
  async (updates) => {
    const after = async ([what, status, body]: (typeof strange)[number]): Promise<void> => {
      const { telegram, way, world, olena } = await openStrangeWorld(updates);

      way.answer = { status, body };
      olena.tap(/допомога/);
      await telegram.until(() => screenOf(olena).text.includes(help), `the numbers after ${what}`);

      olena.tap("✖");
      const isAlone = (): boolean => olena.messages.length === 1 && olena.messages[0]?.text === cover;
      const hasFailed = (): boolean => world.logs.some((line) => line.includes('"telegram-failed"'));
      await telegram.until(() => isAlone() || hasFailed(), `✖ in hand after ${what}`);
      way.answer = undefined;
      await telegram.until(isAlone, `the cover alone after ${what}`);
      expect(telegram.refused, what).toEqual([]);
    };
    await Promise.all(strange.map(after));
  },
);

const strangeUpdates = [
  ["a proxy's words", 502, '{"message":"Bad Gateway"}'],
  ["an empty object", 200, "{}"],
  ["a firewall's page", 403, "<html><h1>Forbidden</h1></html>"],
  ["no list", 200, '{"ok":true,"result":{}}'],
  ["a list of nothing", 200, '{"ok":true,"result":[null]}'],
  ["an update without a number", 200, '{"ok":true,"result":[{"message":{}}]}'],
  ["an update with a number that is none", 200, '{"ok":true,"result":[{"update_id":"9","message":{}}]}'],
  ["an update with a number that Telegram cannot give", 200, '{"ok":true,"result":[{"update_id":1e30}]}'],
  ["no update, at once", 200, '{"ok":true,"result":[]}'],
] as const;

test("who polls is served after each of these in place of updates, and asks no more than now and then", async () => {
  const after = async ([what, status, body]: (typeof strangeUpdates)[number]): Promise<void> => {
    const { telegram, way, world, olena } = await openStrangeWorld("polling");
    way.updates = { status, body };
    // It is answered so once the poll has ended that waits now.
    olena.tap(/Робота/);
    const begun = performance.now();
    await expect.poll(() => way.asked, { timeout: 40_000, message: what }).toBeGreaterThan(1);
    // Who asks again at once does so hundreds of times in a second.
    await wait(1000);
    expect(way.asked, what).toBeLessThan(5 + (performance.now() - begun) / 80);
    way.updates = undefined;
    olena.tap(/допомога/);
    await telegram.until(() => screenOf(olena).text.includes(help), `the numbers after ${what}`, 20_000);
    expect(world.logs.join(""), what).not.toContain('"polling-refused"');
  };
  await Promise.all(strangeUpdates.map(after));
});
