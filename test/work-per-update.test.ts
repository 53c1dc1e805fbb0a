import { readFileSync } from "node:fs";
import type { BotCall, Person } from "telegram-fake";
import { expect, test } from "vitest";
import { z } from "zod";
import { handled, screen, tapped } from "./bot/chat.ts";
import { waysFrom } from "./bot/walk.ts";
import { CountingStore } from "./counting-store.ts";
import { screenOf, startWorld, type World } from "./world.ts";

// What one update costs, as far as no clock decides it: npm run bench measures the rest. What grows makes every tap dearer
// for everybody; where it has to, the figures in work-per-update.json are changed with the reason for it. What shrinks is
// written there too.

/** What an update made the bot do. */
type Work = Readonly<Record<"reads" | "commits" | "calls" | "bytes", number>>;

const figures = z.record(
  z.string(),
  z.strictObject({ reads: z.int(), commits: z.int(), calls: z.int(), bytes: z.int() }),
);
const most = figures.parse(JSON.parse(readFileSync("test/work-per-update.json", "utf8")));

const olena = { firstName: "Olena", languageCode: "uk" };

interface Scene {
  readonly before: (world: World) => Promise<Person>;
  readonly act: (world: World, person: Person) => Promise<unknown>;
}

const scenes: Readonly<Record<string, Scene>> = {
  "a first message": {
    before: ({ telegram }) => Promise.resolve(telegram.newPerson(olena)),
    act: async ({ telegram }, person) => {
      person.send("/start");
      await handled(telegram);
    },
  },
  "a tap": {
    before: ({ opens }) => opens(olena),
    act: ({ telegram }, person) => tapped(telegram, person, buttonTo(person, "safety")),
  },
  "a tap after a tap": {
    before: async ({ opens, telegram }) => {
      const person = await opens(olena);
      await tapped(telegram, person, buttonTo(person, "safety"));
      return person;
    },
    act: ({ telegram }, person) => tapped(telegram, person, buttonTo(person, "menu")),
  },
  "✖": {
    before: ({ opens }) => opens(olena),
    act: ({ telegram }, person) => tapped(telegram, person, "✖"),
  },
};

test.each(Object.entries(scenes))("%s costs no more than is written down", async (name, { before, act }) => {
  const without = await workOf(before, () => Promise.resolve());
  const whole = await workOf(before, act);
  const work = {
    reads: whole.reads - without.reads,
    commits: whole.commits - without.commits,
    calls: whole.calls - without.calls,
    bytes: whole.bytes - without.bytes,
  };
  const written = most[name] ?? expect.fail(`work-per-update.json has no figures for ${name}`);
  const grown = Object.entries(written).filter(([figure, value]) => work[figure as keyof Work] > value);
  expect(Object.fromEntries(grown), `${name} costs ${JSON.stringify(work)}`).toEqual({});
});

function buttonTo(person: Person, id: string): string {
  const way = waysFrom(screenOf(person)).find(({ to }) => to === screen(id));
  return way?.button.text ?? expect.fail(`no button leads to ${id}`);
}

/** All that the bot did until it had stopped: nothing is in hand any more. */
async function workOf(before: Scene["before"], act: Scene["act"]): Promise<Work> {
  const store = new CountingStore();
  const world = await startWorld({ store });
  const person = await before(world);
  await handled(world.telegram);
  await act(world, person);
  await world.app.close();
  const calls = world.telegram.calls.filter(({ payload }) => isForSomebody(payload));
  return {
    reads: store.reads,
    commits: store.commits,
    calls: calls.length,
    bytes: calls.reduce((sum, call) => sum + bytesBeside(call), 0),
  };
}

function isForSomebody(payload: BotCall["payload"]): boolean {
  return "chat_id" in payload || "callback_query_id" in payload;
}

/**
 * What a call sends beside what people read, which whoever writes the texts decides. Numbers of chats, messages and taps are
 * of any length.
 */
function bytesBeside({ payload }: BotCall): number {
  const isRead = (key: string): boolean => key === "text" || key === "reply_markup";
  const sent = JSON.stringify(payload, (key, value: unknown) => {
    if (isRead(key)) return undefined;
    return key.endsWith("_id") ? 0 : value;
  });
  return Buffer.byteLength(sent);
}
