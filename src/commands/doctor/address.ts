import type { Config } from "../../config.ts";
import type { Finding } from "./finding.ts";

const place = "address";
const patience = 10_000;

/** Knocks at the webhook as Telegram does, but without its secret: the bot alone answers that with 401. */
export async function lookAtAddress({ updates, port }: Config): Promise<Finding> {
  if (updates.kind === "polling") {
    return { place, outcome: "good", line: "none is needed: the bot asks for updates itself." };
  }
  const mend = `Mend: let the bot run, and the proxy pass POST ${updates.path} on to port ${port} as it is.`;
  try {
    const response = await fetch(updates.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    if (response.status === 401)
      return { place, outcome: "good", line: `the bot answers at ${updates.url}.` };
    return {
      place,
      outcome: "bad",
      line: `something else answers at ${updates.url} (${response.status}). ${mend}`,
    };
  } catch (error) {
    return { place, outcome: "bad", line: `nothing answers at ${updates.url} (${reasonOf(error)}). ${mend}` };
  }
}

/** `ENOTFOUND`, `CERT_HAS_EXPIRED`, `TimeoutError` */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { cause } = error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : error.name;
}
