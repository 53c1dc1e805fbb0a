import { expect, onTestFinished, test } from "vitest";
import { language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { emptyFolder } from "../store/folder.ts";
import { screenOf, token } from "../world.ts";
import { Mortal } from "./mortal.ts";
import { publishedRoot } from "../roots.ts";
import { startTelegram } from "../telegram.ts";

const uk = language("uk");
const cover = textOf(uk, screen("cover"));

/** So many that Telegram cannot tell all of them again. */
const people = 40;

test("who polls and is killed over updates in hand answers them after its start", async () => {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const program = await Mortal.from(publishedRoot(), {
    BOT_TOKEN: token,
    BOT_API_ROOT: telegram.root,
    HOST: "127.0.0.1",
    PORT: "0",
    STORE_URL: `file:${await emptyFolder()}`,
    LOG_LEVEL: "error",
  });
  await program.start(0);
  const everybody = Array.from({ length: people }, () =>
    telegram.newPerson({ firstName: "Olena", languageCode: "uk" }),
  );
  for (const person of everybody) person.send("/start");
  await telegram.until(() => everybody.every(({ messages }) => messages.length === 2), "everybody's menu");
  await telegram.until(() => telegram.updatesPending === 0, "every update confirmed");
  telegram.inject({
    answer: "silence",
    times: Infinity,
    when: ({ chat_id }) => isSilent && chat_id !== undefined,
  });
  let isSilent = true;
  for (const [index, person] of everybody.entries()) {
    if (index % 2 === 0) person.tap(/допомога/);
    else person.tap("✖");
  }
  await telegram.until(
    () => telegram.calls.filter(({ answer }) => answer === "silence").length >= people,
    "everything in hand",
  );
  await program.kill().gone;
  isSilent = false;
  await program.start(0);
  const isServed = (): boolean =>
    everybody.every((person, index) => {
      const { text } = screenOf(person);
      return index % 2 === 0 ? text.includes("112") : text === cover && person.messages.length === 1;
    });
  await telegram.until(isServed, "everybody served", 40_000);
  await telegram.until(() => telegram.updatesPending === 0, "every update confirmed");
  expect(telegram.updatesPending).toBe(0);
});
