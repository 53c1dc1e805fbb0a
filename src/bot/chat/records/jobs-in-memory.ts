import type { Jobs } from "./jobs.ts";

/** Of how many people it is remembered that the store could not say what it holds of them. */
const mostMissed = 10_000;

/** Jobs that are kept in memory as long as the store takes none. */
export interface JobsElseInMemory<T> extends Jobs<T> {
  /** Writes down what only memory holds, due at once: this process ends. What the store cannot take even now is lost with it. */
  handOver(): Promise<void>;
}

/** How what is kept in memory comes together with what the store holds. */
interface Joining<T> {
  /** What the store holds, or that it cannot say so. */
  readonly ask: (person: number) => Promise<T | "unknown" | undefined>;
  /** What is left to do of both. */
  readonly join: (newer: T, earlier: T) => T;
  readonly now: () => number;
}

/**
 * Keeps in memory what the store cannot take now, until it can or this process ends. What is kept here is newer than what
 * the store may still hold. Where the store could not say what that is, whoever has asked does not know of it: it is
 * joined to what they write, and stays when they are done, until it is read.
 */
export function elseInMemory<T extends object>(
  stored: Jobs<T>,
  { ask, join, now }: Joining<T>,
): JobsElseInMemory<T> {
  const kept = new Map<number, { what: T; dueAt: number }>();
  const missed = new Map<number, T | "unknown">();
  const noteMissed = (person: number): void => {
    if (!missed.has(person)) missed.set(person, "unknown");
    const [oldest] = missed.keys();
    if (missed.size > mostMissed && oldest !== undefined) missed.delete(oldest);
  };
  const missedOf = async (person: number): Promise<T | "unknown" | undefined> => {
    if (missed.get(person) !== "unknown") return missed.get(person);
    const earlier = await ask(person);
    if (earlier === undefined) missed.delete(person);
    else missed.set(person, earlier);
    return earlier;
  };
  const schedule = async (person: number, what: T, dueAt: number): Promise<boolean> => {
    const earlier = await missedOf(person);
    const all = earlier === undefined || earlier === "unknown" ? what : join(what, earlier);
    const isStored = earlier !== "unknown" && (await stored.schedule(person, all, dueAt));
    if (isStored) kept.delete(person);
    else kept.set(person, { what: all, dueAt });
    return isStored;
  };
  return {
    schedule,
    handOver: async () => {
      await Promise.all([...kept].map(([person, { what }]) => schedule(person, what, now())));
    },
    read: async (person) => {
      const here = kept.get(person);
      if (here && !missed.has(person)) return here.what;
      const earlier = await ask(person);
      if (earlier === "unknown") noteMissed(person);
      else missed.delete(person);
      const newer = kept.get(person);
      if (earlier === undefined || earlier === "unknown") return newer?.what;
      if (!newer) return earlier;
      newer.what = join(newer.what, earlier);
      return newer.what;
    },
    cancel: async (person) => {
      kept.delete(person);
      if (!missed.delete(person)) await stored.cancel(person);
    },
    take: async (limit, lease) => {
      const due = [...kept].filter(([, { dueAt }]) => dueAt <= now()).slice(0, limit);
      const here = due.map(([person, entry]) => {
        const { dueAt } = entry;
        entry.dueAt = now() + lease;
        return {
          value: entry.what,
          dueAt,
          done: () => {
            if (kept.get(person) === entry) kept.delete(person);
            return Promise.resolve();
          },
        };
      });
      return here.length < limit ? [...here, ...(await stored.take(limit - here.length, lease))] : here;
    },
  };
}
