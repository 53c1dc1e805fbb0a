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

const ways = ["webhook", "polling"] as const;
test.each(ways.flatMap((updates) => strange.map((answer) => [updates, ...answer] as const)))(
  "by %s a person gets the numbers, and ✖ works, after %s",
  async (updates, _, status, body) => {
    const { telegram, way, world, olena } = await openStrangeWorld(updates);

    way.answer = { status, body };
    olena.tap(/допомога/);
    await telegram.until(() => screenOf(olena).text.includes(help), "the numbers");

    olena.tap("✖");
    const isAlone = (): boolean => olena.messages.length === 1 && olena.messages[0]?.text === cover;
    const hasFailed = (): boolean => world.logs.some((line) => line.includes('"telegram-failed"'));
    await telegram.until(() => isAlone() || hasFailed(), "✖ in hand");
    way.answer = undefined;
    await telegram.until(isAlone, "the cover alone");
    expect(telegram.refused).toEqual([]);
  },
);

test.each([
  ["a proxy's words", 502, '{"message":"Bad Gateway"}'],
  ["an empty object", 200, "{}"],
  ["a firewall's page", 403, "<html><h1>Forbidden</h1></html>"],
  ["no list", 200, '{"ok":true,"result":{}}'],
  ["a list of nothing", 200, '{"ok":true,"result":[null]}'],
  ["an update without a number", 200, '{"ok":true,"result":[{"message":{}}]}'],
  ["an update with a number that is none", 200, '{"ok":true,"result":[{"update_id":"9","message":{}}]}'],
  ["an update with a number that Telegram cannot give", 200, '{"ok":true,"result":[{"update_id":1e30}]}'],
  ["no update, at once", 200, '{"ok":true,"result":[]}'],
] as const)(
  "who polls is served after %s in place of updates, and asks no more than now and then",
  async (_, status, body) => {
    const { telegram, way, world, olena } = await openStrangeWorld("polling");
    way.updates = { status, body };
    // It is answered so once the poll has ended that waits now.
    olena.tap(/Робота/);
    const begun = performance.now();
    await expect.poll(() => way.asked, { timeout: 40_000 }).toBeGreaterThan(1);
    expect(way.asked).toBeLessThan(10 + (performance.now() - begun) / 50);
    way.updates = undefined;
    olena.tap(/допомога/);
    await telegram.until(() => screenOf(olena).text.includes(help), "the numbers", 20_000);
    expect(world.logs.join("")).not.toContain('"polling-refused"');
  },
);
