import type { Api } from "grammy";
import { isRefusal } from "./failure.ts";

/** The most messages that Telegram deletes in one call. */
const mostDeletions = 100;

/**
 * Deletes messages, a hundred at a time and the newest first. Where Telegram refuses many together they are halved, so that
 * one which nobody may delete keeps no other in the chat; what is older than that one stays, since it is too old as well.
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
  for (let start = 0; start < newestFirst.length; start += mostDeletions) {
    const some = newestFirst.slice(start, start + mostDeletions);
    const areYoung = await deleteSome(api, chat, some);
    await deleted(areYoung ? some : newestFirst);
    if (!areYoung) return;
  }
}

/** Says whether older ones can be deleted too. */
async function deleteSome(api: Api, chat: number, newestFirst: readonly number[]): Promise<boolean> {
  if (newestFirst.length === 0) return true;
  try {
    await api.deleteMessages(chat, [...newestFirst]);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (newestFirst.length === 1) return !error.description.includes("can't be deleted");
  }
  const middle = Math.ceil(newestFirst.length / 2);
  return (
    (await deleteSome(api, chat, newestFirst.slice(0, middle))) &&
    (await deleteSome(api, chat, newestFirst.slice(middle)))
  );
}
