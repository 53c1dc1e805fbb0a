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
  composer.on([...service], () => undefined);
  // A location that is shared live is edited every few seconds, for hours: what is kept of that would put the cover off.
  composer.on("edited_message:location", (ctx) => {
    ctx.journal.leaveNothing();
  });
  return composer;
}
