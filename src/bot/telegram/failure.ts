import { GrammyError, HttpError } from "grammy";
import { placeThrown } from "./place-thrown.ts";

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
      telegram: withoutQuotes(error.description),
    };
  }
  if (error instanceof HttpError) return { error: "HttpError", cause: nameOf(error.error) };
  const at = error instanceof Error ? placeThrown(error) : undefined;
  return { error: nameOf(error), ...(at === undefined ? {} : { at }) };
}

/** Telegram quotes what it was sent, and names chats; a proxy quotes the address, which holds the token. */
function withoutQuotes(description: string): string {
  return description.replace(/".*"/s, '"…"').replace(/\S*(?:\/|\d{5})\S*/g, "…");
}

/** Telegram, or the way to it, failed or refused a call: what is kept of a conversation is not at fault. */
export function isTelegrams(error: unknown): boolean {
  return error instanceof GrammyError || error instanceof HttpError;
}

/** Telegram, or the way to it, fails now; the same call may well be let through later. */
export function isOutage(error: unknown): boolean {
  if (error instanceof HttpError) return true;
  return error instanceof GrammyError && (error.error_code >= 500 || error.error_code === 429);
}

/** The person has blocked the bot, or their account or chat is gone. */
export function isGone(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return error.error_code === 403 || (isRefusal(error) && error.description.includes("chat not found"));
}

/** Telegram says that it cannot be done, and would say so again. */
export function isRefusal(error: unknown): error is GrammyError {
  return error instanceof GrammyError && error.error_code === 400;
}

/** After how many milliseconds Telegram wants to be asked again; nothing where it did not say. */
export function retryAfter(error: unknown): number | undefined {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return seconds === undefined ? undefined : seconds * 1000;
}

/**
 * Why Telegram does not let the bot start, for whoever started it; undefined where something else is wrong. It never holds
 * the token.
 */
export function explainTelegram(error: unknown): string | undefined {
  if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
    return "BOT_TOKEN is not known to Telegram. Copy it from @BotFather once more.";
  }
  // What it says of it may be a proxy's words, which quote the address and with it the token.
  if (error instanceof GrammyError) return `Telegram refused ${error.method} (${error.error_code}).`;
  if (error instanceof HttpError)
    return "Telegram cannot be reached. Check the network, and BOT_API_ROOT if it is set.";
  return undefined;
}

/** Why Telegram gives whoever asks for updates no more of them. */
export type LostUpdates =
  /** The token was revoked. */
  | "token-refused"
  /** Another process asks with the same token. */
  | "polled-elsewhere"
  /** Another process has them delivered to an address. */
  | "webhook-elsewhere";

/** Why no more updates come; nothing where it is worth asking again. */
export function whyLost(error: unknown): LostUpdates | undefined {
  if (!(error instanceof GrammyError)) return undefined;
  if (error.error_code === 401) return "token-refused";
  if (error.error_code !== 409) return undefined;
  return error.description.includes("webhook is active") ? "webhook-elsewhere" : "polled-elsewhere";
}

/** Why the program ends that asked for updates, for whoever runs it, and what to do. */
export function explainLost(reason: LostUpdates): string {
  switch (reason) {
    case "token-refused":
      return "BOT_TOKEN is no longer known to Telegram: it was revoked. Copy the new one from @BotFather, and start again.";
    case "polled-elsewhere":
      return "Another program asks Telegram for updates with the same BOT_TOKEN. Stop that one, or let @BotFather make another bot for one of the two.";
    case "webhook-elsewhere":
      return "Another program has the updates for the same BOT_TOKEN delivered to its PUBLIC_URL. Stop that one, or let @BotFather make another bot for one of the two.";
  }
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return "code" in error && typeof error.code === "string" ? `${error.name} ${error.code}` : error.name;
}
