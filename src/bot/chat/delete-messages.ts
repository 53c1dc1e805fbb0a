import type { Api } from "grammy";
import { isRefusal } from "../telegram/failure.ts";

/** The most messages that Telegram deletes in one call. */
const mostDeletions = 100;
/** After so many ids one by one of which Telegram deletes none, what is older stays: it is too old as well. */
const mostRefused = 10;

/** What is known of messages that are to be deleted, and who is told of those that are. */
interface Deletion {
  /** Called after each call with what need not be tried again. */
  readonly deleted?: (ids: readonly number[]) => void | Promise<void>;
  /** Messages that are not too old: where one is refused, it is a die, which Telegram lets nobody delete for a day. */
  readonly young?: ReadonlySet<number>;
}

/** What it takes to tell one that is too old. */
interface Age {
  readonly young: ReadonlySet<number>;
  /** How many ids Telegram has refused one by one, without one that it deleted between. */
  refused: number;
}

/**
 * Deletes messages, a hundred at a time and the newest first. Where Telegram refuses many together they are halved, so that
 * one which nobody may delete keeps no other in the chat.
 */
export async function deleteMessages(
  api: Api,
  chat: number,
  messages: Iterable<number>,
  { deleted = () => undefined, young = new Set() }: Deletion = {},
): Promise<void> {
  const newestFirst = [...new Set(messages)].sort((one, other) => other - one);
  const age = { young, refused: 0 };
  for (let start = 0; start < newestFirst.length; start += mostDeletions) {
    const some = newestFirst.slice(start, start + mostDeletions);
    const areYoung = await deleteSome(api, chat, some, age);
    await deleted(areYoung ? some : newestFirst);
    if (!areYoung) return;
  }
}

/** Says whether older ones can be deleted too. */
async function deleteSome(
  api: Api,
  chat: number,
  newestFirst: readonly number[],
  age: Age,
): Promise<boolean> {
  try {
    await api.deleteMessages(chat, [...newestFirst]);
    age.refused = 0;
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (newestFirst.length === 1) {
      if (newestFirst.every((id) => age.young.has(id))) return true;
      age.refused = error.description.includes("can't be deleted") ? age.refused + 1 : 0;
      return age.refused < mostRefused;
    }
  }
  const middle = Math.ceil(newestFirst.length / 2);
  return (
    (await deleteSome(api, chat, newestFirst.slice(0, middle), age)) &&
    (await deleteSome(api, chat, newestFirst.slice(middle), age))
  );
}
