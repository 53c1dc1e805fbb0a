import { isEmpty, rangeBetween, rangesAfter, type IdRange } from "./message-id-ranges.ts";
import type { NewestMessage } from "./newest-message.ts";
import type { CallState } from "./call-context.ts";
import { withCallState } from "./call-state.ts";

/** What became of a message that was sent. */
export interface Sending {
  /** Its id; nothing where nobody was told of it. */
  readonly message: number | undefined;
  /** Where copies of it may stand that nobody was told of. */
  readonly unknown: readonly IdRange[];
  /** A try of it was broken: it may arrive yet, after all that is known by now. */
  readonly isBroken: boolean;
  readonly failure?: Error;
}

/**
 * Sends a message, and notes where copies of it may stand: a try that was broken may have arrived all the same.
 *
 * @param after a message before the one that is sent
 */
export async function sendNoting(
  newest: NewestMessage,
  after: number,
  sends: () => Promise<{ readonly message_id: number }>,
): Promise<Sending> {
  const callState: CallState = { broken: false };
  const copies = (next?: number): IdRange[] => {
    if (!callState.broken) return [];
    // The last try may have come long after the first, when others had been sent messages with higher ids.
    const ranges = next === undefined ? rangesAfter(after, newest.id) : [rangeBetween(after, next)];
    return ranges.filter((range) => !isEmpty(range));
  };
  try {
    const { message_id: message } = await withCallState(callState, sends);
    newest.seen(message);
    return { message, unknown: copies(message), isBroken: callState.broken };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error("not sent", { cause: error });
    return { message: undefined, unknown: copies(), isBroken: callState.broken, failure };
  }
}
