import { Composer } from "../chat/composer.ts";
import type { Context } from "../chat/context.ts";

/** Messages that Telegram itself writes into a private chat. */
const service = [
  "message:pinned_message",
  "message:message_auto_delete_timer_changed",
  "message:write_access_allowed",
  "message:chat_background_set",
] as const;

/** Passes over what nobody expects an answer to; it does not end a question either. */
export function serviceMessages(): Composer<Context> {
  const composer = new Composer<Context>();
  // A location that is shared live is edited every few seconds.
  composer.on([...service, "edited_message:location"], () => undefined);
  return composer;
}
