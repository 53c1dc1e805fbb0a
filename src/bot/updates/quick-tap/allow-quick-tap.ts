import type { Context, Dependencies } from "../../chat/context.ts";
import type { KeptChat } from "../../chat/journal-writer.ts";
import { tappedScreen } from "../../chat/show-message.ts";

/**
 * At the end of an update: where it has shown a screen in the message that was tapped, all of it is kept, no question is
 * open and nobody has left, the next tap on that message may go the quick way.
 */
export async function allowQuickTap(
  ctx: Context,
  kept: KeptChat | undefined,
  dependencies: Dependencies,
): Promise<void> {
  const { records, recentExits, withoutStore, quickTapChats } = dependencies;
  const { chatId: chat, tap } = ctx;
  const { isConversing } = ctx.journal;
  const message = tappedScreen(ctx);
  if (tap?.kind !== "screen" || !kept || message === undefined || isConversing !== false) return;
  if (kept.chat.screenMessageId !== message || kept.chat.isCovered || kept.chat.questionMessageId) return;
  if (records.isOutdated(chat) || withoutStore.has(chat) || recentExits.of(chat)) return;
  const { coverAfterMinutes, eraseAfterHours } = kept.chat;
  const { language } = tap;
  await quickTapChats.add(chat, { message, language, tappedAt: kept.at, coverAfterMinutes, eraseAfterHours });
}
