import { limit } from "./contenders.ts";
import type { Outcome } from "./rounds.ts";

/** A table as Markdown has it, the first line its heads. */
export function table(lines: readonly (readonly string[])[]): string {
  const [heads = [], ...rest] = lines;
  const under = heads.map((_, column) => (column === 0 ? "---" : "---:"));
  return [heads, under, ...rest].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** What a tap costs each of them. */
export function tapsTable(outcomes: readonly Outcome[]): string {
  const heads = [
    "",
    "taps/s",
    "taps/s of the limit",
    "CPU a tap",
    "times the limit",
    "median",
    "p99",
    "idle MB",
    "ready s",
  ];
  const lines = outcomes.map((outcome) => [
    outcome.contender.name === limit ? `**${outcome.contender.about}**` : outcome.contender.about,
    String(Math.round(outcome.perSecond)),
    outcome.timesLimit.toFixed(2),
    `${Math.round(outcome.processorTime)} µs`,
    outcome.processorTimesLimit.toFixed(1),
    `${outcome.median.toFixed(1)} ms`,
    `${outcome.p99.toFixed(1)} ms`,
    String(Math.round(outcome.idle)),
    outcome.ready.toFixed(1),
  ]);
  return table([heads, ...lines]);
}
