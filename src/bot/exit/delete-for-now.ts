import type { Api } from "grammy";
import type { Dependencies } from "../chat/context.ts";
import { protectCover } from "./protect-cover.ts";
import { withSharedCallState } from "../telegram/call-state.ts";
import { Ending, type Abortable } from "../telegram/ending.ts";
import { deleteMessages } from "../chat/delete-messages.ts";

/**
 * For how long new deletions are begun, in milliseconds; the rest is put off. Of ids of which nobody knows what stands there, one
 * may be that of the person's next message by the time a call that hangs is tried again.
 */
const deletesFor = 3000;

/** What of a chat is deleted, and in which way. */
interface Deletion {
  readonly chat: number;
  /** The one by which the person has left. */
  readonly update: number;
  readonly messages: ReadonlySet<number>;
  /** Those of them that are known to stand there: all have come in the last two days. */
  readonly known: ReadonlySet<number>;
  readonly api: Api;
  /** Called after each call with what need not be tried again. */
  readonly deleted: (ids: readonly number[]) => void | Promise<void>;
}

/** Deletes what can be deleted before others go on beside the exit. */
export async function deleteForNow(
  { chat, update, messages, known, api, deleted }: Deletion,
  { recentExits, newest, rangeDeletions }: Pick<Dependencies, "recentExits" | "newest" | "rangeDeletions">,
): Promise<void> {
  const soon = new Ending();
  const timer = setTimeout(() => {
    soon.abort();
  }, deletesFor).unref();
  const deleteUntil = async (...giveUp: readonly Abortable[]): Promise<void> => {
    const callState = { broken: false, giveUp };
    const careful = withSharedCallState(callState, api);
    const spared = new Set<number>();
    careful.config.use(protectCover(recentExits, { chat, update }, (message) => spared.add(message)));
    try {
      await deleteMessages(careful, chat, messages, {
        deleted: (ids) => deleted(ids.filter((id) => !spared.has(id))),
        young: known,
      });
    } finally {
      clearTimeout(timer);
      // The broken call may arrive when one of these messages has become the cover of the next ✖.
      if (callState.broken) recentExits.noteBroken(chat);
    }
  };
  const isAhead = [...messages].some((id) => id > newest.id);
  if (!isAhead) return deleteUntil(soon);
  await rangeDeletions.make(chat, (yielding) => deleteUntil(soon, yielding));
}
