import { describe, expect, test } from "vitest";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import type { Message, Person } from "telegram-fake";
import { textOf } from "../../content/published/reading.ts";
import { screenOf, startWorld, type World } from "../../world.ts";
import {
  anyMessage,
  asked,
  callsAbout,
  deliver,
  handled,
  isAsking,
  language,
  lineOf,
  said,
  saidTo,
  screen,
  tapped,
} from "../chat.ts";

const uk = language("uk");
const textOfScreen = (id: string): string => textOf(uk, screen(id));

async function edited({ telegram }: World, person: Person, message: Message, text: string): Promise<void> {
  person.edit(message, text);
  await handled(telegram);
}

/** Edits a message, and holds the chat against what it was before: nothing is sent, shown or taken away for it. */
async function expectIgnored(world: World, person: Person, message: Message, text: string): Promise<void> {
  const before = saidTo(person);
  const calls = callsAbout(world.telegram, person);
  await edited(world, person, message, text);
  expect(saidTo(person)).toEqual(before);
  expect(callsAbout(world.telegram, person)).toBe(calls);
}

async function opened(world: World): Promise<Person> {
  return world.opens({ firstName: "Olena", languageCode: "uk" });
}

async function sent({ telegram }: World, person: Person, text: string): Promise<Message> {
  const { message } = person.send(text);
  await handled(telegram);
  return message;
}

describe("the last message that a person sent, when it is edited", () => {
  test("is looked up again: a town whose name was mistyped gets its centre", async () => {
    const world = await startWorld();
    const olena = await opened(world);
    const message = await sent(world, olena, "qwertyuiop");
    await edited(world, olena, message, "Гент");
    expect(screenOf(olena).text).toContain(textOfScreen("help.flanders"));
    await edited(world, olena, message, "Намюр");
    expect(screenOf(olena).text).toContain(textOfScreen("help.wallonia"));
    expect(saidTo(olena)).toHaveLength(1);
    expect(world.telegram.refused).toEqual([]);
  });

  test("answers the question where they are, which goes with its keyboard", async () => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    const message = await sent(world, olena, "qwertyuiop");
    await edited(world, olena, message, "asdfghjkl");
    expect(olena.replyKeyboard).toBeDefined();
    expect(screenOf(olena).text).toContain(lineOf(uk, "place-unknown"));
    await edited(world, olena, message, "Гент");
    expect(screenOf(olena).text).toContain(textOfScreen("help.flanders"));
    expect(olena.replyKeyboard).toBeUndefined();
    expect(saidTo(olena)).toHaveLength(1);
    expect(world.telegram.refused).toEqual([]);
  });

  test("gets the numbers when it has become a cry for help", async () => {
    const world = await startWorld();
    const olena = await opened(world);
    const message = await sent(world, olena, "qwertyuiop");
    await edited(world, olena, message, "допоможіть");
    expect(screenOf(olena).text).toBe(textOfScreen("help"));
    expect(world.telegram.refused).toEqual([]);
  });

  test("is no question any more when it has become a command or says nothing", async () => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    const message = await sent(world, olena, "qwertyuiop");
    await expectIgnored(world, olena, message, "/qwertyuiop");
    expect(await isAsking(world, olena, "uk")).toBe(true);
    expect(world.telegram.refused).toEqual([]);
  });
});

describe("any other message that is edited", () => {
  test("gets no answer when something was sent since", async () => {
    const world = await startWorld();
    const olena = await opened(world);
    const message = await sent(world, olena, "Гент");
    await said(world.telegram, olena, "Намюр");
    await expectIgnored(world, olena, message, "Брюссель");
    await expectIgnored(world, olena, message, "допоможіть");
    expect(world.telegram.refused).toEqual([]);
  });

  test("takes no card of a centre away that is read, when something was tapped since", async () => {
    const world = await startWorld();
    const olena = await opened(world);
    const message = await sent(world, olena, "Гент");
    await tapped(world.telegram, olena, lineOf(uk, "button-card"));
    await expectIgnored(world, olena, message, "Намюр");
    expect(olena.messages.filter(({ contact }) => contact)).toHaveLength(1);
    expect(world.telegram.refused).toEqual([]);
  });

  test("ends no question", async () => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    const [first] = olena.messages;
    await expectIgnored(world, olena, assertDefined(first, "/start"), "/start");
    await expectIgnored(world, olena, assertDefined(first, "/start"), "Гент");
    expect(olena.replyKeyboard).toBeDefined();
    await said(world.telegram, olena, "Гент");
    expect(screenOf(olena).text).toContain(textOfScreen("help.flanders"));
    expect(world.telegram.refused).toEqual([]);
  });

  test.each(["✖", "x", "стоп"])("gets nothing below the cover, after %s", async (way) => {
    const world = await startWorld();
    const olena = await opened(world);
    const message = await sent(world, olena, "Гент");
    // The edit is made in the moment of the exit, before its message is gone.
    if (way === "✖") olena.tap("✖");
    else olena.send(way);
    olena.edit(message, "допоможіть");
    await handled(world.telegram);
    const calls = callsAbout(world.telegram, olena);
    const late = { ...anyMessage(olena, message.id), edit_date: 1_800_000_001, text: "допоможіть" };
    await deliver(world, { edited_message: late });
    expect(callsAbout(world.telegram, olena)).toBe(calls);
    expect(olena.messages.map(({ text }) => text)).toEqual([textOfScreen("cover")]);
    expect(world.telegram.refused).toEqual([]);
  });
});
