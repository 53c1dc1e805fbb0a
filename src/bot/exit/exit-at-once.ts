import type { Api } from "grammy";
import { cover } from "../../content/screen-ids.ts";
import { makeCover } from "./make-cover.ts";
import type { Dependencies } from "../chat/context.ts";
import type { RecentExit } from "../chat/memory/recent-exit.ts";
import type { Exit } from "../chat/records/exit-record.ts";
import type { RunningExit } from "../chat/records/written-exits.ts";
import type { ChatContents } from "./chat-contents.ts";
import { newestOf, planExit, type ExitRequest, type ExitTask } from "./exit-plan.ts";
import { deleteForNow } from "./delete-for-now.ts";
import { describeFailure } from "../telegram/failure.ts";
import { idsIn } from "../telegram/message-id-ranges.ts";
import { removeKeyboard } from "../chat/reply-keyboard.ts";
import { sendNoting } from "../telegram/noted-sending.ts";
import { withSharedCallState } from "../telegram/call-state.ts";

/** ✖ as it was asked for, and what is known of the chat since. */
interface Leaving extends ExitRequest, Pick<ExitTask, "sends" | "keeps"> {
  readonly recentExit: RecentExit;
}

/** An exit as it was planned at once. */
interface Plan {
  readonly exit: Exit;
  /** What is sent for it comes after this message. */
  readonly newest: number;
  /** Messages of before that nobody else has noted yet. */
  readonly inHand: readonly number[];
}

/**
 * What ✖ does at once, without waiting for the person's turn, and all of it at the same time: the cover is put there, what has
 * to go is written down, and goes.
 */
export class ExitAtOnce {
  readonly #task: Leaving;
  readonly #mine: RunningExit;
  readonly #urgent: Api;
  readonly #dependencies: Dependencies;
  readonly #plan: Promise<Plan>;
  readonly #seen: Promise<ChatContents>;

  /** @param seen what was there when the person left */
  constructor(
    task: Leaving,
    seen: Promise<ChatContents>,
    { mine, urgent }: { readonly mine: RunningExit; readonly urgent: Api },
    dependencies: Dependencies,
  ) {
    this.#task = task;
    this.#seen = seen;
    this.#mine = mine;
    this.#urgent = urgent;
    this.#dependencies = dependencies;
    this.#plan = this.#writeDown();
  }

  /** What Telegram does not let through is left to the exit's end, which tries again. */
  async run(): Promise<void> {
    const { recentExit } = this.#task;
    await Promise.all([
      this.#attempt(recentExit.coverNext(() => this.#cover())),
      this.#attempt(this.#delete()),
    ]);
  }

  /** Plans what has to go, and writes it down: from then on it goes even if this process ends. */
  async #writeDown(): Promise<Plan> {
    const { records, recentExits, coalesced } = this.#dependencies;
    const { chat, language, recentExit } = this.#task;
    const contents = await this.#seen;
    const inHand = recentExits.messagesInHand(chat);
    for (const id of coalesced.take(chat)) recentExit.toDelete.add(id);
    const messages = [...contents.messages, ...inHand];
    const exit = planExit(this.#task, { ...contents, messages }, this.#dependencies);
    const place = exit.cover === undefined ? {} : { cover: exit.cover };
    await Promise.all([
      this.#mine.keep(exit),
      records.recentExits.write(chat, { update: recentExit.update, language, ...place }),
    ]);
    return { exit, newest: newestOf(exit, this.#dependencies.newest), inHand };
  }

  async #cover(): Promise<void> {
    const { newest, recentExits, recentMessages, records, screens } = this.#dependencies;
    const { chat, language, tapped, recentExit } = this.#task;
    // A message that was tapped need not be looked up.
    if (tapped === undefined) recentExit.cover ??= (await this.#seen).screen;
    const since = recentMessages.since(chat, recentExit.update);
    if (recentExit.cover !== undefined && since.has(recentExit.cover)) return;
    const target = recentExit.cover;
    if (target !== undefined) recentExit.claimed.add(target);
    const callState = { broken: false };
    const made = await makeCover(
      withSharedCallState(callState, this.#urgent),
      chat,
      screens.get(language, cover),
      {
        target,
        // Below what was asked for since, a cover would only be in its way.
        sends: since.size === 0,
        announce: () => this.#announce(),
        release: (message) => {
          recentExit.release(message);
        },
        newest,
      },
    );
    // A call that was broken may arrive later.
    if (target !== undefined && made.cover === target && !callState.broken) recentExit.claimed.delete(target);
    recentExit.noteCover(made);
    if (made.isBroken) recentExits.noteBroken(chat);
    if (made.cover !== undefined && made.cover !== target)
      await records.recentExits.write(chat, { update: recentExit.update, language, cover: made.cover });
    if (made.failure !== undefined) throw made.failure;
  }

  /**
   * Writes down after which message the cover comes, where others have been sent much since ✖ was written down; not where a
   * message puts a keyboard away, since that one may have come before.
   */
  async #announce(): Promise<number> {
    const { exit, newest } = await this.#plan;
    const sendingAfter = Math.max(newest, this.#dependencies.newest.id);
    if (sendingAfter > newest && !exit.keyboard) await this.#mine.keep({ ...exit, sendingAfter });
    return sendingAfter;
  }

  async #delete(): Promise<void> {
    const { newest: newestMessage, recentExits, recentMessages, say } = this.#dependencies;
    const { chat, update, language, recentExit } = this.#task;
    const { exit, newest, inHand } = await this.#plan;
    // A keyboard that cannot be put away now keeps no message in the chat.
    if (exit.keyboard) {
      const remove = () => removeKeyboard(this.#urgent, chat, say(language, "place-done"));
      const sending = await sendNoting(newestMessage, newest, remove);
      recentExit.noteKeyboard(update, sending);
      if (sending.isBroken) recentExits.noteBroken(chat);
    }
    // An id that is still to come may be that of the cover: such ones wait until it is known.
    const unknown = [...idsIn(exit.unknown)].filter((id) => id <= newest);
    const known = new Set([...exit.messages, ...recentExit.toDelete, ...inHand]);
    const toDelete = new Set([...known, ...unknown]);
    if (exit.cover !== undefined) toDelete.delete(exit.cover);
    for (const id of recentMessages.since(chat, recentExit.update)) toDelete.delete(id);
    for (const id of toDelete) recentExit.claimed.add(id);
    const deleted = (ids: readonly number[]): void => {
      recentExit.haveGone(ids, newest);
    };
    const deletion = { chat, update, messages: toDelete, known, api: this.#urgent, deleted };
    await deleteForNow(deletion, this.#dependencies);
  }

  async #attempt(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#dependencies.log.warn({ event: "telegram-failed", ...describeFailure(error) });
    }
  }
}
