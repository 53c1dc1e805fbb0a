import { expect } from "vitest";
import type { Person } from "telegram-fake";
import { handled, said, tapped } from "../bot/chat.ts";
import { screenOf, token, type World } from "../world.ts";
import { tracesOf } from "./traces.ts";

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
/** What must be found nowhere. */
export const secrets = [
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

/** Does everything that a person can do, and more than once while Telegram fails. */
export async function useEverything({ telegram, opens }: Pick<World, "telegram" | "opens">): Promise<Person> {
  const olena = await opens(person, `uk-${person.username}`);
  await tapped(telegram, olena, /Мова/);
  await tapped(telegram, olena, "Українська");
  for (const text of [place, ...words, "допоможіть", "/help", `/start ${person.username}`]) {
    await said(telegram, olena, text);
  }
  olena.shareLocation(pin.latitude, pin.longitude);
  olena.sendSticker();
  olena.sendPhoto();
  olena.sendAlbum(2, words[0] ?? "");
  olena.sendContact({ phone_number: phone, first_name: person.firstName });
  olena.send(words[0] ?? "", { forwarded: true });
  const { message } = olena.send(words[0] ?? "");
  await handled(telegram);
  olena.edit(message, words[1] ?? "");
  olena.tapData(`${words[1] ?? ""}|${person.username}`, screenOf(olena));
  await said(telegram, olena, place);
  await tapped(telegram, olena, /Отримати контакт/);

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

/** Her updates went through the bot: had they been kept, each of these would be found. */
export function expectToHavePassed({ updates }: World["telegram"]): void {
  const found = tracesOf(secrets, new Map([["the updates", Buffer.from(JSON.stringify(updates))]]));
  for (const secret of secrets.filter((word) => !token.includes(word))) {
    expect(found).toEqual(expect.arrayContaining([expect.stringContaining(secret)]));
  }
}

/** Erases everything, until the cover alone is in the chat. */
export async function erase(telegram: World["telegram"], olena: Person): Promise<void> {
  olena.send("/erase");
  await telegram.until(
    () => olena.messages.length === 1 && screenOf(olena).text.includes("meteo.be"),
    "the cover alone",
  );
  await handled(telegram);
}
