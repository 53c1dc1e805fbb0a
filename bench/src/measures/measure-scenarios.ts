import { setTimeout as wait } from "node:timers/promises";
import type { Running } from "../bots/contender-process.ts";
import { Exchanges, type Exchange } from "./exchanges.ts";
import { measure, unlessBottleneck, type Measured } from "./measure.ts";
import { personAt } from "../telegram/people.ts";
import { telling } from "../progress.ts";
import type { Scenario, Step } from "./scenarios.ts";
import type { TelegramStandIn } from "../telegram/telegram-stand-in.ts";

/** How many people do each thing. */
const people = 1000;
/** How many times as many have done it before: as many as with taps. */
const groupsBefore = 4;
const inFlight = 32;
/** Nobody does two things of this bench: those who tap are the first of them. */
let lastPlace = 10_000;

/** Measures what people do with one bot, each thing by people of its own. */
export async function measureScenarios(
  bot: Running,
  telegram: TelegramStandIn,
  scenarios: readonly Scenario[],
): Promise<ReadonlyMap<Scenario, Measured>> {
  const measured = new Map<Scenario, Measured>();
  for (const scenario of scenarios) {
    telling(`  ${scenario.name}`);
    const calls = await callsOf(bot, telegram, [...scenario.before, scenario.step]);
    const once = () => measureScenario(bot, telegram, scenario, calls);
    measured.set(scenario, await unlessBottleneck(scenario.name, once));
  }
  return measured;
}

async function measureScenario(
  bot: Running,
  telegram: TelegramStandIn,
  { before, step }: Scenario,
  calls: readonly number[],
): Promise<Measured> {
  const exchanges = new Exchanges([bot], telegram, inFlight);
  /** Has as many people as there are come to that step; what it gives does it. */
  const comeToStep = async (): Promise<() => Promise<readonly number[]>> => {
    const first = lastPlace + 1;
    lastPlace += people;
    const byAll = (what: Step, at: number): Promise<readonly number[]> =>
      exchanges.doAll(byEach({ first, people, step: what, calls: calls[at] ?? 0, telegram }));
    for (const [at, earlier] of before.entries()) await byAll(earlier, at);
    return () => byAll(step, before.length);
  };
  // As with taps, others have done the same before it is measured: a program that has just begun takes four times as long.
  for (let group = 0; group < groupsBefore; group += 1) {
    const doStep = await comeToStep();
    await doStep();
  }
  return measure([bot], await comeToStep());
}

/** One thing that each of so many people does. */
interface Each {
  /** The place of the first of them. */
  readonly first: number;
  readonly people: number;
  readonly step: Step;
  readonly calls: number;
  readonly telegram: TelegramStandIn;
}

/** What each does, one after the other; nothing when all have done it. */
export function byEach({ first, people, step, calls, telegram }: Each): () => Exchange | undefined {
  let place = first - 1;
  return () => {
    place += 1;
    if (place >= first + people) return undefined;
    const person = personAt(place);
    return { person, update: step(person, telegram.newestOf(person)), calls };
  };
}

/** How many calls each step makes for whoever does it: so many have to come until it is done. */
async function callsOf(
  bot: Running,
  telegram: TelegramStandIn,
  steps: readonly Step[],
): Promise<readonly number[]> {
  lastPlace += 1;
  const alone = personAt(lastPlace);
  let seen = 0;
  telegram.onCall = ({ person }) => {
    if (person === alone) seen += 1;
  };
  const calls: number[] = [];
  for (const step of steps) {
    seen = 0;
    await bot.deliver(step(alone, telegram.newestOf(alone)));
    // What is done after the answer is done by then.
    await wait(200);
    calls.push(seen);
  }
  return calls;
}
