import { theLimit, type Contender } from "../bots/contenders.ts";
import type { Point, Size } from "../capacity/capacity.ts";
import type { Simulated } from "../capacity/simulate.ts";
import type { Known } from "../measures/known-people.ts";
import type { Measured } from "../measures/measure.ts";
import type { Replicas } from "../measures/replicas.ts";
import type { Outcome } from "../measures/rounds.ts";
import type { Scenario } from "../measures/scenarios.ts";
import type { Started } from "../measures/starts.ts";
import type { Slow } from "../measures/slow-telegram.ts";

/** A table as Markdown has it, the first line its heads. */
export function table(lines: readonly (readonly string[])[]): string {
  const [heads = [], ...rest] = lines;
  const under = heads.map((_, column) => (column === 0 ? "---" : "---:"));
  return [heads, under, ...rest].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const whole = (number: number): string => Math.round(number).toLocaleString("en");
const milliseconds = (number: number): string => `${number.toFixed(1)} ms`;
const microseconds = (number: number): string => `${whole(number)} µs`;

/** What a tap costs each of them. */
export function tapsTable(outcomes: readonly Outcome[]): string {
  const heads = [
    "",
    "taps/s",
    "of the limit",
    "from - to",
    "CPU a tap",
    "times the limit",
    "median",
    "p99",
    "idle MB",
    "ready s",
  ];
  const lines = outcomes.map((outcome) => [
    outcome.contender === theLimit ? `**${outcome.contender.about}**` : outcome.contender.about,
    whole(outcome.perSecond),
    outcome.timesLimit.toFixed(2),
    `${outcome.timesLimitFrom.toFixed(2)} - ${outcome.timesLimitTo.toFixed(2)}`,
    microseconds(outcome.processorTime),
    outcome.processorTimesLimit.toFixed(1),
    milliseconds(outcome.median),
    milliseconds(outcome.p99),
    whole(outcome.idle),
    outcome.ready.toFixed(1),
  ]);
  return table([heads, ...lines]);
}

/** What a start takes, by the languages. */
export function startsTable(starts: readonly Started[]): string {
  const lines = starts.map(({ languages, idle, ready }) => [languages, whole(idle), ready.toFixed(2)]);
  return table([["languages", "idle MB", "ready s"], ...lines]);
}

/** What several processes on one Redis take. */
export function replicasTable(all: readonly Replicas[]): string {
  const heads = [
    "processes",
    "taps/s",
    "CPU a tap",
    "each on its own processor",
    "CPU a tap of Redis",
    "p99",
    "the bench wanted of its processor",
  ];
  const lines = all.map(({ replicas, perSecond, processorTime, timesOne, redisTime, p99, wantedByBench }) => [
    String(replicas),
    whole(perSecond),
    microseconds(processorTime),
    timesOne.toFixed(2),
    microseconds(redisTime),
    milliseconds(p99),
    `${whole(wantedByBench * 100)} %`,
  ]);
  return table([heads, ...lines]);
}

/** What was measured of everything that people do beside, in one store. */
export interface StepsInStore {
  readonly contender: Contender;
  readonly measured: ReadonlyMap<Scenario, Measured>;
}

/** What people do beside, in each store; `limitPerSecond`: the taps of the limit. */
export function stepsTable(stores: readonly StepsInStore[], limitPerSecond: number | undefined): string {
  const heads = ["", "kept in", "a second", "of the limit's taps", "CPU", "median", "p99"];
  const lines = stores.flatMap(({ contender, measured }) =>
    [...measured].map(([scenario, figures]) => [
      scenario.name,
      contender.name,
      whole(figures.perSecond),
      limitPerSecond === undefined ? "" : (figures.perSecond / limitPerSecond).toFixed(2),
      microseconds(figures.processorTime),
      milliseconds(figures.median),
      milliseconds(figures.p99),
    ]),
  );
  return table([heads, ...lines]);
}

/** What the program holds of people that it knows. */
export function knownTable(known: readonly Known[]): string {
  const heads = [
    "known people",
    "MB when all had opened it",
    "without mapped files",
    "MB after ten taps of each",
    "without mapped files",
    "MB on the disk",
    "MB when started again",
    "ready again s",
  ];
  const lines = known.map(({ people, opened, tapped, kept, again, ready }) => [
    whole(people),
    whole(opened.all),
    whole(opened.own),
    whole(tapped.all),
    whole(tapped.own),
    whole(kept),
    whole(again),
    ready.toFixed(1),
  ]);
  return table([heads, ...lines]);
}

/** How taps go where the Bot API is far away. */
export function slowTable(slow: readonly Slow[]): string {
  const heads = ["", "the Bot API takes", "taps/s", "CPU a tap", "median", "p99"];
  const lines = slow.map((figures) => [
    figures.contender === theLimit ? "the limit" : figures.contender.about,
    `${figures.delay} ms`,
    whole(figures.perSecond),
    microseconds(figures.processorTime),
    milliseconds(figures.median),
    milliseconds(figures.p99),
  ]);
  return table([heads, ...lines]);
}

/** What is reckoned from one measured point. */
export interface Capacity {
  readonly point: Point;
  /** The same point as the simulation has it. */
  readonly reproduced: Simulated;
  readonly sizes: readonly Size[];
}

/** The measured point beside the simulated one: as far as they agree, the rest is to be believed. */
export function pointTable({ point, reproduced }: Capacity): string {
  const heads = ["32 taps in hand", "taps/s", "median"];
  return table([
    heads,
    ["measured", whole(point.perSecond), milliseconds(point.median)],
    ["simulated", whole(reproduced.perSecond), milliseconds(reproduced.median)],
  ]);
}

/** What many people need. */
export function sizesTable({ sizes }: Capacity): string {
  const heads = [
    "people",
    "updates in the busiest second",
    "processes",
    "each is busy",
    "connections to the webhook",
    "median",
    "p99",
  ];
  const lines = sizes.map(({ people, perSecond, processes, connections, simulated }) => [
    whole(people),
    whole(perSecond),
    String(processes),
    `${whole(simulated.busy * 100)} %`,
    connections > 100 ? "more than 100" : "100",
    milliseconds(simulated.median),
    milliseconds(simulated.p99),
  ]);
  return table([heads, ...lines]);
}
