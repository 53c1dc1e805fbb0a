import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import type { BotCall, Person, StrictTelegram } from "telegram-fake";
import { handled, isAsking, language, lineOf, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { freePort } from "../free-port.ts";
import { seed } from "../seed.ts";
import { hasRedis, useRedisServer } from "../store/redis-server.ts";
import { startTelegram } from "../telegram.ts";
import { screenOf, startWorld, token, type World } from "../world.ts";
import { openBalancer } from "./balancer.ts";
import { openSlowNetwork } from "./slow-network.ts";

// Two processes on one Redis, which takes what a process knows of a chat for true as long as the other one has done nothing there.

const uk = language("uk");
const text = (id: string): string => textOf(uk, screen(id));
const minute = 60_000;
const isOlena = { firstName: "Olena", languageCode: "uk" };
const quickTaps = ({ logs }: World): number => logs.filter((line) => line.includes('"quick-tap"')).length;
const updatesOf = ({ logs }: World): number =>
  logs.filter((line) => line.includes('"event":"update"')).length;

interface Settled {
  readonly olena: Person;
  readonly menu: Person["messages"][number];
}

interface Stage {
  readonly telegram: StrictTelegram;
  readonly worlds: readonly [World, World];
  /** Has the next updates go to one of the two. */
  readonly to: (replica: 0 | 1) => void;
  /** Somebody who has tapped once by each of them: both know that the chat is settled. */
  readonly settled: () => Promise<Settled>;
  readonly settle: (people: number) => Promise<readonly Settled[]>;
}

describe.runIf(hasRedis)("a quick tap beside another process", () => {
  const redis = useRedisServer();

  async function stage({
    slow,
    now = Date.now,
  }: {
    readonly slow?: { readonly least: number; readonly most: number };
    readonly now?: () => number;
  } = {}): Promise<Stage> {
    await redis().empty();
    const telegram = await startTelegram({ token, now });
    onTestFinished(() => telegram.close());
    const ports = [await freePort(), await freePort()] as const;
    let turn: 0 | 1 = 0;
    const balancer = await openBalancer(() => [`http://127.0.0.1:${ports[turn]}`]);
    const start = (port: number, root = telegram.root): Promise<World> =>
      startWorld({
        telegram,
        now,
        // Telegram brings ✖ only when it has been told that the tap before it was taken.
        ...(slow && { answerWithin: 10 }),
        environment: {
          PORT: String(port),
          PUBLIC_URL: balancer.address,
          BOT_API_ROOT: root,
          STORE_URL: redis().url,
        },
      });
    const way = slow && (await openSlowNetwork(telegram.root, seed, slow));
    const worlds = [await start(ports[0], way?.root), await start(ports[1])] as const;
    const to = (replica: 0 | 1): void => {
      turn = replica;
    };
    const settle = async (people: number): Promise<readonly Settled[]> => {
      // An update that takes long counts as handled before all of it is kept.
      const done = async (replica: 0 | 1, act: () => unknown): Promise<void> => {
        to(replica);
        const before = updatesOf(worlds[replica]);
        act();
        await expect.poll(() => updatesOf(worlds[replica])).toBe(before + people);
        await handled(telegram);
      };
      const olenas = Array.from({ length: people }, () => telegram.newPerson(isOlena));
      await done(0, () => {
        for (const olena of olenas) olena.send("/start");
      });
      const settled = olenas.map((olena) => ({ olena, menu: screenOf(olena) }));
      const tap = (label: RegExp) => (): void => {
        for (const { olena, menu } of settled) olena.tap(label, { message: menu });
      };
      await done(0, tap(/^🛡/));
      await done(1, tap(/^🏠/));
      return settled;
    };
    const settled = async (): Promise<Settled> => (await settle(1))[0] ?? expect.fail("nobody");
    return { telegram, worlds, to, settled, settle };
  }

  test("is one in whichever of them, and asks the store once", async () => {
    const { telegram, worlds, to, settled } = await stage();
    const { olena, menu } = await settled();
    const before = await redis().commands();
    for (const [replica, label, id] of [
      [0, /^🛡/, "safety"],
      [1, /^🏠/, "housing"],
      [1, /^🔎/, "check"],
      [0, /^🏠/, "housing"],
    ] as const) {
      to(replica);
      const tap = olena.tap(label, { message: menu });
      await handled(telegram);
      expect(tap.answered).toBe(true);
      expect(screenOf(olena)).toMatchObject({ id: menu.id, text: text(id) });
    }
    expect(worlds.map(quickTaps)).toEqual([2, 2]);
    const after = await redis().commands();
    // What each process asks for by the clock it asks in scripts.
    expect(after.mget - before.mget).toBe(4);
    expect(telegram.refused).toEqual([]);
  });

  test("goes the full way while the other one shows the tap before it once more", async () => {
    const { telegram, worlds, to, settled } = await stage({ slow: { least: 0, most: 0 } });
    const { olena, menu } = await settled();
    const updates = updatesOf(worlds[0]);
    const edit = { method: "editMessageText", times: 1 } as const;
    const tooMany = { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 };
    telegram.inject({ ...edit, answer: "reset", arrives: true });
    telegram.inject({ ...edit, answer: tooMany });
    to(0);
    olena.tap(/^🛡/, { message: menu });
    const hasToWait = ({ answer }: BotCall): boolean => JSON.stringify(answer).includes(tooMany.description);
    await telegram.until(() => telegram.calls.some(hasToWait), "the first tap has to wait");
    to(1);
    olena.tap(/^🏠/, { message: menu });
    await expect.poll(() => updatesOf(worlds[0])).toBe(updates + 1);
    await telegram.until(() => screenOf(olena).text === text("housing"), "what was tapped last");
  });

  test("goes the full way where a question was asked by the other one, which ends by it", async () => {
    const { telegram, worlds, to, settled } = await stage();
    const { olena, menu } = await settled();
    to(0);
    olena.tap(/допомога/, { message: menu });
    await handled(telegram);
    olena.tap(lineOf(uk, "button-locate"));
    await handled(telegram);
    expect(olena.replyKeyboard).toBeDefined();
    const updates = updatesOf(worlds[1]);
    to(1);
    olena.tap(/^🛡/, { message: menu });
    await handled(telegram);
    expect(screenOf(olena).text).toBe(text("safety"));
    expect(updatesOf(worlds[1])).toBe(updates + 1);
    expect(olena.replyKeyboard).toBeUndefined();
    expect(await isAsking(worlds[0], olena, "uk")).toBe(false);
  });

  test.each([
    [0, 100],
    [300, 900],
  ])(
    "that takes from %i to %i ms leaves the last word to a ✖ that the other one takes",
    async (least, most) => {
      const { telegram, worlds, to, settle } = await stage({ slow: { least, most } });
      const people = await settle(4);
      for (const { olena, menu } of people) {
        to(0);
        const taken = quickTaps(worlds[0]);
        olena.tap(/^🛡/, { message: menu });
        await telegram.until(() => quickTaps(worlds[0]) > taken, "a quick tap is in hand");
        to(1);
        olena.tap("✖", { message: menu });
      }
      const isAlone = ({ olena }: (typeof people)[number]): boolean =>
        olena.messages.length === 1 && screenOf(olena).text === text("cover");
      await handled(telegram);
      await wait(most);
      await telegram.until(() => people.every(isAlone), `the cover alone, SEED=${seed}`, 20_000);
    },
  );

  test("sets the timers of the chat anew, though the other one has tapped later", async () => {
    let ahead = 0;
    const { telegram, worlds, to, settled } = await stage({ now: () => Date.now() + ahead });
    const { olena, menu } = await settled();
    for (const [minutes, replica, label] of [
      [20, 0, /^🛡/],
      [20.5, 1, /^🏠/],
      [20.7, 0, /^🛡/],
      [20.9, 1, /^🏠/],
    ] as const) {
      ahead = minutes * minute;
      to(replica);
      olena.tap(label, { message: menu });
      await handled(telegram);
    }
    expect(worlds.map(quickTaps)).toEqual([2, 2]);
    ahead = 49 * minute;
    await wait(300);
    expect(screenOf(olena).text).toBe(text("housing"));
    ahead = 52 * minute;
    await telegram.until(() => screenOf(olena).text === text("cover"), "the cover");
  });

  test("brings no timer back that a ✖ by the other one has taken away", async () => {
    let ahead = 0;
    const { telegram, worlds, to, settled } = await stage({ now: () => Date.now() + ahead });
    const { olena, menu } = await settled();
    to(0);
    olena.tap(/^🛡/, { message: menu });
    await handled(telegram);
    to(1);
    olena.tap("✖", { message: menu });
    await handled(telegram);
    const timers = (): Promise<number> => redis().timers();
    await expect.poll(timers).toBe(0);
    ahead = 2 * minute;
    await worlds[0].app.close();
    expect(await timers()).toBe(0);
    expect(screenOf(olena).text).toBe(text("cover"));
  });
});
