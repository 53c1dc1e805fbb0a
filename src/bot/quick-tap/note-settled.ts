import type { Context, Dependencies } from "../chat/context.ts";
import { tappedScreen } from "../chat/show.ts";

/**
 * At the end of an update: where it has shown a screen in the message that was tapped, all of it is kept, no question is
 * open and nobody has left, the next tap on that message may go the quick way.
 */
export async function noteSettled(ctx: Context, dependencies: Dependencies): Promise<void> {
  const { records, departures, doubts, settledChats } = dependencies;
  const { chatId: chat, tap } = ctx;
  const { kept, isConversing } = ctx.journal;
  const message = tappedScreen(ctx);
  if (tap?.kind !== "screen" || !kept || message === undefined || isConversing !== false) return;
  if (kept.chat.screenMessageId !== message || kept.chat.isCovered || kept.chat.questionMessageId) return;
  if (records.isOutdated(chat) || doubts.has(chat) || departures.of(chat)) return;
  const { coverAfterMinutes, eraseAfterHours } = kept.chat;
  const { language } = tap;
  await settledChats.add(chat, { message, language, tappedAt: kept.at, coverAfterMinutes, eraseAfterHours });
}
