import { expect, test } from "vitest";
import { handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startWorld } from "../world.ts";
import type { Person, StrictTelegram } from "telegram-fake";

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
  await coverAlone(telegram, olena);
});

test("so does one that came by the last try, when others had been sent thousands since the first", async () => {
  let ahead = 0;
  const { telegram, opens } = await startWorld({
    updates: "polling",
    now: () => Date.now() + ahead,
    patience: { pause: 300 },
  });
  const olena = await opens({ firstName: "Olena", languageCode: "uk" });
  const other = await opens({ firstName: "Ivan", languageCode: "uk" });
  await handled(telegram);
  let tries = 0;
  const isNext = ({ chat_id: chat }: { chat_id?: unknown }): boolean => {
    if (chat !== olena.user.id) return false;
    tries += 1;
    if (tries !== 2) return true;
    telegram.sendElsewhere(2500);
    other.send("9000");
    return true;
  };
  telegram.inject({ method: "sendMessage", when: isNext, answer: failure, times: 3 });
  telegram.inject({ method: "sendMessage", when: isNext, answer: failure, arrives: true });
  await said(telegram, olena, "9000");
  expect(tries).toBeGreaterThanOrEqual(4);
  // By then it is forgotten that a call was broken: only what is written down tells of it.
  ahead += 70_000;
  await said(telegram, olena, "x");
  await coverAlone(telegram, olena);
});

async function coverAlone(telegram: StrictTelegram, olena: Person): Promise<void> {
  const shown = (): string[] => olena.messages.map(({ text }) => text);
  await telegram.until(() => shown().length === 1, "the cover alone", 30_000);
  expect(shown()).toEqual([textOf(language("uk"), screen("cover"))]);
}
