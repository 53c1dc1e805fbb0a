import type { Api } from "grammy";
import { isRefusal } from "../telegram/failure.ts";

/** The most messages that Telegram deletes in one call. */
const mostDeletions = 100;
/**
 * After so many one by one that nobody may delete, what is older stays: it is too old as well. A single one may be a die,
 * which Telegram lets nobody delete for a day.
 */
const mostRefused = 10;

/** How many messages nobody may delete, one after the other. */
interface Refusals {
  inARow: number;
}

/**
 * Deletes messages, a hundred at a time and the newest first. Where Telegram refuses many together they are halved, so that
 * one which nobody may delete keeps no other in the chat.
 *
 * @param deleted called after each call with what need not be tried again
 */
export async function deleteMessages(
  api: Api,
  chat: number,
  messages: Iterable<number>,
  deleted: (ids: readonly number[]) => void | Promise<void> = () => undefined,
): Promise<void> {
  const newestFirst = [...new Set(messages)].sort((one, other) => other - one);
  const refusals = { inARow: 0 };
  for (let start = 0; start < newestFirst.length; start += mostDeletions) {
    const some = newestFirst.slice(start, start + mostDeletions);
    const areYoung = await deleteSome(api, chat, some, refusals);
    await deleted(areYoung ? some : newestFirst);
    if (!areYoung) return;
  }
}

/** Says whether older ones can be deleted too. */
async function deleteSome(
  api: Api,
  chat: number,
  newestFirst: readonly number[],
  refusals: Refusals,
): Promise<boolean> {
  if (newestFirst.length === 0) return true;
  try {
    await api.deleteMessages(chat, [...newestFirst]);
    refusals.inARow = 0;
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (newestFirst.length === 1) {
      refusals.inARow = error.description.includes("can't be deleted") ? refusals.inARow + 1 : 0;
      return refusals.inARow < mostRefused;
    }
  }
  const middle = Math.ceil(newestFirst.length / 2);
  return (
    (await deleteSome(api, chat, newestFirst.slice(0, middle), refusals)) &&
    (await deleteSome(api, chat, newestFirst.slice(middle), refusals))
  );
}
