import { Composer } from "grammy";
import { menu } from "../../content/screen.ts";
import type { Context, Parts } from "../context.ts";
import { personLanguage } from "../person-language.ts";
import { show } from "../show.ts";

/** Messages that Telegram itself writes into a private chat: nobody waits for an answer to them. */
const service = [
  "message:pinned_message",
  "message:message_auto_delete_timer_changed",
  "message:write_access_allowed",
  "message:chat_background_set",
] as const;

/** Everything else a person sends gets the menu, kindly. Nothing of it is downloaded. */
export function fallback(parts: Parts): Composer<Context> {
  const composer = new Composer<Context>();
  // A location that is shared live is edited every few seconds.
  composer.on([...service, "edited_message:location"], () => undefined);
  composer.on(["message", "edited_message"], async (ctx) => {
    const language = await personLanguage(ctx, parts);
    const line = ctx.msg.text === undefined ? "talk-media" : "talk-menu";
    await show(ctx, parts.screens.below(language, parts.say(language, line), menu));
  });
  return composer;
}
