import { percentile } from "../measures/figures.ts";

/** Updates that come to some processes, as Telegram posts them. All times in milliseconds. */
export interface Scene {
  readonly processes: number;
  /** How long an update keeps a processor busy; each process has one. */
  readonly work: () => number;
  /** How long Telegram takes for the calls that an update makes, which it makes at once. */
  readonly telegram: number;
  /** How many updates are posted at once at most: what comes beyond waits at Telegram. */
  readonly connections: number;
  /** After which time the next update comes; nothing where one comes when one is done. */
  readonly pause?: () => number;
  /** How many updates. */
  readonly updates: number;
}

/** What came of it. */
export interface Simulated {
  readonly perSecond: number;
  /** From when it came to Telegram until all was done. */
  readonly median: number;
  readonly p99: number;
  /** What share of the time a process was busy. */
  readonly busy: number;
}

interface InHand {
  readonly came: number;
  readonly process: number;
  readonly work: number;
  /** When it goes on. */
  at: number;
  isCalled: boolean;
}

/** An update is worked on until its calls go out, and again when they are answered: each process does one thing after the other. */
export function simulate({ processes, work, telegram, connections, pause, updates }: Scene): Simulated {
  const free = Array.from({ length: processes }, () => 0);
  /** From when on each connection that is not in use is free, earliest first. */
  const slots = Array.from({ length: connections }, () => 0);
  const inHand: InHand[] = [];
  const times: number[] = [];
  let begun = 0;
  let comes = 0;
  let busy = 0;
  while (times.length < updates) {
    const next = begun < updates ? Math.max(comes, slots[0] ?? Infinity) : Infinity;
    const first = inHand.reduce<InHand | undefined>(
      (one, other) => (one && one.at <= other.at ? one : other),
      undefined,
    );
    if (!first || next <= first.at) {
      slots.shift();
      const taken = {
        came: pause ? comes : next,
        process: begun % processes,
        work: work(),
        at: next,
        isCalled: false,
      };
      inHand.push(taken);
      busy += taken.work;
      begun += 1;
      if (pause) comes += pause();
      continue;
    }
    const now = Math.max(first.at, free[first.process] ?? 0) + first.work / 2;
    free[first.process] = now;
    if (first.isCalled) {
      inHand.splice(inHand.indexOf(first), 1);
      slots.splice(slots.findLastIndex((free) => free <= now) + 1, 0, now);
      times.push(now - first.came);
    } else {
      first.isCalled = true;
      first.at = now + telegram;
    }
  }
  const end = Math.max(...free);
  return {
    perSecond: (updates / end) * 1000,
    median: percentile(times, 50),
    p99: percentile(times, 99),
    busy: busy / end / processes,
  };
}

/** The same numbers from 0 to 1 each time, so that a simulation gives the same each time. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
