import { expect, onTestFinished, test } from "vitest";
import { openHoldingWay } from "../../faults/holding-way.ts";
import { startTelegram } from "../../telegram.ts";
import { belowOpening, opensIn, screenOf, startWorld, token } from "../../world.ts";
import { handled, language, screen } from "../chat.ts";
import { textOf } from "../../content/published/reading.ts";

const help = textOf(language("uk"), screen("help"));

test("what a person did last is shown last, though Telegram tells of all at once", async () => {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const way = await openHoldingWay(telegram.root);
  await startWorld({ telegram, updates: "polling", environment: { BOT_API_ROOT: way.root } });
  const olena = await opensIn(telegram)({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const polls = way.hold("getUpdates", "");
  // The poll that is open tells of this one alone.
  const { id } = screenOf(olena);
  olena.send("/menu");
  await telegram.until(
    () => screenOf(olena).id > id && !olena.messages.some((one) => one.id === id),
    "the new menu",
  );
  await expect.poll(polls.isHeld).toBe(true);
  const menu = olena.messages.at(-1) ?? expect.fail("there is no menu");
  olena.send("/start uk-note-stay");
  olena.tap(/допомога$/, { message: menu });
  polls.letGo();
  await handled(telegram);
  expect(belowOpening(screenOf(olena)).text).toContain(help);
});
