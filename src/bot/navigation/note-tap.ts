import type { Dependencies } from "../chat/context.ts";
import { showMessage, tappedScreen } from "../chat/show-message.ts";
import type { TapHandlers } from "../chat/tap-handler-types.ts";
import { edit } from "../chat/send.ts";
import type { Conversations } from "./conversations.ts";

/** A tap on a button of a note. A note needs the store: without one, what the person writes would be lost. */
export function noteTap(
  { screens, say, records }: Dependencies,
  conversations: Conversations,
): TapHandlers<"note">["note"] {
  return async (ctx, { language, note, act }) => {
    const { chatId: chat } = ctx;
    if (act.do !== "start") {
      await conversations.answer(ctx, async () => {
        const lost = screens.withNotice(language, say(language, "note-lost"), note);
        const tapped = tappedScreen(ctx);
        if (tapped === undefined) await showMessage(ctx, lost);
        // A second tap on a page that is gone; what the first one made stands below it.
        else if (await edit(ctx.api, chat, tapped, lost)) ctx.journal.shows(tapped, lost);
      });
      return;
    }
    // Written as it is, to see whether the store takes anything; behind what an update that takes long may be writing.
    await records.changeChat(chat, (before) => ({ ...before }));
    if (!records.isOutdated(chat)) await conversations.note(ctx, language, note);
    else await showMessage(ctx, screens.withNotice(language, say(language, "talk-not-kept"), note));
  };
}
