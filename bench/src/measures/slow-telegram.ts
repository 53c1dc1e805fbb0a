import { startContender, type Start } from "../bots/contender-process.ts";
import { inStore, theLimit, type Contender } from "../bots/contenders.ts";
import type { Measured } from "./measure.ts";
import { telling } from "../progress.ts";
import type { Screen } from "../bots/screens.ts";
import { measureTaps } from "./taps.ts";

/** How a bot does where each answer of the Bot API takes so long, in milliseconds. */
export interface Slow extends Measured {
  readonly contender: Contender;
  readonly delay: number;
}

const delays = [0, 50, 100, 200];
/** As many as Telegram delivers at once. */
const inFlight = 100;

/** Measures taps at a Bot API that is as far away as the real one. */
export async function measureSlowTelegram(
  start: Start,
  screens: readonly Screen[],
  seconds: number,
): Promise<readonly Slow[]> {
  const { telegram } = start;
  const found: Slow[] = [];
  for (const contender of [theLimit, inStore("lmdb")]) {
    const bot = await startContender(contender, start);
    try {
      for (const delay of delays) {
        telling(`the Bot API at ${delay} ms: ${contender.name}`);
        telegram.delay = delay;
        const measured = await measureTaps(bot, contender, { telegram, screens, inFlight, seconds });
        found.push({ contender, delay, ...measured });
      }
    } finally {
      await bot.stop();
    }
  }
  return found;
}
