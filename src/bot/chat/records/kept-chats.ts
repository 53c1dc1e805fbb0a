import type { EncryptedStore } from "../../../store/encrypted-store.ts";
import { ConcurrencyLimit } from "../../telegram/concurrency-limit.ts";
import { emptyChat, timerFields } from "./chat-record.ts";
import { setTimers } from "./chat-timers.ts";
import { chatsElseInMemory } from "./chats-in-memory.ts";
import type { Records } from "./records.ts";
import type { TimersElseInMemory } from "./timers-in-memory.ts";
import type { UnlessLost } from "./unless-lost.ts";
import type { Kept } from "./what-is-kept.ts";

/** The part of the records that is about what is in a chat, and when that is covered. */
type KeptChats = Pick<
  Records,
  | "chat"
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
  const { unwritten, read, write } = chatsElseInMemory(chats, unlessLost);
  const changing = new ConcurrencyLimit(1);
  const allUnwritten = [unwritten, covers.unwritten, erasures.unwritten];
  const deleteUnwritten = (person: number): void => {
    for (const one of allUnwritten) one.delete(person);
  };
  return {
    chat: read,
    changeChat: (person, change, behind) =>
      changing.run(person, async () => {
        const before = (await read(person)) ?? emptyChat;
        const after = change(before);
        const isKept = after !== before && write(person, after);
        await Promise.all([isKept, behind?.(after)]);
        return after;
      }),
    isOutdated: (person) => unwritten.get(person) !== undefined,
    noteUpToDate: deleteUnwritten,
    unwritten: () => [...new Set(allUnwritten.flatMap(({ people }) => people))],
    writeDown: (person) =>
      changing.run(person, async () => {
        const all = await read(person);
        if (all && !(await write(person, all))) return false;
        const timer = (await covers.read(person)) ?? (await erasures.read(person));
        // Only now is it known what the person chose.
        for (const one of [covers, erasures]) one.unwritten.delete(person);
        return !timer || setTimers({ covers, erasures }, timer, all ?? emptyChat);
      }),
    chooseTimer: (person, { kind, after }) =>
      changing.run(person, async () => {
        const chosen = { ...((await read(person)) ?? emptyChat), [timerFields[kind]]: after };
        if (!(await unlessLost.isDone(chats.write(person, chosen)))) return false;
        return after > 0 || unlessLost.isDone(timers[kind].cancel(person));
      }),
    deleteAll: (person, exitUpdate = Infinity) =>
      changing.run(person, async () => {
        const isNewer = ((await read(person))?.update ?? 0) > exitUpdate;
        if (isNewer) return true;
        deleteUnwritten(person);
        return unlessLost.isDone(store.deleteAll(person));
      }),
  };
}
