import { randomUUID } from "node:crypto";
import { ignoreLoss } from "./guarded-store.ts";
import type { Owner } from "./purpose-key.ts";
import type { Claims } from "./store.ts";

/**
 * Does work that concerns one owner after the work under way for them; the work of others goes on beside it. Work for an
 * owner must not wait for other such work for the same owner.
 */
export type Exclusive = <T>(owner: Owner, work: (turn: Turn) => Promise<T>) => Promise<T>;

/** The turn that work has. */
export interface Turn {
  /** It took too long: other work may go on beside it, here or in another process. */
  readonly isOver: boolean;
  /** What another process was doing for the owner when the turn came: it was waited for, and goes on still where it is `busy`. */
  readonly elsewhere: "idle" | "done" | "busy";
}

/** How long work may keep other work waiting, and who is told. */
export interface ExclusiveOptions {
  /** How long work may keep other work waiting, in milliseconds; then that goes on beside it. */
  readonly patience?: number | undefined;
  /** Work took longer than that, here or in another process. */
  readonly onOverdue?: (() => void) | undefined;
  /** Another process has the turn of work here: this one got no time of the processor for longer than its claim outlives it. */
  readonly onTaken?: (() => void) | undefined;
}

/** The claims of a store that several processes share, and an owner's names in it: one for each data key. */
export interface Shared {
  readonly claims: Claims;
  readonly namesOf: (owner: Owner) => readonly string[];
}

/** How long a claim outlives the process that made it, in milliseconds. */
const term = 3000;

/**
 * Orders work within this process, as it came; and where a store is shared, work of all its processes, by a claim. While
 * the store is lost only the first holds: a person is then better served twice than not at all.
 */
export function createExclusive(
  shared?: Shared,
  { patience = 10_000, onOverdue = () => undefined, onTaken = () => undefined }: ExclusiveOptions = {},
): Exclusive {
  const last = new Map<string, Promise<void>>();
  return async (owner, work) => {
    const key = String(owner);
    const before = last.get(key);
    let letOthersOn = (): void => undefined;
    const mine = new Promise<void>((resolve) => (letOthersOn = resolve));
    last.set(key, mine);
    await before;

    let release = (): void => undefined;
    let overdue: NodeJS.Timeout | undefined;
    const turn: { isOver: boolean; elsewhere: Turn["elsewhere"] } = { isOver: false, elsewhere: "idle" };
    const end = (): void => {
      clearTimeout(overdue);
      release();
      letOthersOn();
      if (last.get(key) === mine) last.delete(key);
    };
    const lose = (tell: () => void): void => {
      if (turn.isOver) return;
      turn.isOver = true;
      tell();
      end();
    };
    try {
      if (shared) {
        const held = await holdAll(shared.claims, shared.namesOf(owner), {
          patience,
          onOverdue,
          onTaken: () => {
            lose(onTaken);
          },
        });
        ({ release, elsewhere: turn.elsewhere } = held);
      }
      overdue = setTimeout(lose, patience, onOverdue).unref();
      return await work(turn);
    } finally {
      end();
    }
  };
}

/** A claim that was made, or could not be: what frees it, and what was found. */
interface Held extends Pick<Turn, "elsewhere"> {
  readonly release: () => void;
}

/** How a claim is made and held. */
interface Holding {
  readonly patience: number;
  readonly onOverdue: () => void;
  /** Another process has the claim. */
  readonly onTaken: () => void;
}

/** Claims several keys. In one order everywhere, or two processes would wait for each other for ever. */
async function holdAll(claims: Claims, keys: readonly string[], holding: Holding): Promise<Held> {
  const all: Held[] = [];
  for (const key of keys.toSorted()) all.push(await hold(claims, key, holding));
  const found = all.map(({ elsewhere }) => elsewhere);
  return {
    release: () => {
      for (const { release } of all) release();
    },
    elsewhere: (["busy", "done"] as const).find((one) => found.includes(one)) ?? "idle",
  };
}

/** Claims a key and keeps it claimed until it is released; goes on without when that fails or takes too long. */
async function hold(claims: Claims, key: string, { patience, onOverdue, onTaken }: Holding): Promise<Held> {
  const token = randomUUID();
  const latest = performance.now() + patience;
  const without = (elsewhere: Turn["elsewhere"]): Held => ({ release: () => undefined, elsewhere });
  let elsewhere: Turn["elsewhere"] = "idle";
  try {
    while (!(await claims.claim(key, token, term))) {
      if (performance.now() > latest) {
        onOverdue();
        return without("busy");
      }
      elsewhere = "done";
      await pause();
    }
  } catch (error) {
    ignoreLoss(error);
    return without(elsewhere);
  }
  let isReleased = false;
  const renew = async (): Promise<void> => {
    if (!(await claims.claim(key, token, term)) && !isReleased) onTaken();
  };
  const renewing = setInterval(() => void renew().catch(ignoreLoss), term / 3).unref();
  const release = (): void => {
    isReleased = true;
    clearInterval(renewing);
    void claims.release(key, token).catch(ignoreLoss);
  };
  return { release, elsewhere };
}

/** Of no fixed length, or processes that wait for the same key would ask in step. */
async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
}
