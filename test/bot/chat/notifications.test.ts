import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/content/language.ts";
import { cover, menu, type ScreenId } from "../../../src/content/screen-ids.ts";
import type { Notification, Person } from "telegram-fake";
import { tellingIn } from "../../content/published/giveaways.ts";
import { content, screens, textOf } from "../../content/published/reading.ts";
import { seed } from "../../seed.ts";
import { belowOpening, screenOf, startWorld, untilSilence, type World } from "../../world.ts";
import { asked, handled, lineOf, said, screen, tapped } from "../chat.ts";
import { drawnLanguages } from "../drawn-languages.ts";
import * as notes from "../note/notes.ts";

const firstLine = (text: string): string => text.split("\n")[0] ?? "";

/** The lines with which a notification may begin in this language: each is neutral by `published/neutral.test.ts`. */
function neutralLines(code: Language): ReadonlySet<string> {
  const cards = [...content.contacts.values()].flatMap(({ phone, card, name }) =>
    phone === undefined ? [] : [card ?? name],
  );
  const titles = screens.flatMap(({ id }) => content.note(code, id)?.title ?? []);
  return new Set([
    lineOf(code, "talk-neutral"),
    firstLine(textOf(code, menu)),
    firstLine(textOf(code, cover)),
    lineOf(code, "place-ask"),
    lineOf(code, "place-done"),
    lineOf(code, "check-forward-title"),
    lineOf(code, "group-line"),
    ...titles,
    ...cards,
    // A picture says nothing.
    "",
  ]);
}

/** Holds all that the notifications showed against what a reader can bear that somebody else sees. */
function expectQuiet(code: Language, notifications: readonly Notification[]): void {
  const neutral = neutralLines(code);
  expect(notifications.length).toBeGreaterThan(0);
  for (const { texts } of notifications) {
    const [atFirst = ""] = texts;
    expect(tellingIn(code, atFirst), atFirst).toEqual([]);
    for (const text of texts) expect(neutral, text).toContain(firstLine(text));
  }
}

function opened({ opens }: World, code: Language, id = "menu"): Promise<Person> {
  return opens({ firstName: "Olena", languageCode: code }, `${code}-${id.replaceAll(".", "-")}`);
}

/** Each screen in one of the drawn languages, which by the seed of the run: what comes first does not depend on both. */
function screensFor(code: Language): readonly { readonly id: ScreenId }[] {
  const turn = (drawnLanguages.indexOf(code) + seed) % drawnLanguages.length;
  return screens.filter((_, nth) => nth % drawnLanguages.length === turn);
}

/** Everything beside a tap that brings a message, by name. */
const ways: Readonly<Record<string, (world: World, code: Language) => Promise<Person>>> = {
  "every screen, by its link": async (world, code) => {
    const person = await opened(world, code);
    for (const { id } of screensFor(code))
      await said(world.telegram, person, `/start ${code}-${id.replaceAll(".", "-")}`);
    return person;
  },
  "what is typed": async (world, code) => {
    const person = await opened(world, code);
    const typed = [
      "112",
      "SOS",
      "hepl",
      "Gent",
      "Deurne",
      "9999",
      "passport taken by the boss",
      "qwertyuiop",
    ];
    const commands = ["/start", "/help", "/menu", "/language", "/privacy", "/stop", "/nothing"];
    for (const text of [...typed, ...commands]) await said(world.telegram, person, text);
    return person;
  },
  "what is sent": async (world, code) => {
    const person = await opened(world, code);
    person.shareLocation(51.0543, 3.7174);
    await handled(world.telegram);
    person.shareLocation(48.8566, 2.3522);
    await handled(world.telegram);
    person.sendSticker();
    await handled(world.telegram);
    return person;
  },
  "the question where somebody is": async (world, code) => {
    const person = await asked(world, code);
    for (const text of ["qwertyuiop", "Gent"]) await said(world.telegram, person, text);
    return person;
  },
  "a note": async (world, code) => {
    const person = await notes.writing(world, ["Xylophonstraat", "Ivan"], notes.stay, code);
    await notes.skipsTheRest(world, person, code);
    await tapped(world.telegram, person, notes.make(code));
    expect(JSON.stringify(person.notifications)).not.toContain("Xylophonstraat");
    return person;
  },
  "the end of a check": async (world, code) => {
    const person = await opened(world, code, "check.job");
    const count = content.selfCheck(code, screen("check.job"))?.questions.length ?? 0;
    person.tapData(`${code}|?check.job=${"y".repeat(count)}!`, screenOf(person));
    await handled(world.telegram);
    return person;
  },
  "every contact, and what is tapped below one": async (world, code) => {
    const person = await opened(world, code);
    for (const [id, { phone }] of content.contacts) {
      if (phone === undefined) continue;
      person.tapData(`${code}|!card:${id}`, screenOf(person));
      await handled(world.telegram);
    }
    await tapped(world.telegram, person, content.footer(code, screen("housing"))[0]?.[0]?.label ?? "");
    return person;
  },
  "a picture": async (world, code) => {
    const person = await opened(world, code, "card.police");
    await tapped(world.telegram, person, lineOf(code, "card-picture"));
    return person;
  },
  "a note that is stopped": async (world, code) => {
    const person = await notes.writing(world, ["Xylophonstraat"], notes.stay, code);
    await said(world.telegram, person, "/cancel");
    await tapped(world.telegram, person, lineOf(code, "note-throw"));
    return person;
  },
  "another language and other timers": async (world, code) => {
    const person = await opened(world, code, "language");
    for (const { code: other } of content.languages.all) {
      person.tapData(`${other}|!language`, screenOf(person));
      await handled(world.telegram);
    }
    person.tapData(`${code}|!language`, screenOf(person));
    for (const data of ["cover:5", "erase:1"]) person.tapData(`${code}|!${data}`, screenOf(person));
    await said(world.telegram, person, "/privacy");
    return person;
  },
  "leaving, and coming back": async (world, code) => {
    const person = await asked(world, code);
    for (const text of ["x", "/help", "stop", "/start"]) await said(world.telegram, person, text);
    person.block();
    person.unblock();
    await said(world.telegram, person, "112");
    return person;
  },
  "a failure": async (world, code) => {
    const person = await opened(world, code, "help");
    const answer = { errorCode: 500, description: "Internal Server Error" };
    world.telegram.inject({ method: "editMessageText", times: 4, answer });
    await tapped(world.telegram, person, content.footer(code, screen("help"))[0]?.at(-1)?.label ?? "");
    return person;
  },
};

