import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { theLimit } from "../bots/contenders.ts";
import { benchFolder } from "../bots/folders.ts";
import type { Known } from "../measures/known-people.ts";
import { describeMachine } from "./machine.ts";
import { drawTaps } from "./picture.ts";
import type { Outcome } from "../measures/rounds.ts";
import type { Slow } from "../measures/slow-telegram.ts";
import { knownTable, slowTable, stepsTable, tapsTable, type StepsInStore } from "./tables.ts";

/** All that was measured; what was not is empty. */
export interface Results {
  readonly taps: readonly Outcome[];
  readonly steps: readonly StepsInStore[];
  readonly known: readonly Known[];
  readonly slow: readonly Slow[];
}

/** The tables, each with what it says. */
export function describeResults({ taps, steps, known, slow }: Results): string {
  const limitPerSecond = taps.find(({ contender }) => contender === theLimit)?.perSecond;
  const parts: string[] = [];
  if (taps.length > 0) parts.push(tapsWords, tapsTable(taps));
  if (steps.length > 0) parts.push(stepsWords, stepsTable(steps, limitPerSecond));
  if (known.length > 0) parts.push(knownWords, knownTable(known));
  if (slow.length > 0) parts.push(slowWords, slowTable(slow));
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
const stepsWords = `## What is kept

What a thousand people do once each, 32 at a time, with all calls that it takes. Another thousand have done it before.`;
const knownWords = `## People it knows

Kept in lmdb. Each of them has opened the bot once.`;
const slowWords = `## A Bot API that is far away

100 taps in hand, as many as Telegram delivers at once.`;
