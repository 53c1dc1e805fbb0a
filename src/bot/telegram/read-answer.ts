import { z } from "zod";

const success = z.object({ ok: z.literal(true) });
/** What every refusal of Telegram's holds. A proxy answers in its own words, or with nothing. */
const told = z.object({
  error_code: z.int().optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  parameters: z.unknown().optional(),
});

/** The answer with all that grammY reads of one, whoever gave it. What is neither a result nor a refusal is a failure. */
export function asTelegram(status: number, text: string): Response {
  const content = parseJson(text);
  if (success.safeParse(content).success) return new ReadAnswer(content, status);
  const {
    error_code,
    description = "no answer of Telegram's",
    parameters,
  } = told.catch(noWords).parse(content);
  const code = error_code ?? (status < 400 ? 502 : status);
  const refused = { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) };
  return new ReadAnswer(refused, status < 400 ? code : status);
}

/** An answer that has been read already: read once more, as a stream, it would cost as much as the call. */
export class ReadAnswer extends Response {
  override readonly json: () => Promise<unknown>;

  constructor(content: unknown, status: number) {
    super(null, { status });
    this.json = () => Promise.resolve(content);
  }
}

const noWords = { error_code: undefined, description: undefined, parameters: undefined };

/** What stands in an answer; nothing where it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
