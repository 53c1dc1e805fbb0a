import type { Owner } from "./records.ts";

/** Does work that concerns one owner after the work under way for them. */
export type Exclusive = <T>(owner: Owner, work: () => Promise<T>) => Promise<T>;

/** One owner's work after the other, in the order in which it came; different owners side by side. */
export function createExclusive(): Exclusive {
  const last = new Map<Owner, Promise<unknown>>();
  return async (owner, work) => {
    const before = last.get(owner) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(owner, mine);
    try {
      return await mine;
    } finally {
      if (last.get(owner) === mine) last.delete(owner);
    }
  };
}
