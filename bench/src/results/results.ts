import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { theLimit } from "../bots/contenders.ts";
import { benchFolder } from "../bots/folders.ts";
import type { Known } from "../measures/known-people.ts";
import { describeMachine } from "./machine.ts";
import { drawTaps } from "./picture.ts";
import type { Replicas } from "../measures/replicas.ts";
import type { Outcome } from "../measures/rounds.ts";
import type { Started } from "../measures/starts.ts";
import type { Slow } from "../measures/slow-telegram.ts";
import { supposed } from "../capacity/capacity.ts";
import {
  knownTable,
  pointTable,
  replicasTable,
  sizesTable,
  slowTable,
  startsTable,
  stepsTable,
  tapsTable,
  type Capacity,
  type StepsInStore,
} from "./tables.ts";

/** All that was measured; what was not is empty. */
export interface Results {
  readonly taps: readonly Outcome[];
  readonly starts: readonly Started[];
  readonly replicas: readonly Replicas[];
  /** Nothing where it was not reckoned. */
  readonly capacity: Capacity | undefined;
  readonly steps: readonly StepsInStore[];
  readonly known: readonly Known[];
  readonly slow: readonly Slow[];
}

/** The tables, each with what it says. */
export function describeResults({ taps, starts, replicas, steps, known, slow, capacity }: Results): string {
  const limitPerSecond = taps.find(({ contender }) => contender === theLimit)?.perSecond;
  const parts: string[] = [];
  if (taps.length > 0) parts.push(tapsWords, tapsTable(taps));
  if (starts.length > 0) parts.push(startsWords, startsTable(starts));
  if (replicas.length > 0) parts.push(replicasWords, replicasTable(replicas));
  if (steps.length > 0) parts.push(stepsWords, stepsTable(steps, limitPerSecond));
  if (known.length > 0) parts.push(knownWords, knownTable(known));
  if (slow.length > 0) parts.push(slowWords, slowTable(slow));
  if (capacity) parts.push(capacityWords, pointTable(capacity), supposedWords, sizesTable(capacity));
  return parts.join("\n\n");
}

/** Writes them down with the machine they were measured on, and the picture. */
export function writeResults(results: Results, load: string): void {
  const page = [
    "# What a tap costs",
    "Written by `npm run bench`, which measures it anew. Do not edit it.",
    "![How many taps a second each takes, in times of the limit](results.svg)",
    `${new Date().toISOString().slice(0, 10)}. ${describeMachine().join(" ")}`,
    load,
    describeResults(results),
  ];
  writeFileSync(join(benchFolder, "RESULTS.md"), `${page.join("\n\n")}\n`);
  writeFileSync(join(benchFolder, "results.svg"), drawTaps(results.taps));
}

const tapsWords = `## A tap

One process on one processor, the bench and its Bot API, which answers at once, on another; Redis is with the bench. 1,000 people tap, 32 taps are in hand. Each
is on a message that the bot knows, and is done when the delivery is answered and both calls have come. The middle of interleaved rounds, and
the least and the most; in times of the limit of the same round. CPU is that of the bot's process with all its threads. Idle is what it holds a second after its first answer, ready is
from its start until that.`;
const startsWords = `## A start

Kept in lmdb. The middle of as many starts as there are rounds, by turns; idle and ready are what they are above.`;
const replicasWords = `## Two processes on one Redis

1,000 people tap, 64 taps are in hand; each tap comes to either process, and Redis is asked once for it. "Each on its own processor" is what the CPU a tap
allows, in times of one process: on a machine with few processors they share one here. What measures has a processor with the Redis.`;
const stepsWords = `## What is kept

What a thousand people do once each, 32 at a time, with all calls that it takes. Four thousand others have done it before, as with taps: a program that has just begun takes up to four times as long.`;
const knownWords = `## People it knows

Kept in lmdb. Each of them opens the bot once, and then taps ten times. lmdb maps its file: what of it is in memory counts among what the program holds, and the
kernel takes it back as it needs room.`;
const slowWords = `## A Bot API that is far away

100 taps in hand, as many as Telegram delivers at once.`;

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const capacityWords = `## Many people

Reckoned, not measured: a simulation (\`bench/src/capacity/\`) of processes that do one thing after the other, each as long as was measured of one process on a Redis. First it
has to say what was measured.`;
const supposedWords = `Then it is told how many people know the bot. What is supposed of them: ${percent(supposed.activeEachDay)} come on a day, with ${supposed.updatesEachDay} updates each, of which ${percent(supposed.inBusiestHour)} fall into
the busiest hour; the busiest second has ${supposed.busiestSecond} times as many as the others of that hour; ${percent(supposed.kept)} are more than a tap and cost as much as a first message; Telegram takes
${supposed.telegram} ms. As many processes as are busy half of the time at most, and never less than two. Of the connections Telegram makes 100 at most; where these are too few, a Bot API server of
one's own makes more.`;
