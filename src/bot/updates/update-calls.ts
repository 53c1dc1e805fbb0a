import type { Transformer } from "grammy";
import { z } from "zod";
import type { Dependencies } from "../chat/context.ts";
import type { Work } from "../chat/memory/recent-exits.ts";
import { ExitRepair } from "../exit/exit-repair.ts";
import { OvertakenError } from "../chat/overtaking.ts";
import type { ChatJournal } from "../chat/chat-journal.ts";
import type { JournalWriter } from "../chat/journal-writer.ts";
import { rangeAfter, rangeBetween, type IdRange } from "../telegram/message-id-ranges.ts";
import { callContext } from "../telegram/call-context.ts";
import type { CallState } from "../telegram/call-context.ts";
import { withCallState } from "../telegram/call-state.ts";

/** The person has left by ✖ since the update came: nothing is said to them for it any more. */
export class PersonLeftError extends Error {
  override readonly name = "PersonLeftError";
}

/** The messages that a call is about. */
const about = z.object({
  message_id: z.int().optional(),
  message_ids: z.array(z.int()).default([]),
  reply_markup: z.object({ keyboard: z.unknown().optional() }).optional(),
});
const sent = z.object({ ok: z.literal(true), result: z.object({ message_id: z.int() }) });

/**
 * Telegram's answer for a message that is gone, as one that an exit is about to cover or delete: its words are sent anew then.
 */
const claimed = { ok: false, error_code: 400, description: "Bad Request: message can't be edited" } as const;

interface Update {
  readonly chat: number;
  readonly id: number;
  readonly work: Work;
  readonly overtaken: AbortSignal;
  readonly journal: ChatJournal;
  readonly writer: JournalWriter;
}

/**
 * Watches the calls that are made for one update. Before its first message is sent it is written down that one will come.
 * From the moment when the person leaves, nothing more is said, and what was on its way is taken back.
 */
export function updateCalls(
  { chat, id, work, overtaken, journal, writer }: Update,
  dependencies: Dependencies,
): Transformer {
  const { recentExits, rangeDeletions, records, withoutStore, recentMessages, callsUnderWay } = dependencies;
  const repair = new ExitRepair(dependencies);
  /** Asks the store too, since another process may have taken the ✖; undefined where the store cannot say. */
  const hasLeft = async (): Promise<boolean | undefined> => {
    if (work.personLeft.aborted) return true;
    const recentExit = await records.recentExits.ask(chat);
    if (recentExit === "unknown") return undefined;
    if ((recentExit?.update ?? 0) > id) work.leave();
    // ✖ may have come while the store was asked.
    return work.hasLeft;
  };

  return async (previous, method, payload, signal) => {
    const sends = method.startsWith("send");
    const edits = method.startsWith("edit");
    const { message_id: edited, message_ids: deleted, reply_markup: markup } = about.parse(payload);
    const cancel = [...(callContext().callState?.cancel ?? []), overtaken];
    const begun = callsUnderWay.take(id, method);
    if (!sends && !edits && deleted.length === 0) {
      return withCallState({ broken: false, giveUp: [overtaken], cancel, begun }, () =>
        previous(method, payload, signal),
      );
    }
    const says = sends || edits;
    if (overtaken.aborted) throw new OvertakenError();
    if (sends && !work.personLeft.aborted) {
      await writer.announce();
      await rangeDeletions.over(chat);
    }
    if (says && work.personLeft.aborted) throw new PersonLeftError();

    const callState: CallState = {
      broken: false,
      giveUp: says ? [work.personLeft, overtaken] : [overtaken],
      cancel,
      begun,
    };
    if (edits && edited !== undefined && recentExits.of(chat)?.claimed.has(edited)) return claimed;
    const isNotShown = edits && edited !== undefined ? recentMessages.showing(chat, id, edited) : undefined;
    const newest = dependencies.newest.id;
    work.asks ||= markup?.keyboard !== undefined;
    const outcome = await withCallState(callState, () => previous(method, payload, signal)).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    const came =
      sends && "answer" in outcome ? sent.safeParse(outcome.answer).data?.result.message_id : undefined;
    if (came !== undefined) {
      work.messages.add(came);
      dependencies.newest.seen(came);
      recentMessages.came(chat, id, came);
    }
    const isDone = "answer" in outcome && isThere(outcome.answer);
    if (says && isDone) journal.said();
    else isNotShown?.();
    const copies: IdRange[] = [];
    if (sends && callState.broken) {
      // The last try may have come long after the first.
      const range =
        came === undefined ? rangeAfter(newest, dependencies.newest.id) : rangeBetween(newest, came);
      copies.push(range);
      journal.mayStand(range);
      // Nobody else knows of them where the store takes nothing.
      recentMessages.mayStand(chat, id, range);
    }
    if (callState.broken) recentExits.noteBroken(chat);
    const touched = edits && edited !== undefined ? [edited] : deleted;
    const isBroken = callState.broken;
    const left = await hasLeft();
    if (left) {
      await repair.undo(chat, {
        touched,
        isBroken,
        sent: came === undefined ? [] : [came],
        unknown: copies,
        keyboard: work.asks,
      });
      work.asks = false;
      if (says) throw new PersonLeftError();
    }
    // Nobody waits until the store is back, least of all for help.
    if (left === undefined) {
      const { messages, asks: keyboard } = work;
      withoutStore.note(chat, { update: id, touched, isBroken, sent: [...messages], keyboard });
    }
    if ("error" in outcome) throw isAborted(overtaken) ? new OvertakenError() : outcome.error;
    return outcome.answer;
  };
}

/** Whether what was to be said stands there, by this try or an earlier one. */
function isThere(answer: { readonly ok: boolean; readonly description?: string }): boolean {
  return answer.ok || answer.description?.includes("message is not modified") === true;
}

/** It may have been since it was asked last. */
function isAborted({ aborted }: AbortSignal): boolean {
  return aborted;
}
