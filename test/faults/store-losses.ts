import { z } from "zod";

const line = z.object({ event: z.literal("store"), state: z.string(), time: z.number() });

/** When bots were without their store, by what each of them has logged. */
export function wasStoreLost(logs: readonly string[], from: number, to: number): boolean {
  return logs.some((log) => lossesIn(log).some((loss) => loss.from <= to && from <= loss.to));
}

function lossesIn(log: string): { readonly from: number; readonly to: number }[] {
  const said = log.split("\n").filter((one) => one.includes('"event":"store"'));
  const changes = said.map((one) => line.parse(JSON.parse(one)));
  // One that ended without it had it no longer than it lived.
  const last = Number(/"time":(\d+)/.exec(log.slice(log.lastIndexOf('"time":')))?.[1]);
  return changes.flatMap(({ state, time }, place) =>
    state === "ready" ? [] : [{ from: time, to: changes[place + 1]?.time ?? last }],
  );
}
