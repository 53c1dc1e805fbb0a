import { isEmpty, rangeAfter, type IdRange } from "./id-ranges.ts";
import { trying, type Tries } from "./tries.ts";

/** What became of a message that was sent. */
export interface Sending {
  /** Its id; nothing where nobody was told of it. */
  readonly message: number | undefined;
  /** Where copies of it may stand that nobody was told of. */
  readonly unknown: readonly IdRange[];
  readonly failure?: Error;
}

/**
 * Sends a message, and notes where copies of it may stand: a try that was broken may have arrived all the same.
 *
 * @param after a message before the one that is sent
 */
export async function sendNoting(
  after: number,
  sends: () => Promise<{ readonly message_id: number }>,
): Promise<Sending> {
  const tries: Tries = { broken: false };
  const copies = (before?: number): IdRange[] => {
    const range = rangeAfter(after, before);
    return tries.broken && !isEmpty(range) ? [range] : [];
  };
  try {
    const { message_id: message } = await trying(tries, sends);
    return { message, unknown: copies(message) };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error("not sent", { cause: error });
    return { message: undefined, unknown: copies(), failure };
  }
}
