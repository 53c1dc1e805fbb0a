import { performance } from "node:perf_hooks";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import type { Running } from "./contender-process.ts";
import { median, percentile } from "./figures.ts";
import { useOf } from "./processor.ts";
import type { TelegramStandIn } from "./telegram-stand-in.ts";
import { WebhookConnection } from "./webhook-connection.ts";

/** What people do, again and again. */
export interface Work {
  /** Somebody who has nothing else in hand, and what they do now. */
  readonly next: () => { readonly person: number; readonly update: string };
  /** How many calls of Telegram each makes, for whom it is. */
  readonly calls: number;
}

/** How a bot is loaded. */
export interface LoadOptions {
  readonly telegram: TelegramStandIn;
  /** How many updates are in hand at once. */
  readonly inFlight: number;
  /** What goes before it is measured: so many seconds at least, and so many updates. */
  readonly warmUp: { readonly seconds: number; readonly updates: number };
  /** How long it is measured, in seconds. */
  readonly seconds: number;
}

/** What was measured of a bot under a load. */
export interface Measured {
  readonly perSecond: number;
  /** Milliseconds until all calls had come and the delivery was answered. */
  readonly median: number;
  readonly p99: number;
  /** Of the bot's process for each update, in microseconds. */
  readonly processorTime: number;
  /** What share of a processor the bot wanted, and what measures it: that it had, or waited for. */
  readonly wantedByBot: number;
  readonly wantedByBench: number;
  /** In how many deliveries Telegram was told to come again. */
  readonly refused: number;
}

/** What is in hand for longer is lost. */
const longest = 20_000;

interface InHand {
  readonly begun: number;
  callsLeft: number;
  isAnswered: boolean;
  readonly finish: () => void;
}

/** Keeps so many updates in hand for a time, and measures. */
export async function load(bot: Running, work: Work, options: LoadOptions): Promise<Measured> {
  const { telegram, inFlight, warmUp, seconds } = options;
  const inHand = new Map<number, InHand>();
  let times: number[] = [];
  let refused = 0;
  let isOver = false;
  let fault: Error | undefined;
  telegram.onCall = ({ person }) => {
    const found = person === undefined ? undefined : inHand.get(person);
    if (!found) return;
    found.callsLeft -= 1;
    if (found.callsLeft <= 0 && found.isAnswered) found.finish();
  };

  const once = (connection: WebhookConnection): Promise<void> => {
    const { person, update } = work.next();
    return new Promise((resolve, reject) => {
      const begun = performance.now();
      const finish = (): void => {
        inHand.delete(person);
        times.push(performance.now() - begun);
        resolve();
      };
      const found: InHand = { begun, callsLeft: work.calls, isAnswered: false, finish };
      inHand.set(person, found);
      connection.post(update).then((status) => {
        if (status !== 200) refused += 1;
        found.isAnswered = true;
        if (found.callsLeft <= 0 || status !== 200) finish();
      }, reject);
    });
  };
  const lane = async (): Promise<void> => {
    const connection = await WebhookConnection.open(bot.webhook);
    while (!isOver) await once(connection);
    connection.close();
  };

  const looking = setInterval(() => {
    const late = [...inHand.values()].find(({ begun }) => performance.now() - begun > longest);
    if (late)
      fault = new Error(
        `An update was not done after ${longest / 1000} s: ${late.callsLeft} calls were lacking.`,
      );
  }, 1000);
  try {
    const lanes = Promise.all(Array.from({ length: inFlight }, lane));
    await wait(warmUp.seconds * 1000);
    while (times.length < warmUp.updates && !fault) await wait(100);
    times = [];
    refused = 0;
    const before = snapshot(bot.pid);
    await wait(seconds * 1000);
    const after = snapshot(bot.pid);
    const done = times;
    isOver = true;
    await Promise.race([lanes, faultOf(() => fault)]);
    return {
      perSecond: done.length / (after.at - before.at),
      median: median(done),
      p99: percentile(done, 99),
      processorTime: ((after.bot.used - before.bot.used) / done.length) * 1e6,
      wantedByBot: (after.bot.wanted - before.bot.wanted) / (after.at - before.at),
      wantedByBench: (after.bench.wanted - before.bench.wanted) / (after.at - before.at),
      refused,
    };
  } finally {
    clearInterval(looking);
  }
}

function snapshot(pid: number) {
  return { at: performance.now() / 1000, bot: useOf(pid), bench: useOf(process.pid) };
}

async function faultOf(fault: () => Error | undefined): Promise<never> {
  for (;;) {
    const found = fault();
    if (found) throw found;
    await wait(200, undefined, { ref: false });
  }
}
