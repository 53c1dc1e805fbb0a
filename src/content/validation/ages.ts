import type { Facts } from "../facts.ts";
import type { Problem } from "../../files/problem.ts";

/** After how many days a fact is to be looked up again, and after how many it may not be published any more. */
const maxAge = { told: 180, refused: 400 };
const msPerDay = 86_400_000;

/** The day in Belgium, as the facts write it: `2026-11-24`. */
export function dayInBelgium(now: number = Date.now()): string {
  // Swedish writes a day as ISO 8601 does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(now);
}

/** On which day a fact was looked up at its source, and where that is written. */
export interface FactDay {
  readonly id: string;
  readonly checked: string;
  readonly where: string;
}

/** The days of all facts that can be read. */
export function daysOf(facts: Facts): FactDay[] {
  return [...facts.origins]
    .filter(([id]) => !facts.damaged.has(id))
    .map(([id, { checked }]) => ({ id, checked, where: facts.where(id) }));
}

/** Warns of facts that were looked up long ago, or on a day that is still to come. */
export function checkAges(facts: readonly FactDay[], today: string): Problem[] {
  return facts.flatMap(({ id, checked, where }): Problem[] => {
    const days = (Date.parse(today) - Date.parse(checked)) / msPerDay;
    if (days < 0) {
      return [
        {
          where,
          what: `${id} was checked on ${checked}, which is still to come`,
          mend: "write the day on which it was read at its source.",
          warning: { kind: "future-fact" },
        },
      ];
    }
    if (days <= maxAge.told) return [];
    return [
      {
        where,
        what: `${id} was checked ${days} days ago, on ${checked}`,
        mend: "read it at its source again, mend it where it has changed, and write today's day.",
        warning: { kind: days > maxAge.refused ? "overdue-fact" : "old-fact" },
      },
    ];
  });
}
