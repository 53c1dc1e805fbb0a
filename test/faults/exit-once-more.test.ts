import { expect, test } from "vitest";
import { handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startWorld } from "../world.ts";
import { memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";

const cover = textOf(language("uk"), screen("cover"));
const flood = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };

test("a second ✖ is written down at once, though the first is put off and something hangs before it", async () => {
  const store = new LastingMemory(Date.now);
  const { telegram, opens } = await startWorld({
    store,
    storePatience: 20_000,
    updates: "polling",
    turn: 60_000,
  });
  const memory = memoryOf(store, Date.now);
  const olena = await opens({ firstName: "Olena", languageCode: "uk" });
  const { id: chat } = olena.user;
  telegram.inject({ method: "deleteMessages", answer: flood, times: Infinity });
  await said(telegram, olena, "x");
  await telegram.until(() => olena.messages.some(({ text }) => text === cover), "the first cover");
  await handled(telegram);
  await said(telegram, olena, "/start");
  let hangs = true;
  telegram.inject({ method: "sendMessage", when: () => hangs, answer: "silence", times: Infinity });
  olena.send("9000");
  await telegram.until(() => telegram.calls.some(({ answer }) => answer === "silence"), "what hangs");
  const { update } = olena.tap("✖");
  // A minute later the exit would wait no longer for what hangs.
  await expect
    .poll(async () => (await memory.exits.read(chat))?.update, { timeout: 15_000 })
    .toBe(update.update_id);
  hangs = false;
});
