import { test } from "vitest";
import { handled, language, screen } from "../chat.ts";
import { textOf } from "../../content/published/reading.ts";
import { screenOf, startWorld } from "../../world.ts";

const help = textOf(language("uk"), screen("help"));
const week = 7 * 86_400_000;

test.each(["webhook", "polling"] as const)(
  "who comes after a quiet week is answered, though Telegram numbers its updates from below by then, by %s",
  async (updates) => {
    let time = Date.now();
    const { telegram, opens } = await startWorld({ updates, now: () => time });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    await handled(telegram);
    time += week;
    telegram.numberUpdatesFrom(7);
    for (const cry of ["/help", "допоможіть"]) {
      const before = screenOf(olena).id;
      olena.send(cry);
      const isHelped = (): boolean => screenOf(olena).id > before && screenOf(olena).text.includes(help);
      await telegram.until(isHelped, "help");
    }
  },
);
