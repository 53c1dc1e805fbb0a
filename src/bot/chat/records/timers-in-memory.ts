import type { Jobs } from "./jobs.ts";
import type { Timer } from "./timer-record.ts";
import { Unwritten } from "./unwritten.ts";

/** Timers that are kept in memory as long as the store takes none, and are due all the same. */
export interface TimersElseInMemory extends Jobs<Timer> {
  readonly unwritten: Unwritten<{ readonly timer: Timer; readonly dueAt: number }>;
}

/** Keeps timers in memory that the store cannot take now. Whichever was set last counts: another process may have set it. */
export function timersElseInMemory(stored: Jobs<Timer>, now: () => number): TimersElseInMemory {
  const unwritten: TimersElseInMemory["unwritten"] = new Unwritten();
  return {
    unwritten,
    schedule: async (person, timer, dueAt, onlyWhile) => {
      const before = unwritten.get(person);
      const isStored = await stored.schedule(person, timer, dueAt, onlyWhile);
      if (isStored) unwritten.written(person, before);
      else unwritten.set(person, { timer, dueAt });
      return isStored;
    },
    read: async (person) => {
      const there = await stored.read(person);
      const here = unwritten.get(person)?.timer;
      return here && here.at >= (there?.at ?? 0) ? here : there;
    },
    cancel: async (person) => {
      unwritten.delete(person);
      await stored.cancel(person);
    },
    take: async (limit, lease) => {
      const due = unwritten.entries.filter(([, { dueAt }]) => dueAt <= now()).slice(0, limit);
      const here = due.map(([person, { timer, dueAt }]) => {
        const leased = { timer, dueAt: now() + lease };
        unwritten.set(person, leased);
        const done = (): Promise<void> => {
          unwritten.written(person, leased);
          return Promise.resolve();
        };
        return { value: timer, dueAt, done };
      });
      return here.length < limit ? [...here, ...(await stored.take(limit - here.length, lease))] : here;
    },
  };
}
