import { expect } from "vitest";
import { createSay, type Say } from "../../src/content/say.ts";
import { assertDefined } from "../../src/content/assert-defined.ts";
import { visibleText } from "../../src/content/markup.ts";
import type { Language } from "../../src/content/language.ts";
import { menu, type ScreenId } from "../../src/content/screen-ids.ts";
import type { Person, StrictTelegram, Tap } from "telegram-fake";
import { content, textOf } from "../content/published/reading.ts";
import { belowOpening, labelsOf, screenOf, type World } from "../world.ts";

type Shown = Person["messages"][number];

const words = createSay(content, ({ what }) => expect.fail(what));

/** A line of the bot as its reader sees it. */
export const lineOf: Say = (language, key, ...variables) => visibleText(words(language, key, ...variables));

/** What somebody reads whose words or pictures say nothing to the bot: the menu, and last the number to call in danger. */
export function notUnderstood(language: Language, line: "talk-menu" | "talk-media" = "talk-menu"): string {
  return [lineOf(language, line), textOf(language, menu), lineOf(language, "talk-danger")].join("\n\n");
}

/** What stands above the screens that a text may be about. */
export function foundAbove(language: Language): string {
  return `${lineOf(language, "talk-found")}\n\n${lineOf(language, "talk-danger")}`;
}

/** The language with this code, which the bot must speak. */
export function language(code: string): Language {
  const found = content.languages.of(code);
  if (found === undefined) throw new Error(`the bot does not speak ${code}`);
  return found;
}

/** The screen with this id, which must be there. */
export function screen(id: string): ScreenId {
  const found = content.find(id);
  if (found === undefined) throw new Error(`there is no screen ${id}`);
  return found;
}

/** Everything that the bot has in the chat, oldest first, below the neutral lines. */
export function saidTo(person: Person): readonly Shown[] {
  return person.messages.filter(({ from }) => from === "bot").map(belowOpening);
}

/** Waits until every update is handled: a webhook is answered only then. */
export async function handled(telegram: StrictTelegram): Promise<void> {
  // Some tests let hundreds of others write meanwhile, on a machine that is busy.
  await telegram.until(() => telegram.updatesPending === 0, "every update handled", 60_000);
}

/** Taps a button and waits until the tap is handled. */
export async function tapped(telegram: StrictTelegram, person: Person, label: string | RegExp): Promise<Tap> {
  const tap = person.tap(label);
  await handled(telegram);
  return tap;
}

/** Says something and waits until it is handled. */
export async function said(telegram: StrictTelegram, person: Person, text: string): Promise<void> {
  person.send(text);
  await handled(telegram);
}

/** Chooses the language that the bot speaks with somebody, by its list. */
export async function chooses(telegram: StrictTelegram, person: Person, code: string): Promise<void> {
  const name = nameOf(code);
  const isOffered = (): boolean => saidTo(person).some((message) => labelsOf(message).includes(name));
  const menu = textOf(language(code), screen("menu"));
  person.send("/language");
  await telegram.until(isOffered, "the languages");
  person.tap(name);
  await telegram.until(() => saidTo(person).at(-1)?.text === menu, `the menu in ${code}`);
  await handled(telegram);
}

/** What a language is called in itself: the button that chooses it. */
export function nameOf(code: string): string {
  const { name } = assertDefined(
    content.languages.all.find((one) => one.code === code),
    code,
  );
  return name;
}

/** A person who has just been asked where they are. */
export async function asked({ telegram, opens }: World, code: string): Promise<Person> {
  const person = await opens({ firstName: "Olena", languageCode: code }, `${code}-help`);
  await tapped(telegram, person, lineOf(language(code), "button-locate"));
  if (person.replyKeyboard === undefined) throw new Error("the person was not asked");
  return person;
}

/** Whether the bot still waits for a place: an unknown one is then asked for again. */
export async function isAsking({ telegram }: World, person: Person, code: string): Promise<boolean> {
  await said(telegram, person, "qwertyuiop");
  const isAsked = screenOf(person).text.startsWith(lineOf(language(code), "place-unknown"));
  if (!isAsked && !screenOf(person).text.startsWith(lineOf(language(code), "talk-menu"))) {
    throw new Error(`this is no answer to an unknown word: ${screenOf(person).text}`);
  }
  return isAsked;
}

/** Brings the bot an update that the strict Telegram does not make itself, as by its webhook. */
export async function deliver({ telegram }: World, update: object): Promise<void> {
  const { payload = {} } = telegram.calls.find(({ method }) => method === "setWebhook") ?? {};
  const answer = await fetch(String(payload["url"]), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-telegram-bot-api-secret-token": String(payload["secret_token"]),
    },
    body: JSON.stringify({ update_id: telegram.nextUpdateId(), ...update }),
  });
  if (!answer.ok) throw new Error(`the update was answered with ${answer.status}`);
}

/** The part of a message in a person's chat that is the same whatever it holds. */
export function anyMessage({ user }: Person, id = 900_000): object {
  const chat = { id: user.id, type: "private", first_name: user.first_name };
  return { message_id: id, date: 1_800_000_000, from: user, chat };
}

/** How many calls the bot has made that concern a person's chat. */
export function callsAbout(telegram: StrictTelegram, { user }: Person): number {
  return telegram.calls.filter(({ payload }) => payload["chat_id"] === user.id).length;
}
