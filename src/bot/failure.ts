import { GrammyError, HttpError } from "grammy";

/**
 * What the log may hold of an error. The message and the stack of an error are left out: grammY's carry the token, the
 * text that was sent and the person's update.
 */
export function describeFailure(error: unknown): Record<string, string | number> {
  if (error instanceof GrammyError) {
    return {
      error: "GrammyError",
      method: error.method,
      code: error.error_code,
      telegram: error.description,
    };
  }
  if (error instanceof HttpError) return { error: "HttpError", cause: nameOf(error.error) };
  const at = error instanceof Error ? /\n\s+at .*?([^/\\]+:\d+:\d+)/.exec(error.stack ?? "")?.[1] : undefined;
  return { error: nameOf(error), ...(at === undefined ? {} : { at }) };
}

/** The person has blocked the bot, or their account is gone. */
export function isGone(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return "code" in error && typeof error.code === "string" ? `${error.name} ${error.code}` : error.name;
}
