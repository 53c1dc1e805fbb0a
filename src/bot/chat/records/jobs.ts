import type { ScheduledJobs } from "../../../store/scheduled-jobs.ts";
import type { Mark } from "../../../store/store.ts";

/** Things that become due, one for each person. `schedule` says whether it is kept. */
export interface Jobs<T> {
  schedule(person: number, what: T, dueAt: number, onlyWhile?: Mark): Promise<boolean>;
  read(person: number): Promise<T | undefined>;
  cancel(person: number): Promise<void>;
  take(limit: number, lease: number): ReturnType<ScheduledJobs<T>["take"]>;
}
