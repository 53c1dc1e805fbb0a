import type { EncryptedStore } from "../../../store/encrypted-store.ts";
import { ConcurrencyLimit } from "../../telegram/concurrency-limit.ts";
import { emptyChat, timerFields, type Chat } from "./chat-record.ts";
import type { Records } from "./records.ts";
import type { UnlessLost } from "./unless-lost.ts";
import type { Kept } from "./what-is-kept.ts";

/** Of how many chats it is remembered that something could not be kept of them. */
const mostOutdated = 10_000;

/** The part of the records that is about what is in a chat. */
type KeptChats = Pick<
  Records,
  "chat" | "keepChat" | "changeChat" | "isOutdated" | "noteUpToDate" | "chooseTimer" | "deleteAll"
>;

/** The records of chats. They are changed one change after the other, and it is noted which could not be written. */
export function keptChats(
  { chats, timers }: Pick<Kept, "chats" | "timers">,
  store: Pick<EncryptedStore, "deleteAll">,
  unlessLost: UnlessLost,
): KeptChats {
  const outdated = new Set<number>();
  const noteOutdated = (person: number): void => {
    outdated.delete(person);
    outdated.add(person);
    const [oldest] = outdated;
    if (outdated.size > mostOutdated && oldest !== undefined) outdated.delete(oldest);
  };
  const changing = new ConcurrencyLimit(1);
  const chat = (person: number): Promise<Chat | undefined> => unlessLost.get(chats.read(person), undefined);
  const keepChat = async (person: number, kept: Chat): Promise<boolean> => {
    const isKept = await unlessLost.isDone(chats.write(person, kept));
    if (!isKept) noteOutdated(person);
    return isKept;
  };
  return {
    chat,
    keepChat,
    changeChat: (person, change, behind) =>
      changing.run(person, async () => {
        const before = (await chat(person)) ?? emptyChat;
        const after = change(before);
        const isKept = after !== before && keepChat(person, after);
        await Promise.all([isKept, behind?.(after)]);
        return after;
      }),
    isOutdated: (person) => outdated.has(person),
    noteUpToDate: (person) => {
      outdated.delete(person);
    },
    chooseTimer: async (person, { kind, after }) => {
      const chosen = { ...((await chat(person)) ?? emptyChat), [timerFields[kind]]: after };
      if (!(await unlessLost.isDone(chats.write(person, chosen)))) return false;
      return after > 0 || unlessLost.isDone(timers[kind].cancel(person));
    },
    deleteAll: (person, exitUpdate = Infinity) =>
      changing.run(person, async () => {
        const isNewer = ((await chat(person))?.update ?? 0) > exitUpdate;
        return isNewer || unlessLost.isDone(store.deleteAll(person));
      }),
  };
}
