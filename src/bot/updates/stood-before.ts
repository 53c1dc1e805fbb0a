import type { Update } from "grammy/types";
import { hasComeBack } from "../chat/read-update.ts";
import { rangeBetween, type IdRange } from "../telegram/message-id-ranges.ts";

/**
 * Where messages may stand that came before somebody blocked the bot, whose record is deleted: only the update by which they come
 * back says so, whatever becomes of it. `newest` is the highest message id that is known.
 */
export function stoodBefore(update: Update, newest: number): IdRange[] {
  return hasComeBack(update) ? [rangeBetween(0, newest + 1)] : [];
}
