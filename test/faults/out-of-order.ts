import { z } from "zod";

const store = z.object({ event: z.literal("store"), state: z.string(), time: z.number() });
const taken = z.object({ event: z.literal("turn-taken"), time: z.number() });
/** How long a store may be lost before a bot says so: it waits as long for what it asked, in milliseconds. */
const unnoticed = 1000;
/** For how long a bot had no time of the processor, at least, when another one has its turn; in milliseconds. */
const term = 3000;

/**
 * When nothing ordered bots that share a store, by what each of them has logged: one was without the store, or got no time of the
 * processor for so long that another one took its turn.
 */
export function wereOutOfOrder(logs: readonly string[], from: number, to: number): boolean {
  return logs.some((log) => {
    return [...lossesIn(log), ...turnsTakenIn(log)].some((one) => one.from <= to && from <= one.to);
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function lossesIn(log: string): Span[] {
  const changes = linesOf(log, "store").map((line) => store.parse(line));
  // One that ended without it had it no longer than it lived.
  const last = Number(/"time":(\d+)/.exec(log.slice(log.lastIndexOf('"time":')))?.[1]);
  return changes.flatMap(({ state, time }, place) =>
    state === "ready" ? [] : [{ from: time - unnoticed, to: changes[place + 1]?.time ?? last }],
  );
}

function turnsTakenIn(log: string): Span[] {
  const times = linesOf(log, "turn-taken").map((line) => taken.parse(line).time);
  return times.map((time) => ({ from: time - term, to: time }));
}

function linesOf(log: string, event: string): unknown[] {
  const lines = log.split("\n").filter((line) => line.includes(`"event":"${event}"`));
  return lines.map((line) => JSON.parse(line) as unknown);
}
