import type { Dependencies } from "../chat/context.ts";
import { ExitRepair } from "./exit-repair.ts";

/** In how many chats at once. */
const most = 50;

/**
 * Writes down, as soon as the store is back, what it could not take of chats, and sets their timers: in each person's order. What
 * was there before a ✖ whose exit is complete, in whichever process, goes: that exit is done once more.
 */
export function writingDownLater(dependencies: Dependencies): () => Promise<Set<Promise<void>>> {
  const { records, recentExits, exclusive } = dependencies;
  const repair = new ExitRepair(dependencies);
  const writeDown = (chat: number): Promise<boolean> =>
    exclusive(chat, async () => {
      const [ended, exit, kept] = await Promise.all([
        records.recentExits.ask(chat),
        records.exits.read(chat),
        records.chat(chat),
      ]);
      if (ended === "unknown") return false;
      const leftBy = Math.max(ended?.update ?? 0, recentExits.of(chat)?.update ?? 0);
      // An exit that is not done yet takes all of it away at its end.
      if (!exit && (kept?.update ?? 0) < leftBy) await repair.deleteLate(chat);
      return records.writeDown(chat);
    });
  return async () => {
    let isTaken = true;
    while (isTaken) {
      // A store that takes nothing of the first chat would take nothing of the others.
      const [first, ...others] = records.unwritten().slice(0, most);
      isTaken = first !== undefined && (await writeDown(first));
      if (isTaken) await Promise.all(others.map(writeDown));
    }
    return new Set();
  };
}
