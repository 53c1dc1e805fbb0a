import type { Mark } from "../../../store/store.ts";
import type { Records } from "./records.ts";
import type { Timer } from "./timer-record.ts";

const minute = 60 * 1000;

/** After which time without a tap a chat is covered, and erased; 0 is never. */
export interface TimerChoices {
  readonly coverAfterMinutes: number;
  readonly eraseAfterHours: number;
}

/**
 * Sets the timers of a chat anew, as counted from `at`. Says whether both are kept. One that is never due is not looked for:
 * whoever chose so has cancelled it (`records.chooseTimer`).
 */
export async function setTimers(
  { covers, erasures }: Pick<Records, "covers" | "erasures">,
  timer: Timer,
  { coverAfterMinutes, eraseAfterHours }: TimerChoices,
  onlyWhile?: Mark,
): Promise<boolean> {
  const set = (jobs: typeof covers, after: number): Promise<boolean> =>
    after > 0 ? jobs.schedule(timer.chat, timer, timer.at + after, onlyWhile) : Promise.resolve(true);
  const kept = await Promise.all([
    set(covers, coverAfterMinutes * minute),
    set(erasures, eraseAfterHours * 60 * minute),
  ]);
  return kept.every(Boolean);
}
