import { expect, test } from "vitest";
import { handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startWorld } from "../world.ts";

// Telegram breaks what is sent again and again, and it arrives all the same: each copy that nobody was told of goes by ✖, however
// many others came after it.

const failure = { errorCode: 502, description: "Bad Gateway" };

test("the first of many copies that nobody was told of goes by ✖", async () => {
  const { telegram, opens } = await startWorld({ updates: "polling", patience: { pause: 1 } });
  const olena = await opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  for (let nth = 0; nth < 40; nth += 1) {
    telegram.inject({ method: "sendMessage", answer: failure, arrives: true });
    await said(telegram, olena, "9000");
    // Others are sent so much meanwhile that none is looked for beside another.
    telegram.sendElsewhere(50);
  }
  expect(olena.messages.filter(({ from }) => from === "bot").length).toBeGreaterThan(40);
  await said(telegram, olena, "x");
  const shown = (): string[] => olena.messages.map(({ text }) => text);
  await telegram.until(() => shown().length === 1, "the cover alone", 30_000);
  expect(shown()).toEqual([textOf(language("uk"), screen("cover"))]);
});
