import type { Chat } from "./records/chat-record.ts";

/** What an update has done in the chat when it ends. */
interface Done {
  /** The messages whose screen it has shown in another. */
  readonly replaced: ReadonlySet<number>;
  /** The messages that it has deleted. */
  readonly deleted: ReadonlySet<number>;
  /** Whether a newer update was answered beside it. */
  readonly isOutdone: boolean;
}

/** Where the screen of an update stands once it has ended, and which messages go for it. */
export type StandingScreen = { readonly replaced: readonly number[] } & (
  | {
      /** It stands where it was shown; `yields`: it goes, and what a newer update has shown stays. */
      readonly kind: "stands" | "yields";
    }
  | {
      /** Another update has taken away the message that shows it: it has to be shown in this one. */
      readonly kind: "moves";
      readonly screen: number;
    }
);

/**
 * Where the first of two updates of a chat takes too long, they are handled at the same time, and each replaces the screen that
 * it found. So that not both screens go, the update that ends last looks at what the other has left, and one message stays.
 *
 * @param shown the message that shows the screen of the update; nothing where it has shown none
 */
export function standingScreen(before: Chat, shown: number | undefined, done: Done): StandingScreen {
  const { screenMessageId: found, replaced: earlier = [] } = before;
  const gone = (stays: number | undefined): number[] => {
    const now = [...(shown === undefined ? [] : [found, shown]), ...done.replaced];
    return [...new Set(now.flatMap((id) => (id === undefined || id === stays ? [] : [id])))];
  };
  if (found !== undefined && !done.deleted.has(found)) {
    if (done.isOutdone) return { kind: "yields", replaced: gone(found) };
    const isTakenAway = shown !== undefined && shown !== found && earlier.includes(shown);
    if (isTakenAway) return { kind: "moves", screen: found, replaced: gone(found) };
  }
  return { kind: "stands", replaced: gone(shown ?? found) };
}
