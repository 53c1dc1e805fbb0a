import type { Transformer } from "grammy";
import type { ApiResponse } from "grammy/types";
import { z } from "zod";
import type { Dependencies } from "../chat/context.ts";
import type { Work } from "../chat/memory/recent-exits.ts";
import { ExitRepair } from "../exit/exit-repair.ts";
import { OvertakenError } from "../chat/overtaking.ts";
import type { ChatJournal } from "../chat/chat-journal.ts";
import type { JournalWriter } from "../chat/journal-writer.ts";
import { rangesAfter, type IdRange } from "../telegram/message-id-ranges.ts";
import { callContext, type CallState } from "../telegram/call-context.ts";
import { withCallState } from "../telegram/call-state.ts";
import { isAborted, type Abortable } from "../telegram/ending.ts";

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

/** The update whose calls are watched, and what is noted of them. */
interface WatchedUpdate {
  readonly chat: number;
  readonly id: number;
  readonly work: Work;
  readonly overtaken: Abortable;
  readonly journal: ChatJournal;
  readonly writer: JournalWriter;
}

/** What a call does in the chat. */
interface ChatCall {
  readonly sends: boolean;
  readonly edits: boolean;
  /** The message that it edits. */
  readonly edited: number | undefined;
  readonly deleted: readonly number[];
  /** It brings a reply keyboard. */
  readonly asks: boolean;
}

function readCall(method: string, payload: unknown): ChatCall {
  const { message_id, message_ids: deleted, reply_markup: markup } = about.parse(payload);
  const sends = method.startsWith("send");
  const edits = method.startsWith("edit");
  return {
    sends,
    edits,
    edited: edits ? message_id : undefined,
    deleted,
    asks: markup?.keyboard !== undefined,
  };
}

/** What became of a call: Telegram's answer, or why there is none. */
type Outcome<T> = { readonly answer: T } | { readonly error: unknown };

/** What a call has put into the chat. */
interface Came {
  /** The message that was sent. */
  readonly message: number | undefined;
  /** Where copies of it may stand. */
  readonly copies: readonly IdRange[];
  readonly isBroken: boolean;
}

/**
 * Watches the calls that are made for one update. Before its first message is sent it is written down that one will come.
 * From the moment when the person leaves, nothing more is said, and what was on its way is taken back.
 */
export function updateCalls(update: WatchedUpdate, dependencies: Dependencies): Transformer {
  const watch = new CallWatch(update, dependencies);
  return (previous, method, payload, signal) =>
    watch.make(method, payload, () => previous(method, payload, signal));
}

class CallWatch {
  readonly #update: WatchedUpdate;
  readonly #dependencies: Dependencies;
  readonly #repair: ExitRepair;

  constructor(update: WatchedUpdate, dependencies: Dependencies) {
    this.#update = update;
    this.#dependencies = dependencies;
    this.#repair = new ExitRepair(dependencies);
  }

  /** Makes a call, unless nothing may be said any more. */
  async make<T extends ApiResponse<unknown>>(
    method: string,
    payload: unknown,
    make: () => Promise<T>,
  ): Promise<T | typeof claimed> {
    const { chat, id, work, overtaken, writer } = this.#update;
    const { recentExits, rangeDeletions, recentMessages, callsUnderWay, newest } = this.#dependencies;
    const call = readCall(method, payload);
    const { sends, edits, edited, deleted } = call;
    const cancel = [...(callContext().callState?.cancel ?? []), overtaken];
    const begun = callsUnderWay.take(id, method);
    if (!sends && !edits && deleted.length === 0) {
      return withCallState({ broken: false, giveUp: [overtaken], cancel, begun }, make);
    }
    const says = sends || edits;
    if (overtaken.aborted) throw new OvertakenError();
    if (sends && !work.hasLeft) {
      await writer.announce();
      await rangeDeletions.over(chat);
    }
    if (says && work.hasLeft) throw new PersonLeftError();

    const giveUp = says ? [work.personLeft, overtaken] : [overtaken];
    const callState: CallState = { broken: false, giveUp, cancel, begun };
    if (edited !== undefined && recentExits.of(chat)?.claimed.has(edited)) return claimed;
    const isNotShown = edited === undefined ? undefined : recentMessages.showing(chat, id, edited);
    const after = newest.id;
    work.asks ||= call.asks;
    const outcome = await withCallState(callState, make).then(
      (answer): Outcome<T> => ({ answer }),
      (error: unknown): Outcome<T> => ({ error }),
    );
    const came = this.#noteCame(call, outcome, callState, after);
    if (says && "answer" in outcome && isThere(outcome.answer)) this.#update.journal.hasSaid = true;
    else isNotShown?.();
    await this.#takeBack(call, came);
    if ("error" in outcome) throw isAborted(overtaken) ? new OvertakenError() : outcome.error;
    return outcome.answer;
  }

  /** Notes what a call has put into the chat, where `after` was the newest message before it. */
  #noteCame({ sends }: ChatCall, outcome: Outcome<unknown>, { broken }: CallState, after: number): Came {
    const { chat, id, work, journal } = this.#update;
    const { recentExits, recentMessages, newest } = this.#dependencies;
    const answer = sends && "answer" in outcome ? outcome.answer : undefined;
    const message = answer === undefined ? undefined : sent.safeParse(answer).data?.result.message_id;
    if (message !== undefined) {
      work.messages.add(message);
      // Whoever made the call may have given it up, while it is asked below whether the person has left.
      journal.arrived(message);
      recentMessages.came(chat, id, message);
    }
    if (broken) recentExits.noteBroken(chat);
    if (!sends || !broken) return { message, copies: [], isBroken: broken };
    // The last try may have come long after the first, and the first may come yet.
    const copies = rangesAfter(after, newest.id);
    for (const range of copies) {
      journal.mayStand(range);
      // Nobody else knows of them where the store takes nothing.
      recentMessages.mayStand(chat, id, range);
    }
    return { message, copies, isBroken: true };
  }

  /** Where the person has left meanwhile, takes back what a call has done. */
  async #takeBack(
    { sends, edits, edited, deleted }: ChatCall,
    { message, copies, isBroken }: Came,
  ): Promise<void> {
    const { chat, id, work } = this.#update;
    const touched = edited === undefined ? deleted : [edited];
    const hasLeft = await this.#hasLeft();
    if (hasLeft) {
      const undone = { touched, isBroken, sent: message === undefined ? [] : [message], unknown: copies };
      await this.#repair.undo(chat, { keyboard: work.asks, ...undone });
      work.asks = false;
      if (sends || edits) throw new PersonLeftError();
    }
    // Nobody waits until the store is back, least of all for help.
    if (hasLeft === undefined) {
      const { messages, asks: keyboard } = work;
      this.#dependencies.withoutStore.note(chat, {
        update: id,
        touched,
        isBroken,
        sent: [...messages],
        keyboard,
      });
    }
  }

  /** Asks the store too, since another process may have taken the ✖; undefined where the store cannot say. */
  async #hasLeft(): Promise<boolean | undefined> {
    const { chat, id, work } = this.#update;
    if (work.hasLeft) return true;
    const recentExit = await this.#dependencies.records.recentExits.ask(chat);
    if (recentExit === "unknown") return undefined;
    if ((recentExit?.update ?? 0) > id) work.leave();
    // ✖ may have come while the store was asked.
    return work.hasLeft;
  }
}

/** Whether what was to be said stands there, by this try or an earlier one. */
function isThere(answer: { readonly ok: boolean; readonly description?: string }): boolean {
  return answer.ok || answer.description?.includes("message is not modified") === true;
}
