import type { Logger } from "pino";
import { StoreLostError } from "../../../store/guarded-store.ts";
import type { ScheduledJobs } from "../../../store/scheduled-jobs.ts";
import type { Jobs } from "./jobs.ts";

/** Asks the store; where it is lost, that is an answer as well, and nobody is kept waiting. */
export class UnlessLost {
  readonly #log: Logger;

  constructor(log: Logger) {
    this.#log = log;
  }

  /** What the store says, or `otherwise`. That it is lost it says in the log itself. */
  async get<T, U>(work: Promise<T>, otherwise: U): Promise<T | U> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof StoreLostError)) throw error;
      this.#log.debug({ event: "without-store" });
      return otherwise;
    }
  }

  /** Whether it has been done. */
  isDone(work: Promise<void>): Promise<boolean> {
    return this.get(
      work.then(() => true),
      false,
    );
  }

  /** Jobs of which nothing is known, and none can be scheduled, while the store is lost. */
  jobs<T>(jobs: ScheduledJobs<T>): Jobs<T> {
    return {
      schedule: (...job) => this.isDone(jobs.schedule(...job)),
      read: (person) => this.get(jobs.read(person), undefined),
      cancel: (person) => this.get(jobs.cancel(person), undefined),
      take: (limit, lease) => this.get(jobs.take(limit, lease), []),
    };
  }
}
