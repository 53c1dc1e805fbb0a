import { expect, test } from "vitest";
import { explainLost, type LostUpdates } from "../../src/bot/telegram/failure.ts";
import { startWorld, token } from "../world.ts";

test.each([
  [
    "its token is revoked",
    { errorCode: 401, description: "Unauthorized" },
    /^BOT_TOKEN is no longer known to Telegram: it was revoked\. .*@BotFather/,
  ],
  [
    "another one polls with the same token",
    {
      errorCode: 409,
      description:
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    },
    /^Another program asks Telegram for updates with the same BOT_TOKEN\. .*@BotFather/,
  ],
  [
    "another one takes the updates by webhook",
    {
      errorCode: 409,
      description: "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first",
    },
    /^Another program has the updates .* delivered to its PUBLIC_URL\. /,
  ],
])("an app that polls says once and truly why no more updates come, when %s", async (_, answer, reason) => {
  const lost: LostUpdates[] = [];
  const { telegram, logs } = await startWorld({ updates: "polling", onLost: (why) => lost.push(why) });
  telegram.inject({ method: "getUpdates", answer });
  // Telegram answers what is asked already, and refuses what is asked next.
  telegram.newPerson({ firstName: "Olena" }).send("/start");
  await expect.poll(() => lost.map(explainLost)).toEqual([expect.stringMatching(reason)]);
  const told = logs.filter((line) => line.includes('"event":"polling-refused"'));
  expect(told).toEqual([expect.stringContaining(`"code":${answer.errorCode}`)]);
  expect(told.join("")).not.toContain(token);
});
