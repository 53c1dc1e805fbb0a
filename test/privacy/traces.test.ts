import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Person } from "../../src/preview/person.ts";
import { handled, said, tapped } from "../bot/chat.ts";
import { screenOf, startWorld, token, type World } from "../world.ts";
import { filesBelow, tracesOf, writings } from "./traces.ts";

const person = {
  firstName: "Квітослава-Zorzyna",
  username: "zorzyna_kvitoslava",
  languageCode: "uk",
  id: 7_418_529_630,
};
const place = "Гераардсберген";
const words = ["мій господар Зорян", "Xylophonstraat", "ніде такого немає", '<b>"Zorzyna\'s" & co</i>'];
const pin = { latitude: 50.7733123, longitude: 3.8811456 };
const phone = "+380501234567";
const secrets = [
  person.firstName,
  person.username,
  String(person.id),
  place,
  ...words,
  ...Object.values(pin).map(String),
  phone,
  token,
  token.split(":")[1] ?? "",
];

test("the search finds a word in every way of writing it", () => {
  for (const secret of secrets) {
    for (const [way, bytes] of writings(secret)) {
      const remains = new Map([["a file", Buffer.concat([Buffer.from("…"), bytes, Buffer.from("…")])]]);
      expect(tracesOf([secret], remains), `${secret} as ${way}`).not.toEqual([]);
    }
    for (const padding of ["", "1", "12", "123"]) {
      const inside = Buffer.from(`${padding}${secret} and more`).toString("base64");
      expect(tracesOf([secret], new Map([["base64", Buffer.from(inside)]])), secret).not.toEqual([]);
    }
  }
  expect(tracesOf(secrets, new Map([["a file", Buffer.from("nothing of them")]]))).toEqual([]);
});

/** Does everything that a person can do, and more than once while Telegram fails. */
async function useEverything({ telegram, opens }: World): Promise<Person> {
  const olena = await opens(person, `uk-${person.username}`);
  await tapped(telegram, olena, /Мова/);
  await tapped(telegram, olena, "Українська");
  for (const text of [place, ...words, "допоможіть", "/help", `/start ${person.username}`]) {
    await said(telegram, olena, text);
  }
  olena.shareLocation(pin.latitude, pin.longitude);
  olena.sendSticker();
  olena.sendPhoto();
  olena.sendContact({ phone_number: phone, first_name: person.firstName });
  olena.send(words[0] ?? "", { forwarded: true });
  const { message } = olena.send(words[0] ?? "");
  await handled(telegram);
  olena.edit(message, words[1] ?? "");
  olena.tapData(`${words[1] ?? ""}|${person.username}`, screenOf(olena));
  await said(telegram, olena, place);
  await tapped(telegram, olena, /Отримати як контакт/);

  await asksWhereSheIs(telegram, olena);
  await said(telegram, olena, words[2] ?? "");
  await fails(telegram, olena);
  await asksWhereSheIs(telegram, olena);
  await said(telegram, olena, place);

  const group = telegram.newGroup({ title: words[0] ?? "" });
  group.addBot(olena);
  olena.sendIn(group, `/start@strict_bot ${words[1] ?? ""}`);
  olena.sendIn(group, `@strict_bot ${words[1] ?? ""}`);
  await handled(telegram);
  return olena;
}

async function asksWhereSheIs(telegram: World["telegram"], olena: Person): Promise<void> {
  await said(telegram, olena, "/help");
  await tapped(telegram, olena, /не знаю/);
}

/** Nothing that is sent to her arrives, not even the numbers to call, for each of several reasons. */
async function fails(telegram: World["telegram"], olena: Person): Promise<void> {
  const refusal = { errorCode: 400, description: "Bad Request: nobody knows" };
  const failure = { errorCode: 500, description: "Internal Server Error" };
  for (const answer of ["reset", refusal, failure] as const) {
    telegram.inject({ method: "sendMessage", answer, times: answer === refusal ? 2 : 8 });
    await said(telegram, olena, words[0] ?? "");
    await said(telegram, olena, place);
  }
}

describe("of a person who used everything", () => {
  test("nothing can be found in the logs and in the store, neither before they erase it nor after", async () => {
    const folder = await mkdtemp(join(tmpdir(), "safe-steps-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const world = await startWorld({ environment: { STORE_URL: `file:${folder}` } });
    const { telegram, app, logs } = world;
    const remains = (): Map<string, Buffer> => filesBelow(folder).set("the log", Buffer.from(logs.join("")));

    const olena = await useEverything(world);
    const events = new Set(logs.map((line) => (JSON.parse(line) as { event: string }).event));
    expect([...events]).toEqual(
      expect.arrayContaining(["update", "update-failed", "help-failed", "telegram-retry"]),
    );
    expect(filesBelow(folder).size).toBeGreaterThan(0);
    // Her updates went through the bot: had they been kept, each of these would be found.
    const found = tracesOf(
      secrets,
      new Map([["the updates", Buffer.from(JSON.stringify(telegram.updates))]]),
    );
    for (const secret of secrets.filter((word) => !token.includes(word))) {
      expect(found).toEqual(expect.arrayContaining([expect.stringContaining(secret)]));
    }
    expect(tracesOf(secrets, remains())).toEqual([]);

    olena.send("/erase");
    await telegram.until(
      () => olena.messages.length === 1 && screenOf(olena).text.includes("meteo.be"),
      "the cover alone",
    );
    await handled(telegram);
    olena.block();
    await handled(telegram);
    expect(tracesOf(secrets, remains())).toEqual([]);

    await app.close();
    expect(tracesOf(secrets, remains())).toEqual([]);
  });
});
