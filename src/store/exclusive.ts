import { randomUUID } from "node:crypto";
import { ignoreLoss } from "./guarded-store.ts";
import type { Owner } from "./encrypted-records.ts";
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
  readonly patience?: number;
  /** Work took longer than that, here or in another process. */
  readonly onOverdue?: (() => void) | undefined;
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
  { patience = 10_000, onOverdue = () => undefined }: ExclusiveOptions = {},
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
    try {
      if (shared) {
        const held = await holdAll(shared.claims, shared.namesOf(owner), patience, onOverdue);
        ({ release, elsewhere: turn.elsewhere } = held);
      }
      overdue = setTimeout(() => {
        turn.isOver = true;
        onOverdue();
        end();
      }, patience).unref();
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

/** Claims several keys. In one order everywhere, or two processes would wait for each other for ever. */
async function holdAll(
  claims: Claims,
  keys: readonly string[],
  patience: number,
  onOverdue: () => void,
): Promise<Held> {
  const all: Held[] = [];
  for (const key of keys.toSorted()) all.push(await hold(claims, key, patience, onOverdue));
  const found = all.map(({ elsewhere }) => elsewhere);
  return {
    release: () => {
      for (const { release } of all) release();
    },
    elsewhere: (["busy", "done"] as const).find((one) => found.includes(one)) ?? "idle",
  };
}

/** Claims a key and keeps it claimed until it is released; goes on without when that fails or takes too long. */
async function hold(claims: Claims, key: string, patience: number, onOverdue: () => void): Promise<Held> {
  const token = randomUUID();
  const latest = performance.now() + patience;
  const without = { release: () => undefined };
  let elsewhere: Turn["elsewhere"] = "idle";
  try {
    while (!(await claims.claim(key, token, term))) {
      if (performance.now() > latest) {
        onOverdue();
        return { ...without, elsewhere: "busy" };
      }
      elsewhere = "done";
      await pause();
    }
  } catch (error) {
    ignoreLoss(error);
    return { ...without, elsewhere };
  }
  const renewing = setInterval(() => void claims.claim(key, token, term).catch(ignoreLoss), term / 3).unref();
  const release = (): void => {
    clearInterval(renewing);
    void claims.release(key, token).catch(ignoreLoss);
  };
  return { release, elsewhere };
}

/** Of no fixed length, or processes that wait for the same key would ask in step. */
async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
}
