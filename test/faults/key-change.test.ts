import { randomBytes } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startTelegram } from "../telegram.ts";
import { screenOf, startWorld, token } from "../world.ts";
import { LastingMemory } from "./lasting-memory.ts";

const cover = textOf(language("uk"), screen("cover"));
const flood = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };

test("an exit that was begun under the old key is finished under the new one", async () => {
  const [oldKey, newKey] = [randomBytes(32).toString("base64"), randomBytes(32).toString("base64")];
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const telegram = await startTelegram({ token, now });
  onTestFinished(() => telegram.close());
  const store = new LastingMemory(now);
  let deletes = false;
  for (const method of ["deleteMessage", "deleteMessages"]) {
    telegram.inject({ method, when: () => !deletes, answer: flood, times: Infinity });
  }

  const before = await startWorld({ telegram, now, store, environment: { DATA_KEY: oldKey } });
  const olena = await before.opens({ firstName: "Olena", languageCode: "uk" });
  await said(telegram, olena, "Gent");
  olena.send("/erase");
  await telegram.until(() => telegram.calls.some(({ method }) => method === "deleteMessages"), "an attempt");
  await telegram.until(() => olena.messages.some(({ text }) => text === cover), "the cover");
  await before.app.close();
  expect(olena.messages.length).toBeGreaterThan(1);

  deletes = true;
  ahead += 2 * 60_000;
  await startWorld({ telegram, now, store, environment: { DATA_KEY: `${newKey},${oldKey}` } });
  await telegram.until(
    () => olena.messages.length === 1 && screenOf(olena).text === cover,
    "the cover alone",
  );
});
