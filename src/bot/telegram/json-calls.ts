import { HttpError, type Transformer } from "grammy";
import type { Call } from "./transport.ts";

/**
 * Calls whose payload is never a file. They go to the connections as JSON, without what grammY and `fetch` put between: two
 * signals, two addresses that are parsed, a `Response`, a walk through the payload.
 */
const methods: ReadonlySet<string> = new Set([
  "sendMessage",
  "editMessageText",
  "deleteMessages",
  "answerCallbackQuery",
  "answerInlineQuery",
]);

/** Makes such calls for an Api; it has to be the first of its transformers. Other calls go by grammY's own way. */
export function jsonCalls(call: Call, token: string): Transformer {
  return async (previous, method, payload, signal) => {
    if (!methods.has(method)) return previous(method, payload, signal);
    try {
      return await call(`/bot${token}/${method}`, JSON.stringify(payload), signal);
    } catch (error) {
      // As grammY says it: the reason may hold what nobody must read.
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };
}
