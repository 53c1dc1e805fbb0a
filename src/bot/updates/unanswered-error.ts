import { BotError } from "grammy";

/**
 * Nothing could be said to the person, not even the numbers, since Telegram cannot be reached: the update has to come again.
 */
export class UnansweredError extends Error {
  override readonly name = "UnansweredError";
}

/** Whether this is what ended the handling of an update. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof UnansweredError || (error instanceof BotError && isUnanswered(error.error));
}
