import type { Dependencies } from "../chat/context.ts";
import { ExitRepair } from "./exit-repair.ts";

/**
 * Looks, when the store is back, at what was done while it could not say whether the person had left: where they had, the
 * rest of the exit is done once more, in their order.
 *
 * @returns what is in hand
 */
export async function checkUpdatesWithoutStore(
  dependencies: Dependencies,
  failed: (error: unknown) => void,
): Promise<Set<Promise<void>>> {
  const { withoutStore, records, recentExits, recentMessages, exclusive } = dependencies;
  const repair = new ExitRepair(dependencies);
  const inHand = new Set<Promise<void>>();
  for (const chat of withoutStore.chats) {
    const ended = await records.recentExits.ask(chat);
    if (ended === "unknown") break;
    const before = withoutStore.of(chat).filter(({ update }) => update < (ended?.update ?? 0));
    if (!ended || before.length === 0) {
      withoutStore.haveNotLeft(chat);
      continue;
    }
    withoutStore.delete(chat);
    const since = recentMessages.since(chat, ended.update);
    const toDelete = before.flatMap((update) => update.sent).filter((id) => !since.has(id));
    const onCover = before.filter(({ touched }) => touched.some((id) => id === ended.cover));
    const mustCoverAgain = onCover.length > 0;
    const mayArrive = onCover.some((update) => update.isBroken);
    const keyboard = before.some((update) => update.keyboard);
    const work = exclusive(chat, async () => {
      const recentExit = recentExits.of(chat);
      if (recentExit) recentExit.mustCoverAgain ||= mustCoverAgain;
      const damage = { mustCoverAgain, mayArrive, toDelete, keyboard, isStored: true };
      await repair.repeat(chat, ended, damage);
    });
    inHand.add(work.catch(failed));
  }
  return inHand;
}
