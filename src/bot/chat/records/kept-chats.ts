import type { EncryptedStore } from "../../../store/encrypted-store.ts";
import { ConcurrencyLimit } from "../../telegram/concurrency-limit.ts";
import { emptyChat, timerFields, type Chat } from "./chat-record.ts";
import { setTimers } from "./chat-timers.ts";
import { joinChats } from "./join-chats.ts";
import type { Records } from "./records.ts";
import type { TimersElseInMemory } from "./timers-in-memory.ts";
import type { UnlessLost } from "./unless-lost.ts";
import { Unwritten } from "./unwritten.ts";
import type { Kept } from "./what-is-kept.ts";

/** The part of the records that is about what is in a chat, and when that is covered. */
type KeptChats = Pick<
  Records,
  | "chat"
  | "keepChat"
  | "changeChat"
  | "isOutdated"
  | "noteUpToDate"
  | "unwritten"
  | "writeDown"
  | "chooseTimer"
  | "deleteAll"
>;

/**
 * The records of chats. They are changed one change after the other; what cannot be written is kept in memory, and counts with
 * what the store holds.
 */
export function keptChats(
  { chats }: Pick<Kept, "chats">,
  timers: Readonly<Record<"cover" | "erase", TimersElseInMemory>>,
  store: Pick<EncryptedStore, "deleteAll">,
  unlessLost: UnlessLost,
): KeptChats {
  const { cover: covers, erase: erasures } = timers;
  const unwritten = new Unwritten<Chat>();
  const forgetUnwritten = (person: number): void => {
    for (const { unwritten: one } of [{ unwritten }, covers, erasures]) one.delete(person);
  };
  const changing = new ConcurrencyLimit(1);
  const chat = async (person: number): Promise<Chat | undefined> => {
    const stored = await unlessLost.get(chats.read(person), undefined);
    const here = unwritten.get(person);
    return here ? joinChats(here, stored) : stored;
  };
  const keepChat = async (person: number, kept: Chat): Promise<boolean> => {
    const before = unwritten.get(person);
    const isKept = await unlessLost.isDone(chats.write(person, kept));
    if (isKept) unwritten.written(person, before);
    else unwritten.set(person, kept);
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
    isOutdated: (person) => unwritten.get(person) !== undefined,
    noteUpToDate: forgetUnwritten,
    unwritten: () => {
      const all = [...unwritten.entries, ...covers.unwritten.entries, ...erasures.unwritten.entries];
      return [...new Set(all.map(([person]) => person))];
    },
    writeDown: (person) =>
      changing.run(person, async () => {
        const all = await chat(person);
        if (all && !(await keepChat(person, all))) return false;
        const timer = (await covers.read(person)) ?? (await erasures.read(person));
        // Only now is it known what the person chose.
        for (const one of [covers, erasures]) one.unwritten.delete(person);
        return !timer || setTimers({ covers, erasures }, timer, all ?? emptyChat);
      }),
    chooseTimer: async (person, { kind, after }) => {
      const chosen = { ...((await chat(person)) ?? emptyChat), [timerFields[kind]]: after };
      if (!(await unlessLost.isDone(chats.write(person, chosen)))) return false;
      return after > 0 || unlessLost.isDone(timers[kind].cancel(person));
    },
    deleteAll: (person, exitUpdate = Infinity) =>
      changing.run(person, async () => {
        const isNewer = ((await chat(person))?.update ?? 0) > exitUpdate;
        if (isNewer) return true;
        forgetUnwritten(person);
        return unlessLost.isDone(store.deleteAll(person));
      }),
  };
}
