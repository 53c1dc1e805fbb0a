import type { Dependencies } from "../chat/context.ts";

/** In how many chats at once. */
const most = 50;

type KeepDependencies = Pick<Dependencies, "unkeptUpdates" | "records" | "recentExits">;

/**
 * Writes down what updates left in a chat while the store took nothing, and sets its timers: in the person's order. What is
 * of before their ✖ is not kept: whoever does the exit deletes it.
 */
export async function keepUpdates(
  chat: number,
  { unkeptUpdates, records, recentExits }: KeepDependencies,
): Promise<void> {
  if (!unkeptUpdates.has(chat)) return;
  const ended = await records.recentExits.ask(chat);
  if (ended === "unknown") return;
  const leftBy = Math.max(ended?.update ?? 0, recentExits.of(chat)?.update ?? 0);
  for (const unkept of unkeptUpdates.take(chat)) {
    if (unkept.update > leftBy && !(await unkept.keep())) unkeptUpdates.add(chat, unkept);
  }
}

/** Looks whether the store is back, and then does so in each chat. */
export function keepingUpdates(dependencies: Dependencies) {
  const { unkeptUpdates, records, exclusive } = dependencies;
  const byChat = new Map<number, Promise<void>>();
  return async (failed: (error: unknown) => void): Promise<Set<Promise<void>>> => {
    const [first] = unkeptUpdates.chats;
    const isLost = first !== undefined && (await records.recentExits.ask(first)) === "unknown";
    const waiting = isLost ? [] : unkeptUpdates.chats.filter((chat) => !byChat.has(chat));
    for (const chat of waiting.slice(0, most - byChat.size)) {
      const work = exclusive(chat, () => keepUpdates(chat, dependencies))
        .catch(failed)
        .finally(() => byChat.delete(chat));
      byChat.set(chat, work);
    }
    return new Set(byChat.values());
  };
}
