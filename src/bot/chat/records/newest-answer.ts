import { rememberedFor } from "./exit-record.ts";

/** The newest update of a chat for which something was said, and when it came. */
export interface NewestAnswer {
  readonly update: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Whether something was said already for an update that is newer than this one. That counts for some minutes: after a week
 * without any update, and with another bot, Telegram may number from below.
 */
export function isOlderThanAnswer(answered: NewestAnswer | undefined, update: number, now: number): boolean {
  return answered !== undefined && update < answered.update && answered.at > now - rememberedFor;
}

/** What is known to be answered once this update is. */
export function newestAnswer(before: NewestAnswer | undefined, answered: NewestAnswer): NewestAnswer {
  return before && isOlderThanAnswer(before, answered.update, answered.at) ? before : answered;
}
