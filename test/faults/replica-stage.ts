import { expect, onTestFinished } from "vitest";
import type { Person, StrictTelegram } from "telegram-fake";
import { handled } from "../bot/chat.ts";
import { freePort } from "../free-port.ts";
import { seed } from "../seed.ts";
import type { RedisServer } from "../store/redis-server.ts";
import { startTelegram } from "../telegram.ts";
import { screenOf, startWorld, token, type World } from "../world.ts";
import { openBalancer } from "./balancer.ts";
import { openHoldingWay, type HoldingWay } from "./holding-way.ts";
import { openSlowNetwork } from "./slow-network.ts";

// Two processes on one Redis behind one address, and people in whose chats both know what stands.

const isOlena = { firstName: "Olena", languageCode: "uk" };

/** How many taps went the quick way in a process, and how many updates the full way. */
export const quickTaps = ({ logs }: World): number =>
  logs.filter((line) => line.includes('"quick-tap"')).length;
export const updatesOf = ({ logs }: World): number =>
  logs.filter((line) => line.includes('"event":"update"')).length;

export interface Settled {
  readonly olena: Person;
  readonly menu: Person["messages"][number];
}

/** How far Telegram is, and what the time is. */
export interface ReplicaWays {
  /** How far it is for the first of the two. Telegram is told by it at once that an update was taken. */
  readonly slow?: { readonly least: number; readonly most: number };
  /** Calls of either can be held up. Telegram is told at once by the first that an update was taken. */
  readonly holds?: boolean;
  /** After which time Telegram is told otherwise by the first of the two, in milliseconds. */
  readonly answerWithin?: number;
  readonly now?: () => number;
}

/** One of the two. */
export type Replica = 0 | 1;

export interface ReplicaStage {
  readonly telegram: StrictTelegram;
  readonly worlds: readonly [World, World];
  /** The way of each to Telegram, where calls can be held up. */
  readonly ways: readonly HoldingWay[];
  /** Has the next updates go to one of the two. */
  readonly to: (replica: Replica) => void;
  /** Has one update go to one of the two, and there only when this has come, if anything. */
  readonly route: (update: number, replica: Replica, after?: Promise<void>) => void;
  /** Somebody who has tapped once by each of them: both know that the chat is settled. */
  readonly settled: () => Promise<Settled>;
  readonly settle: (people: number) => Promise<readonly Settled[]>;
}

export async function startReplicas(
  redis: RedisServer,
  { slow, holds = false, now = Date.now, answerWithin: soon = 10 }: ReplicaWays,
): Promise<ReplicaStage> {
  await redis.empty();
  const telegram = await startTelegram({ token, now });
  onTestFinished(() => telegram.close());
  const ports = [await freePort(), await freePort()] as const;
  let turn: Replica = 0;
  const routes = new Map<number, { readonly replica: Replica; readonly after: Promise<void> | undefined }>();
  const balancer = await openBalancer(
    (update) => [`http://127.0.0.1:${ports[routes.get(update)?.replica ?? turn]}`],
    (update) => routes.get(update)?.after,
  );
  const start = (port: number, root = telegram.root, answerWithin?: number): Promise<World> =>
    startWorld({
      telegram,
      now,
      ...(answerWithin !== undefined && { answerWithin }),
      environment: {
        PORT: String(port),
        PUBLIC_URL: balancer.address,
        BOT_API_ROOT: root,
        STORE_URL: redis.url,
      },
    });
  const ways = holds ? [await openHoldingWay(telegram.root), await openHoldingWay(telegram.root)] : [];
  const far = slow && (await openSlowNetwork(telegram.root, seed, slow));
  const worlds = [
    // Telegram brings what comes next only when it has been told that the update before it was taken.
    await start(ports[0], (far ?? ways[0])?.root, (slow ?? holds) ? soon : undefined),
    await start(ports[1], ways[1]?.root),
  ] as const;
  const to = (replica: Replica): void => {
    turn = replica;
  };
  const route: ReplicaStage["route"] = (update, replica, after) => {
    routes.set(update, { replica, after });
  };
  const settle = async (people: number): Promise<readonly Settled[]> => {
    // An update that takes long counts as handled before all of it is kept.
    const done = async (replica: Replica, act: () => unknown): Promise<void> => {
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
  return { telegram, worlds, ways, to, route, settled, settle };
}
