import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Meter } from "./meter.ts";
import { ScreenCounts } from "./screen-counts.ts";

/** What is looked up when somebody asks, since it is known anyway. */
export interface Readings {
  /** Whether updates can come, in a word: `open`. */
  readonly telegram: () => string;
  /** `ready`, or what is wrong with the store. */
  readonly store: () => string;
  /** The oldest day on which a contact was checked: `2026-11-24`. */
  readonly factsCheckedOn: () => string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Meters the bot's work, and tells what came together as Prometheus reads it. */
export interface Metrics {
  readonly meter: Meter;
  readonly contentType: string;
  text(): Promise<string>;
}

/** From this on a timer counts as late, in milliseconds. It is looked every second what is due. */
const late = 60_000;

/** Starts to count: from nothing, and in this process alone. */
export function createMetrics(readings: Readings): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const updates = new Histogram({
    name: "safe_steps_update_seconds",
    help: "How long it took until an update was handled, by its kind.",
    labelNames: ["kind"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const timersTaken = new Counter({
    name: "safe_steps_timers_due_total",
    help: "Timers and unfinished exits that were taken up when they were due.",
    registers,
  });
  const timersLate = new Counter({
    name: "safe_steps_timers_late_total",
    help: "Those that were taken up more than a minute late.",
    registers,
  });
  const timersLooked = new Gauge({
    name: "safe_steps_timers_looked_timestamp_seconds",
    help: "When it was last looked which timers are due.",
    registers,
  });
  readOnDemand(registers, readings);
  const screens = countScreens(registers);
  const calls = countCalls(registers);
  return {
    meter: {
      updateHandled: (kind, milliseconds) => {
        updates.observe({ kind }, milliseconds / 1000);
      },
      screenShown: (screen, language) => {
        screens.add(screen, language);
      },
      callEnded: calls,
      timerTaken: (lateBy) => {
        timersTaken.inc();
        if (lateBy > late) timersLate.inc();
      },
      timersLooked: () => {
        timersLooked.set(readings.now() / 1000);
      },
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

function countScreens(registers: Registry[]): ScreenCounts {
  const screens = new ScreenCounts();
  new Counter({
    name: "safe_steps_screens_shown_total",
    help: "Screens shown, by topic and language, in full tens: no smaller number is told of anybody.",
    labelNames: ["topic", "language"],
    registers,
    collect() {
      this.reset();
      for (const { topic, language, count } of screens.told()) this.inc({ topic, language }, count);
    },
  });
  return screens;
}

function countCalls(registers: Registry[]): Meter["callEnded"] {
  const calls = new Counter({
    name: "safe_steps_telegram_calls_total",
    help: "Calls of the Bot API, by method and code; broken: no answer came.",
    labelNames: ["method", "code"],
    registers,
  });
  return (method, code) => {
    calls.inc({ method, code });
  };
}

function readOnDemand(registers: Registry[], { telegram, store, factsCheckedOn }: Readings): void {
  const states = [
    { name: "telegram", what: "Whether updates can come.", read: telegram },
    { name: "store", what: "Whether the store can be used.", read: store },
  ];
  for (const { name, what, read } of states) {
    new Gauge({
      name: `safe_steps_${name}_state`,
      help: `${what} The state it is in is 1.`,
      labelNames: ["state"],
      registers,
      collect() {
        this.reset();
        this.set({ state: read() }, 1);
      },
    });
  }
  new Gauge({
    name: "safe_steps_facts_checked_timestamp_seconds",
    help: "The oldest day on which a contact was checked.",
    registers,
    collect() {
      const day = factsCheckedOn();
      if (day !== undefined) this.set(Date.parse(day) / 1000);
    },
  });
}
