import { afterAttentive } from "./attentive-timer.ts";
import { Ending, type Abortable } from "./ending.ts";

/**
 * Does work until the first of the signals, or for so many milliseconds. AbortSignal.any and AbortSignal.timeout would cost as
 * much as the call.
 */
export async function withDeadline<T>(
  signals: readonly (Abortable | null | undefined)[],
  milliseconds: number,
  work: (end: Ending) => Promise<T>,
): Promise<T> {
  const ending = new Ending();
  const end = (): void => {
    ending.abort();
  };
  const inTime = afterAttentive(milliseconds, () => {
    ending.abort(new DOMException(`No answer came in ${milliseconds} ms.`, "TimeoutError"));
  });
  for (const signal of signals) {
    if (signal?.aborted) end();
    signal?.addEventListener("abort", end);
  }
  try {
    return await work(ending);
  } finally {
    inTime();
    for (const signal of signals) signal?.removeEventListener("abort", end);
  }
}
