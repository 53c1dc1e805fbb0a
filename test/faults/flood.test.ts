import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { visibleText } from "../../src/content/markup.ts";
import type { Person } from "telegram-fake";
import { callsAbout, handled, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, startWorld, type World } from "../world.ts";

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
const help = textOf(uk, screen("help"));
const suicide = textOf(uk, screen("help.suicide"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };
const flooderIs = { firstName: "Flood", languageCode: "uk" };
const minute = 60_000;
/** `npm run soak` measures a flood of more than twice as many. */
const texts = 300;
/** What serves a few texts costs fewer calls than this; each by itself would cost two or three. */
const fewCalls = texts / 2;

/** The longest text that Telegram lets through, in characters. */
const longest = 4096;

function floods(person: Person, count: number = texts, length = 10): void {
  for (let nth = 0; nth < count; nth += 1) {
    person.send(`слово${nth} `.repeat(Math.ceil(length / 6)).slice(0, length));
  }
}

async function untilHelp({ telegram }: World, person: Person, limit = minute): Promise<void> {
  person.tap(/допомога/);
  await telegram.until(() => screenOf(person).text.includes(help), "help", limit);
}

/** The cover is all that is in the chat. */
function isCovered({ messages }: Person): boolean {
  return messages.length === 1 && messages[0]?.text === cover;
}

function wasShown({ telegram }: World, { user }: Person, text: string): boolean {
  return telegram.calls.some(
    ({ payload }) => payload["chat_id"] === user.id && visibleText(String(payload["text"])).includes(text),
  );
}

describe("a flood of one chat, by long polling", () => {
  test("goes with ✖ as a whole, though it was coalesced into an edit that is not answered", async () => {
    const { telegram, opens } = await startWorld({ updates: "polling" });
    const olena = await opens(olenaIs);
    const { message } = olena.send("слово");
    await handled(telegram);
    const retryAfter = 1;
    telegram.inject({
      method: "sendMessage",
      when: ({ chat_id }) => chat_id === olena.user.id,
      answer: { errorCode: 429, description: `Too Many Requests: retry after ${retryAfter}`, retryAfter },
    });
    olena.send("слово");
    olena.edit(message, "інше слово");
    floods(olena, 40);
    await handled(telegram);
    olena.tap("✖");
    await telegram.until(() => isCovered(olena), "the cover alone");
  });

  test.each([
    [texts, 10],
    [120, longest],
  ])("of %d texts of %d characters keeps nobody else waiting", async (count, length) => {
    const world = await startWorld({ updates: "polling" });
    const { telegram } = world;
    const flooder = await world.opens(flooderIs);
    const people = await Promise.all(Array.from({ length: 10 }, () => world.opens(olenaIs)));
    await handled(telegram);
    const calls = telegram.calls.length;
    const begun = Date.now();
    floods(flooder, count, length);
    for (const person of people) await untilHelp(world, person);
    const since = telegram.calls.slice(calls);
    const first = since.findIndex(({ payload }) => payload["chat_id"] === people[0]?.user.id);
    const polls = since.slice(0, first).filter(({ method }) => method === "getUpdates").length;
    // A hundred at a time, ten of which are told again; the first time as many as have come by then. Where the machine is busy it is
    // asked for more meanwhile, each 100 ms.
    const asked = ((since[first]?.at ?? 0) - begun) / 100;
    expect(polls).toBeLessThanOrEqual(2 + Math.ceil(count / 90) + asked);
    await telegram.until(() => telegram.updatesPending === 0, "every update taken", minute);
    expect(telegram.refused).toEqual([]);
  });

  test("passes over no cry for help in the midst of it, and answers its last word", async () => {
    const world = await startWorld({ updates: "polling" });
    const { telegram } = world;
    const flooder = await world.opens(flooderIs);
    floods(flooder, texts / 3);
    flooder.send("допоможіть");
    floods(flooder, texts / 3);
    flooder.send("хочу вмерти");
    floods(flooder, texts / 3);
    flooder.send("/privacy");
    await telegram.until(() => wasShown(world, flooder, help), "help", minute);
    await telegram.until(() => wasShown(world, flooder, suicide), "help against suicide", minute);
    const last = textOf(uk, screen("about.privacy"));
    await telegram.until(() => screenOf(flooder).text.includes(last), "what was asked for last", minute);
    expect(callsAbout(telegram, flooder)).toBeLessThan(texts);
  });

  test("shows of many taps on one message the last", async () => {
    const world = await startWorld({ updates: "polling" });
    const { telegram } = world;
    const flooder = await world.opens(flooderIs);
    const menu = screenOf(flooder);
    const others = menu.inlineKeyboard.flat().filter(({ text }) => !/допомога|✖/.test(text));
    for (let nth = 0; nth < texts; nth += 1) {
      const { text = "" } = others[nth % others.length] ?? {};
      flooder.tap(text, { message: menu });
    }
    flooder.tap(/допомога/, { message: menu });
    await telegram.until(() => screenOf(flooder).text.includes(help), "help", minute);
    expect(callsAbout(telegram, flooder)).toBeLessThan(fewCalls);
    await wait(500);
    expect(screenOf(flooder).text).toContain(help);
  });

  test("ends by ✖: nothing of it stays", async () => {
    const world = await startWorld({ updates: "polling" });
    const { telegram } = world;
    const flooder = await world.opens(flooderIs);
    await handled(telegram);
    const menu = screenOf(flooder);
    floods(flooder);
    flooder.tap("✖", { message: menu });
    await telegram.until(() => isCovered(flooder), "the cover alone", minute);
    await wait(500);
    expect(isCovered(flooder)).toBe(true);
  });

  test("of ✖ itself covers the chat, and costs little", async () => {
    const world = await startWorld({ updates: "polling" });
    const { telegram } = world;
    const flooder = await world.opens(flooderIs);
    const olena = await world.opens(olenaIs);
    await handled(telegram);
    const menu = screenOf(flooder);
    for (let nth = 0; nth < texts; nth += 1) flooder.tap("✖", { message: menu });
    for (let nth = 0; nth < texts; nth += 1) flooder.send("✖");
    await untilHelp(world, olena);
    await telegram.until(() => isCovered(flooder), "the cover alone", minute);
    expect(callsAbout(telegram, flooder)).toBeLessThan(fewCalls);
  });
});

/** What hangs would hold up the end of the world, too. */
const hanging = { patience: { answer: minute }, finishWithin: 200 };

test("one chat whose calls hang hides nobody's update from who polls, though hundreds come after it", async () => {
  const world = await startWorld({ updates: "polling", ...hanging });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  const silent = telegram.newPerson(flooderIs);
  telegram.inject({ answer: "silence", times: Infinity, when: ({ chat_id }) => chat_id === silent.user.id });
  silent.send("/start");
  const others = Array.from({ length: 150 }, () => telegram.newPerson(olenaIs));
  for (const person of others) person.send("/start");
  await untilHelp(world, olena, minute / 2);
});

describe.each(["webhook", "polling"] as const)(
  "chats whose calls Telegram does not answer, by %s",
  (updates) => {
    test("keep nobody else waiting, though there are more than Telegram delivers at once", async () => {
      const world = await startWorld({ updates, ...hanging });
      const { telegram } = world;
      const people = await Promise.all(Array.from({ length: 10 }, () => world.opens(olenaIs)));
      await handled(telegram);
      const silent = Array.from({ length: 120 }, () => telegram.newPerson(flooderIs));
      const ids = new Set(silent.map(({ user }) => user.id));
      telegram.inject({
        answer: "silence",
        times: Infinity,
        when: ({ chat_id }) => ids.has(Number(chat_id)),
      });
      for (const person of silent) person.send("/start");
      for (const person of silent) person.send("/help");
      // Whoever had to wait for one of these calls to end would wait for a minute.
      await Promise.all(people.map((person) => untilHelp(world, person, minute / 2)));
    });
  },
);
