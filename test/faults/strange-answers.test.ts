import { expect, onTestFinished, test } from "vitest";
import { language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startTelegram } from "../telegram.ts";
import { screenOf, startWorld, token } from "../world.ts";
import { openStrangeWay } from "./strange-way.ts";

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
const help = textOf(uk, screen("help"));

test.each([
  ["a proxy's words", 502, '{"message":"Bad Gateway"}'],
  ["an empty object", 200, "{}"],
  ["a success of nothing", 200, '{"ok":true}'],
  ["a refusal without words", 400, '{"ok":false}'],
  ["a page", 503, "<html><h1>503</h1></html>"],
  ["a firewall's page", 403, "<html><h1>Forbidden</h1></html>"],
  ["a page of somebody who knows no such address", 404, "404 page not found"],
  ["nothing", 200, ""],
])("a person gets the numbers, and ✖ works, after %s", async (_, status, body) => {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const way = await openStrangeWay(telegram.root);
  const world = await startWorld({ telegram, environment: { BOT_API_ROOT: way.root } });
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });

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
});
