import { numbersFrom, simulate, type Scene, type Simulated } from "./simulate.ts";

/** What was measured of one process, the way to Telegram being as short as it can be. */
export interface Point {
  readonly inFlight: number;
  readonly perSecond: number;
  readonly median: number;
  /** Of the processor for a tap, and for what is kept, in milliseconds. */
  readonly tap: number;
  readonly kept: number;
}

/** What so many people need. */
export interface Size {
  readonly people: number;
  /** Updates in the busiest second. */
  readonly perSecond: number;
  readonly processes: number;
  readonly simulated: Simulated;
  /** How many connections Telegram has to make to the webhook. */
  readonly connections: number;
}

/** What is supposed of people; nobody has measured it. In the busiest second there are so many times the updates of a middle one of the busiest hour. */
export const supposed = {
  activeEachDay: 0.05,
  updatesEachDay: 15,
  inBusiestHour: 0.15,
  busiestSecond: 3,
  /** Of all updates: first messages, words that are typed, choices. The others are taps. */
  kept: 0.2,
  /** How long Telegram takes for a call, in milliseconds. */
  telegram: 50,
} as const;

/** A process that is busier than this has nothing left for a flood, or for another one that ends. */
const busiest = 0.5;
/** The most that Telegram makes to a webhook; a Bot API server of one's own may make more. */
const connectionsOfTelegram = 100;
const connectionsOfOwnServer = 1000;
const updates = 20_000;

/** The measured point once more, from the time of the processor alone. */
export function reproduce({ inFlight, tap }: Point): Simulated {
  return simulate({ processes: 1, work: () => tap, telegram: 0, connections: inFlight, updates });
}

/** How much so many people need, by the measured time of the processor. */
export function sizeFor(people: number, point: Point): Size {
  const { activeEachDay, updatesEachDay, inBusiestHour, busiestSecond, telegram } = supposed;
  const perSecond = (people * activeEachDay * updatesEachDay * inBusiestHour * busiestSecond) / 3600;
  const tried = (processes: number, connections: number): Simulated =>
    simulate({ ...arriving(perSecond, point), processes, connections, telegram, updates });
  // Two, so that one may end.
  for (let processes = 2; ; processes += 1) {
    const simulated = tried(processes, connectionsOfOwnServer);
    if (simulated.busy > busiest) continue;
    const byTelegram = tried(processes, connectionsOfTelegram);
    const isEnough = byTelegram.p99 < 2 * simulated.p99;
    const connections = isEnough ? connectionsOfTelegram : connectionsOfOwnServer;
    return { people, perSecond, processes, simulated: isEnough ? byTelegram : simulated, connections };
  }
}

/** Updates that come by chance, so many a second in the middle. */
function arriving(perSecond: number, { tap, kept }: Point): Pick<Scene, "work" | "pause"> {
  const number = numbersFrom(1);
  return {
    work: () => (number() < supposed.kept ? kept : tap),
    pause: () => (-Math.log(1 - number()) * 1000) / perSecond,
  };
}
