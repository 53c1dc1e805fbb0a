import { z, type ZodType } from "zod";

/**
 * What came back of a question to the Bot API. Its words are not passed on: a proxy's may quote the address, and with it the
 * token.
 */
export type TelegramAnswer<T> =
  | { readonly kind: "answered"; readonly result: T; readonly date: number | undefined }
  | { readonly kind: "refused"; readonly code: number }
  | { readonly kind: "silent" };

/** How long Telegram may take, in milliseconds. */
const patience = 10_000;

const envelope = z.object({ ok: z.literal(true), result: z.unknown() });

/** Asks the Bot API one question that changes nothing, once. */
export async function askTelegram<T>(
  { apiRoot, token }: { readonly apiRoot: string; readonly token: string },
  method: "getMe" | "getWebhookInfo",
  schema: ZodType<T>,
): Promise<TelegramAnswer<T>> {
  try {
    const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
      method: "POST",
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return { kind: "refused", code: response.status };
    const result = schema.parse(envelope.parse(await response.json()).result);
    const date = Date.parse(response.headers.get("date") ?? "");
    return { kind: "answered", result, date: Number.isNaN(date) ? undefined : date };
  } catch {
    return { kind: "silent" };
  }
}

/** What a bot says of itself. */
export const botSchema = z.object({
  username: z.string(),
  supports_inline_queries: z.boolean().default(false),
});

/** Why Telegram did not say who the bot is, with the mend. */
export function explainNoAnswer(answer: Exclude<TelegramAnswer<unknown>, { kind: "answered" }>): string {
  if (answer.kind === "silent") {
    return "Telegram cannot be reached. Mend: check the network, and BOT_API_ROOT if it is set.";
  }
  if (answer.code === 401 || answer.code === 404) {
    return "Telegram does not know it. Mend: copy it from @BotFather once more.";
  }
  return `Telegram refuses to answer (${answer.code}). Mend: try again in some minutes.`;
}
