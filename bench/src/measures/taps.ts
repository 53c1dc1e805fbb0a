import { performance } from "node:perf_hooks";
import type { Contender } from "../bots/contenders.ts";
import type { Running } from "../bots/contender-process.ts";
import { Exchanges, type Exchange } from "./exchanges.ts";
import { measure, type Measured } from "./measure.ts";
import { personAt, tapUpdate } from "../telegram/people.ts";
import type { Screen } from "../bots/screens.ts";
import type { TelegramStandIn } from "../telegram/telegram-stand-in.ts";

/** So many people tap, one after the other. */
const people = 1000;

/** How taps are measured. */
export interface TapsOptions {
  readonly telegram: TelegramStandIn;
  readonly screens: readonly Screen[];
  readonly inFlight: number;
  readonly seconds: number;
}

/** People who tap, one after the other, each in the message that they have. */
export interface Walk {
  /** Each taps before it is measured, so often that each of the bots has seen most of them: a tap on a message that is known. */
  readonly warmUp: () => Promise<void>;
  /** Says how long each tap took, in milliseconds. */
  readonly goOn: () => Promise<readonly number[]>;
}

/** People who walk from screen to screen. */
export function walk(
  bots: readonly Running[],
  { calls }: Pick<Contender, "calls">,
  { telegram, screens, inFlight, seconds }: TapsOptions,
): Walk {
  const exchanges = new Exchanges(bots, telegram, inFlight);
  let turn = 0;
  const next = (): Exchange => {
    do turn += 1;
    while (exchanges.isBusy(personAt(turn % people)));
    const from = screens[turn % screens.length];
    const to = screens[(turn + 1) % screens.length];
    if (!from || !to) throw new Error("There is no screen to tap on.");
    const person = personAt(turn % people);
    return { person, update: tapUpdate(person, from, to.data), calls };
  };
  // As many for each, so that what one alone takes is not told of one that has just begun.
  const first = people * 4 * bots.length;
  return {
    warmUp: async () => {
      const warm = performance.now() + 2000;
      await exchanges.doAll(() => (turn < first || performance.now() < warm ? next() : undefined));
    },
    goOn: () => {
      const end = performance.now() + seconds * 1000;
      return exchanges.doAll(() => (performance.now() < end ? next() : undefined));
    },
  };
}

/** Measures taps of one bot. */
export async function measureTaps(
  bot: Running,
  contender: Pick<Contender, "calls">,
  options: TapsOptions,
): Promise<Measured> {
  const walking = walk([bot], contender, options);
  await walking.warmUp();
  return measure([bot], walking.goOn);
}
