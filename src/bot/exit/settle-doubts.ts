import type { Dependencies } from "../chat/context.ts";
import { ExitAftermath } from "./exit-aftermath.ts";

/**
 * Looks, when the store is back, at what was done while it could not say whether the person had left: where they had, the
 * rest of the exit is done once more, in their order.
 *
 * @returns what is in hand
 */
export async function settleDoubts(
  dependencies: Dependencies,
  failed: (error: unknown) => void,
): Promise<Set<Promise<void>>> {
  const { doubts, records, departures, recent, exclusive } = dependencies;
  const aftermath = new ExitAftermath(dependencies);
  const inHand = new Set<Promise<void>>();
  for (const chat of doubts.chats) {
    const ended = await records.departures.ask(chat);
    if (ended === "unknown") break;
    const before = doubts.of(chat).filter(({ update }) => update < (ended?.update ?? 0));
    if (!ended || before.length === 0) {
      doubts.haveNotLeft(chat);
      continue;
    }
    doubts.delete(chat);
    const since = recent.since(chat, ended.update);
    const toDelete = before.flatMap((doubt) => doubt.sent).filter((id) => !since.has(id));
    const onCover = before.filter(({ touched }) => touched.some((id) => id === ended.cover));
    const mustCoverAgain = onCover.length > 0;
    const mayArrive = onCover.some((doubt) => doubt.isBroken);
    const work = exclusive(chat, async () => {
      const departure = departures.of(chat);
      if (departure) departure.mustCoverAgain ||= mustCoverAgain;
      const repair = { mustCoverAgain, mayArrive, toDelete, isStored: true };
      await aftermath.repeat(chat, ended, repair);
    });
    inHand.add(work.catch(failed));
  }
  return inHand;
}
