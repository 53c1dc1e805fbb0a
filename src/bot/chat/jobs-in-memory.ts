import type { Jobs } from "./jobs.ts";

/**
 * Keeps in memory what the store cannot take now, until it can or this process ends. What is kept here is newer than what
 * the store may still hold.
 */
export function elseInMemory<T>(stored: Jobs<T>, now: () => number): Jobs<T> {
  const kept = new Map<number, { readonly what: T; dueAt: number }>();
  return {
    schedule: async (person, what, dueAt) => {
      const isStored = await stored.schedule(person, what, dueAt);
      if (isStored) kept.delete(person);
      else kept.set(person, { what, dueAt });
      return isStored;
    },
    read: async (person) => kept.get(person)?.what ?? (await stored.read(person)),
    cancel: async (person) => {
      kept.delete(person);
      await stored.cancel(person);
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
