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

/**
 * People walk from screen to screen, in the message that each of them has. Each has tapped once before it is measured: it is
 * a tap on a message that the bot knows.
 */
export async function measureTaps(
  bot: Running,
  { calls }: Contender,
  { telegram, screens, inFlight, seconds }: TapsOptions,
): Promise<Measured> {
  const exchanges = new Exchanges(bot, telegram, inFlight);
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
  const warm = performance.now() + 2000;
  await exchanges.doAll(() => (turn < people || performance.now() < warm ? next() : undefined));
  const end = performance.now() + seconds * 1000;
  return measure(bot, () => exchanges.doAll(() => (performance.now() < end ? next() : undefined)));
}
