import { describe, expect, test } from "vitest";
import type { Person, StrictTelegram } from "telegram-fake";
import { assertDefined } from "../../src/content/assert-defined.ts";
import { language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf } from "../world.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { processorTakenBy, runProgram, type RunningProgram } from "./running-program.ts";

// How long others wait while one chat floods the bot, or while the calls of many hang, beside how long they wait while it is
// quiet: both in one run, in turns, since a machine is not always as busy. By long polling Telegram tells a hundred updates at
// a time, in their order: who taps behind a flood waits until it has told what is before them, which is measured, too.

const uk = language("uk");
const help = textOf(uk, screen("help"));
const menu = textOf(uk, screen("menu"));
const people = 10;
const rounds = 4;
/** How long each round lasts, in milliseconds. */
const lasts = 2500;
const minute = 60_000;
/** Telegram holds some that are in hand, and those of the people. */
const unconfirmed = 30 + people;
const texts = 1500;
const hanging = 80;

const hangs = "80 chats whose calls hang";

type Trouble = (running: RunningProgram) => Promise<() => void>;

const floodOf =
  (text: string): Trouble =>
  async ({ openMany }) => {
    const [flooder] = await openMany(1);
    return () => {
      for (let nth = 0; nth < texts; nth += 1) assertDefined(flooder, "flooder").send(text);
    };
  };
const hostile = (name: string): string => assertDefined(hostileTexts[name], name);

const troubles: Readonly<Record<string, Trouble>> = {
  "1,500 texts of one chat": floodOf("слово"),
  "1,500 texts of 4,096 characters": floodOf(hostile("words")),
  "1,500 texts of ligatures": floodOf(hostile("ligatures of eighteen letters")),
  [hangs]: async ({ telegram, openMany }) => {
    const chats = await openMany(hanging);
    const ids = new Set(chats.map(({ user }) => user.id));
    telegram.inject({ answer: "silence", times: Infinity, when: ({ chat_id }) => ids.has(Number(chat_id)) });
    return () => {
      for (const person of chats) for (const text of ["/start", "9000", "слово"]) person.send(text);
    };
  },
};

/** Until Telegram has told what waits, but for what the bot confirms later: how long, and what it takes of the processor. */
interface Telling {
  readonly milliseconds: number;
  readonly processor: number;
}

async function untilTold(running: RunningProgram): Promise<Telling> {
  const { telegram } = running;
  const [begun, taken] = [performance.now(), processorTakenBy(running)];
  await telegram.until(() => telegram.updatesPending <= unconfirmed, "all told", minute);
  return { milliseconds: performance.now() - begun, processor: processorTakenBy(running) - taken };
}

/** Taps help and the menu in turns, as long as a round lasts; says how long each took, in milliseconds. */
async function waits(telegram: StrictTelegram, person: Person): Promise<number[]> {
  const all: number[] = [];
  const end = performance.now() + lasts;
  while (performance.now() < end) {
    const [data, text] = all.length % 2 === 0 ? ["uk|help", help] : ["uk|menu", menu];
    const begun = performance.now();
    person.tapData(data, screenOf(person));
    await telegram.until(() => screenOf(person).text.includes(text), text, minute);
    all.push(performance.now() - begun);
  }
  return all;
}

function percentile(all: readonly number[], part: number): number {
  const sorted = all.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length * part)] ?? Infinity);
}

describe.each(["webhook", "polling"] as const)(
  "others' p99 is under twice its quiet value, but for what Telegram tells before, by %s",
  (updates) => {
    test.each(Object.entries(troubles))(
      "beside %s",
      async (name, trouble) => {
        const running = await runProgram(updates);
        const others = await running.openMany(people);
        const begin = await trouble(running);
        const round = async (): Promise<number[]> =>
          (await Promise.all(others.map((one) => waits(running.telegram, one)))).flat();
        await round();
        const [quiet, troubled]: [number[], number[]] = [[], []];
        const none: Telling = { milliseconds: 0, processor: 0 };
        let slowest = none;
        for (let nth = 0; nth < rounds; nth += 1) {
          // What hangs goes on to hang: it is quiet before, and no more after it.
          if (name !== hangs || nth === 0) quiet.push(...(await round()));
          begin();
          const telling = updates === "polling" ? untilTold(running) : Promise.resolve(none);
          troubled.push(...(await round()));
          const { milliseconds, processor } = await telling;
          slowest = {
            milliseconds: Math.max(slowest.milliseconds, milliseconds),
            processor: Math.max(slowest.processor, processor),
          };
        }
        const figures = (all: number[]): string =>
          `p50 ${percentile(all, 0.5)}, p99 ${percentile(all, 0.99)} ms of ${all.length} taps`;
        const { milliseconds, processor } = slowest;
        const within = `; told within ${Math.round(milliseconds)} ms, ${processor} ms of the processor`;
        const also = updates === "polling" ? within : "";
        process.stdout.write(
          `${name}, ${updates}. Quiet: ${figures(quiet)}; beside it: ${figures(troubled)}${also}\n`,
        );
        expect(percentile(troubled, 0.99)).toBeLessThan(2 * percentile(quiet, 0.99) + milliseconds);
      },
      5 * minute,
    );
  },
);
