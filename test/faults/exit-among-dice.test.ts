import { expect, test } from "vitest";
import { handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startWorld } from "../world.ts";

const cover = textOf(language("uk"), screen("cover"));

test.each(["webhook", "polling"] as const)(
  "✖ takes away what is older than a die, which Telegram lets nobody delete for a day, by %s",
  async (updates) => {
    const { telegram, opens } = await startWorld({ updates });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    await said(telegram, olena, "9000");
    // A child plays with the phone.
    const dice = Array.from({ length: 12 }, () => olena.sendDice().message.id);
    await said(telegram, olena, "допоможіть");
    olena.tap("✖");
    const stays = (): boolean => olena.messages.every(({ id, text }) => dice.includes(id) || text === cover);
    await telegram.until(stays, "the dice and the cover alone");
    await handled(telegram);
    expect(olena.messages).toHaveLength(dice.length + 1);
  },
);
