import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { BotCall } from "telegram-fake";
import { handled, isAsking, language, lineOf, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { seed } from "../seed.ts";
import { hasRedis, useRedisServer } from "../store/redis-server.ts";
import { screenOf } from "../world.ts";
import { quickTaps, startReplicas, updatesOf, type ReplicaStage, type ReplicaWays } from "./replica-stage.ts";

// Two processes on one Redis, which takes what a process knows of a chat for true as long as the other one has done nothing there.

const uk = language("uk");
const text = (id: string): string => textOf(uk, screen(id));
const minute = 60_000;

describe.runIf(hasRedis)("a quick tap beside another process", () => {
  const redis = useRedisServer();

  const stage = (ways: ReplicaWays = {}): Promise<ReplicaStage> => startReplicas(redis(), ways);

  test("is one in whichever of them, and asks the store once", async () => {
    const { telegram, worlds, to, settled } = await stage();
    const { olena, menu } = await settled();
    const walk = async (): Promise<{ quick: readonly number[]; asked: number }> => {
      const before = await redis().commands();
      const taken = worlds.map(quickTaps);
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
      const after = await redis().commands();
      const quick = worlds.map((world, replica) => quickTaps(world) - (taken[replica] ?? 0));
      // What each process asks for by the clock it asks in scripts.
      return { quick, asked: after.mget - before.mget };
    };
    // Where the machine stands still for half a second, a tap goes the full way.
    await expect.poll(walk).toEqual({ quick: [2, 2], asked: 4 });
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