/** Holds all of it against the strict Telegram, which may refuse only what is on the screen already. */
function expectNotRefused({ telegram }: World): void {
  const strange = telegram.refused.map(({ refusal }) => refusal?.name);
  expect(strange.filter((name) => name !== "notModified")).toEqual([]);
}

describe.each(drawnLanguages)("a notification in %s begins with a neutral line, for", (code) => {
  test.each(Object.keys(ways))("%s", async (way) => {
    const world = await startWorld();
    const person = await ways[way]?.(world, code);
    expectQuiet(code, person?.notifications ?? []);
    expectNotRefused(world);
  });

  test("what covers and erases itself", async () => {
    let time = Date.now();
    const world = await startWorld({ now: () => time });
    const people = [await opened(world, code, "help"), await opened(world, code)];
    const [, olena] = people;
    olena?.tapData(`${code}|!erase:1`, screenOf(olena));
    for (const person of people) await said(world.telegram, person, "SOS");
    for (const hours of [0.6, 1]) {
      time += hours * 60 * 60 * 1000;
      const covered = (person: Person): boolean => screenOf(person).text === textOf(code, cover);
      await world.telegram.until(() => people.every(covered), "the cover");
    }
    for (const { notifications } of people) {
      expectQuiet(code, notifications);
      // The edit to the cover comes into a notification that nobody has tapped.
      expect(notifications.flatMap(({ texts }) => texts)).toContain(textOf(code, cover));
    }
    expectNotRefused(world);
  });

  test("a group", async () => {
    const world = await startWorld();
    const person = await opened(world, code);
    const group = world.telegram.newGroup({ title: "Neighbours" });
    group.addBot(person);
    person.sendIn(group, "/help@strict_bot");
    await handled(world.telegram);
    expectQuiet(code, group.notifications);
    expectNotRefused(world);
  });
});

test("a notification begins with a neutral line by long polling, too", async () => {
  const world = await startWorld({ updates: "polling" });
  const person = await opened(world, notes.uk);
  for (const [text, id] of [
    ["SOS", "help"],
    ["Гент", "help.flanders"],
    ["/language", "language"],
  ] as const) {
    person.send(text);
    const words = textOf(notes.uk, screen(id));
    await world.telegram.until(() => screenOf(person).text.includes(words), `the answer to ${text}`);
  }
  expect(person.notifications).toHaveLength(4);
  expectQuiet(notes.uk, person.notifications);
  expectNotRefused(world);
});

test("the contact of the line that is there day and night has a neutral name, which a phone keeps", async () => {
  const world = await startWorld();
  const person = await opened(world, notes.uk);
  person.tapData("uk|!card:line", screenOf(person));
  await handled(world.telegram);
  const { contact } = screenOf(person);
  expect(contact?.first_name).toBe("Info 24/7");
  expect(contact?.vcard).not.toMatch(/traffick/i);
});

describe("a message that cannot be edited from its neutral line to its words", () => {
  const answer = { errorCode: 400, description: "Bad Request: message can't be edited" };

  test.each([
    ["at all", { answer, times: 1 }],
    [
      "since Telegram is not well",
      { answer: { errorCode: 500, description: "Internal Server Error" }, times: 4 },
    ],
    ["since no answer comes", { answer: "silence" as const, times: 2 }],
  ])("%s is sent as it is, and the neutral one is taken away", async (_, fault) => {
    const world = await startWorld({ patience: untilSilence });
    const olena = await opened(world, notes.uk);
    world.telegram.inject({ method: "editMessageText", ...fault });
    await said(world.telegram, olena, "SOS");
    const shown = olena.messages.filter(({ from }) => from === "bot").map(belowOpening);
    expect(shown.map(({ text }) => text)).toEqual([textOf(notes.uk, screen("help"))]);
    expect(world.telegram.refused).toEqual([]);
    await said(world.telegram, olena, "x");
    expect(olena.messages.map(({ text }) => text)).toEqual([textOf(notes.uk, cover)]);
    // What is tried once more, here or by ✖, may come to a message that is gone, or that is the cover already.
    const names = world.telegram.refused.map(({ refusal }) => refusal?.name ?? "");
    expect(names.filter((name) => !["editUnknown", "notModified"].includes(name))).toEqual([]);
  });
});
