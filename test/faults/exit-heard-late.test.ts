import { expect, onTestFinished, test } from "vitest";
import { handled, language, screen, tapped } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, startWorld } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";

const uk = language("uk");
const help = textOf(uk, screen("help"));
const cover = textOf(uk, screen("cover"));

test("a first line that was sent, but was given up for help since the store dawdled then, goes by ✖", async () => {
  // Longer than help waits for its first line.
  const store = new BreakableStore(5000);
  onTestFinished(() => {
    store.end();
  });
  const { telegram, opens } = await startWorld({ store, storePatience: 20_000 });
  const olena = await opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  telegram.inject({
    method: "sendMessage",
    answer: { errorCode: 502, description: "Bad Gateway" },
    when: () => {
      store.condition = "dawdles";
      return false;
    },
  });
  olena.send("допоможіть");
  await telegram.until(() => screenOf(olena).text.includes(help), "help", 30_000);
  store.condition = "works";
  await handled(telegram);
  const ofBot = olena.messages.filter(({ from }) => from === "bot");
  expect(ofBot.length).toBeGreaterThan(1);
  await tapped(telegram, olena, "✖");
  await telegram.until(
    () => olena.messages.length === 1 && screenOf(olena).text === cover,
    "the cover alone",
    30_000,
  );
});
