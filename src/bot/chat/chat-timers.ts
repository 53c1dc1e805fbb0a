import type { Records, Timer } from "./records.ts";

const minute = 60 * 1000;

/** After which time without a tap a chat is covered, and erased; 0 is never. */
export interface TimerChoices {
  readonly coverAfterMinutes: number;
  readonly eraseAfterHours: number;
}

/** Sets the timers of a chat anew, as counted from `at`. Says whether both are kept. */
export async function setTimers(
  { covers, erasures }: Pick<Records, "covers" | "erasures">,
  timer: Timer,
  { coverAfterMinutes, eraseAfterHours }: TimerChoices,
): Promise<boolean> {
  const { chat, at } = timer;
  const set = async (jobs: typeof covers, after: number): Promise<boolean> => {
    if (after > 0) return jobs.schedule(chat, timer, at + after);
    await jobs.cancel(chat);
    return true;
  };
  const isCoverKept = await set(covers, coverAfterMinutes * minute);
  const isErasureKept = await set(erasures, eraseAfterHours * 60 * minute);
  return isCoverKept && isErasureKept;
}
