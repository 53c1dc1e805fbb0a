import type { ApiResponse } from "grammy/types";
import { z } from "zod";

/** For longer Telegram has nobody wait, in seconds. */
const day = 86_400;

/** What every refusal of Telegram's holds. A proxy answers in its own words, or with nothing. */
const refusal = z.object({
  ok: z.literal(false),
  error_code: z.int().min(400).max(599).optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  parameters: z
    .object({ retry_after: z.number().min(0).max(day) })
    .optional()
    .catch(undefined),
});

/** What Telegram says, as grammY reads it; what is in a result, the types of grammY say of each method. */
export interface TelegramAnswer {
  readonly status: number;
  readonly content: ApiResponse<never>;
}

/** The answer with all that grammY reads of one, whoever gave it. What is neither a result nor a refusal is a failure. */
export function asTelegram(status: number, text: string): TelegramAnswer {
  const content = parseJson(text);
  if (isSuccess(content)) return { status, content };
  const told = refusal.safeParse(content).data;
  const { error_code, description = "no answer of Telegram's", parameters } = told ?? {};
  // A firewall's page says "forbidden" too, and nobody has blocked the bot by that.
  const isRefusal = status === 429 || status >= 500 || (status >= 400 && told !== undefined);
  const code = error_code ?? (isRefusal ? status : 502);
  const refused = {
    ok: false,
    error_code: code,
    description,
    ...(parameters ? { parameters } : {}),
  } as const;
  return { status: code, content: refused };
}

/** An answer that has been read already: read once more, as a stream, it would cost as much as the call. */
export class ReadAnswer extends Response {
  override readonly json: () => Promise<unknown>;

  constructor({ content, status }: TelegramAnswer) {
    super(null, { status });
    this.json = () => Promise.resolve(content);
  }
}

/** Each method of Telegram's has a result: without one nobody knows whether anything was done. */
function isSuccess(content: unknown): content is { readonly ok: true; readonly result: never } {
  if (typeof content !== "object" || content === null || !("ok" in content && "result" in content))
    return false;
  return content.ok === true && content.result !== null;
}

/** What stands in an answer; nothing where it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
