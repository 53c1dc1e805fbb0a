import { Api } from "grammy";
import { expect, test } from "vitest";
import { deleteMessages } from "../../../src/bot/chat/delete-messages.ts";
import { startWorld, token } from "../../world.ts";
import { handled } from "../chat.ts";

test("deletes the newest first, and asks no more for what is older than ten messages that nobody may delete", async () => {
  let time = Date.now();
  const { telegram, opens } = await startWorld({
    now: () => time,
    environment: { STORE_URL: "file:./package.json/lost" },
  });
  const olena = await opens({ firstName: "Olena", languageCode: "uk" });
  for (let count = 0; count < 30; count += 1) olena.send("ніде такого немає");
  await handled(telegram);
  time += 48 * 3_600_000;
  for (let count = 0; count < 4; count += 1) olena.send("ніде такого немає");
  await handled(telegram);
  const ids = olena.messages.map(({ id }) => id);
  const { length } = telegram.refused;
  await deleteMessages(new Api(token, { apiRoot: telegram.root }), olena.user.id, ids);
  const young = olena.messages.filter(({ sentAt }) => sentAt === time);
  expect(young).toEqual([]);
  const refused = telegram.refused.slice(length);
  const alone = refused.filter(({ payload }) => (payload["message_ids"] as number[]).length === 1);
  expect(alone).toHaveLength(10);
});
