import type { Api } from "grammy";
import { cover } from "../../content/screen-ids.ts";
import { makeCover } from "./make-cover.ts";
import type { Dependencies } from "../chat/context.ts";
import type { RecentExit } from "../chat/memory/recent-exit.ts";
import { ExitRepair } from "./exit-repair.ts";
import {
  ExitPlanner,
  leftAlone,
  lookingLater,
  restOf,
  type Request,
  type Task,
  type ChatContents,
} from "./exit-plan.ts";
import { deleteForNow, finishExit, inHandFor } from "./finish-exit.ts";
import { describeFailure } from "../telegram/failure.ts";
import type { Chat } from "../chat/records/chat-record.ts";
import type { Exit } from "../chat/records/exit-record.ts";
import { idsIn, rangesOf, type IdRange } from "../telegram/message-id-ranges.ts";
import { removeKeyboard } from "../telegram/reply-keyboard.ts";
import { sendNoting } from "../telegram/noted-sending.ts";
import { endingWith, sharingCallState } from "../telegram/call-state.ts";

/** An exit as it was planned at once. */
interface Plan {
  readonly exit: Exit;
  /** What is sent for it comes after this message. */
  readonly newest: number;
  /** Messages of before that nobody else has noted yet. */
  readonly inHand: readonly number[];
}

/** What is done at once goes by this plan, and makes its calls in this way. */
interface AtOnce {
  readonly plan: Promise<Plan>;
  readonly urgent: Api;
}

/** How an exit is finished. */
interface Finishing {
  readonly urgent: Api;
  /** Whether the store could not say what it holds. */
  readonly isUnread: boolean;
  /** How much was found when it was planned; it is counted now where left out. */
  readonly planned?: number | undefined;
}

/**
 * The way out of a chat, in two parts. At once, outside the person's order (`leave`): the cover is put there, what has to go
 * is written down, and goes. Then in their order, when what was in hand has ended (`clear`): it is looked up what came
 * meanwhile, all that is stored of the person goes, and what is left in the chat. Whatever ends a process in between,
 * another one finds what is written down and goes on (`goOn`). exit-plan.ts says what has to go, finish-exit.ts does it,
 * exit-repair.ts takes back what arrives later. A timer comes by `clear` alone.
 */
export class ChatExit {
  readonly #dependencies: Dependencies;
  readonly #planner: ExitPlanner;
  readonly #repair: ExitRepair;

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
    this.#planner = new ExitPlanner(dependencies);
    this.#repair = new ExitRepair(dependencies);
  }

  /** Leaves a chat by ✖. Settled when all is done once, as far as Telegram lets it. */
  leave(request: Request): Promise<void> {
    const { chat, update } = request;
    const { overtaking, urgent } = this.#dependencies;
    return overtaking.givingWay(chat, update, (end) => this.#leaveNow(request, endingWith(end, urgent)));
  }

  async #leaveNow(request: Request, urgent: Api): Promise<void> {
    const { recentExits, exclusive } = this.#dependencies;
    const { chat, update, language, tapped } = request;
    const recentExit = recentExits.leave(chat, update, language);
    if (!recentExit.isCovered) recentExit.cover = tapped ?? recentExit.cover;
    const seen = this.#planner.contentsOf(chat, recentExit.update);
    const task: Task = { ...request, recentExit, sends: true, keeps: false };
    // A message that was tapped need not be looked up.
    const ready = tapped === undefined ? seen.then(({ screen }) => (recentExit.cover ??= screen)) : undefined;
    const plan = this.#writeDown(task, recentExit, seen);
    const atOnce = Promise.all([
      this.#attempt(
        recentExit.coverNext(() => this.#coverAtOnce(request, recentExit, { ready, plan, urgent })),
      ),
      this.#attempt(this.#deleteAtOnce(request, recentExit, { plan, urgent })),
    ]);
    // It takes its place in the person's order now: what they ask for after ✖ is shown after it, and stays.
    await exclusive(chat, async () => {
      await atOnce;
      recentExit.sending.delete(update);
      await this.clear(task, await seen, urgent);
    });
  }

  /** Plans what has to go, and writes it down: from then on it goes though this process ends. */
  async #writeDown(task: Task, recentExit: RecentExit, seen: Promise<ChatContents>): Promise<Plan> {
    const { records, recentExits, coalesced, now } = this.#dependencies;
    const { chat, language } = task;
    const contents = await seen;
    const inHand = recentExits.messagesInHand(chat);
    for (const id of coalesced.take(chat)) recentExit.toDelete.add(id);
    const messages = [...contents.messages, ...inHand];
    const exit = this.#planner.plan(task, { ...contents, messages });
    const newest = this.#planner.newestOf(exit);
    const { cover, sendingAfter } = exit;
    if (sendingAfter !== undefined) recentExit.sending.set(task.update ?? 0, sendingAfter);
    const place = {
      ...(cover !== undefined && { cover }),
      ...(sendingAfter !== undefined && { sendingAfter }),
    };
    await Promise.all([
      records.exits.schedule(chat, exit, now() + inHandFor),
      records.recentExits.write(chat, { update: recentExit.update, language, ...place }),
    ]);
    return { exit, newest, inHand };
  }

  async #coverAtOnce(
    { chat, language }: Request,
    recentExit: RecentExit,
    { ready, plan, urgent }: AtOnce & { readonly ready: Promise<unknown> | undefined },
  ): Promise<void> {
    const { newest, recentExits, recentMessages, records, screens } = this.#dependencies;
    if (ready) await ready;
    const left = { update: recentExit.update, language };
    // Others may have been sent much since ✖ was written down.
    const announce = async (): Promise<number> => {
      const planned = await plan;
      const sendingAfter = Math.max(planned.newest, newest.id);
      if (sendingAfter > planned.newest) await records.recentExits.write(chat, { ...left, sendingAfter });
      return sendingAfter;
    };
    const since = recentMessages.since(chat, recentExit.update);
    if (recentExit.cover !== undefined && since.has(recentExit.cover)) return;
    const target = recentExit.cover;
    if (target !== undefined) recentExit.claimed.add(target);
    const callState = { broken: false };
    // Below what was asked for since, a cover would only be in its way.
    const release = (): void => {
      recentExit.release(target);
    };
    const order = { target, sends: since.size === 0, announce, release, newest };
    const made = await makeCover(
      sharingCallState(callState, urgent),
      chat,
      screens.get(language, cover),
      order,
    );
    // A call that was broken may arrive later.
    if (target !== undefined && made.cover === target && !callState.broken) recentExit.claimed.delete(target);
    recentExit.take(made);
    if (made.isBroken) recentExits.noteBroken(chat);
    if (made.cover !== undefined && made.cover !== target)
      await records.recentExits.write(chat, { ...left, ...recentExit.mark, cover: made.cover });
    if (made.failure !== undefined) throw made.failure;
  }

  async #deleteAtOnce(
    { chat, update, language }: Request,
    recentExit: RecentExit,
    { plan, urgent }: AtOnce,
  ): Promise<void> {
    const { newest: newestMessage, recentExits, recentMessages, say } = this.#dependencies;
    const { exit, newest, inHand } = await plan;
    // A keyboard that cannot be put away now keeps no message in the chat.
    if (exit.keyboard) {
      const remove = () => removeKeyboard(urgent, chat, say(language, "place-done"));
      const sending = await sendNoting(newestMessage, newest, remove);
      recentExit.noteKeyboard(sending);
      if (sending.isBroken) recentExits.noteBroken(chat);
    }
    // An id that is still to come may be that of the cover: such ones wait until it is known.
    const unknown = [...idsIn(exit.unknown)].filter((id) => id <= newest);
    const toDelete = new Set([...exit.messages, ...recentExit.toDelete, ...inHand, ...unknown]);
    if (exit.cover !== undefined) toDelete.delete(exit.cover);
    for (const id of recentMessages.since(chat, recentExit.update)) toDelete.delete(id);
    for (const id of toDelete) recentExit.claimed.add(id);
    const deleted = (ids: readonly number[]): void => {
      recentExit.haveGone(ids, newest);
    };
    await deleteForNow({ chat, update, messages: toDelete, api: urgent, deleted }, this.#dependencies);
  }

  /**
   * Takes everything out of a chat but its cover: in the person's order. What has to go is written down first, so that it
   * goes though this process ends.
   *
   * @param seen what was there when the person left
   */
  clear(task: Task, seen?: ChatContents, urgent = this.#dependencies.urgent): Promise<void> {
    const { recentExits, overtaking } = this.#dependencies;
    const { chat, recentExit } = task;
    return recentExits.finishing(chat, () =>
      overtaking.givingWay(chat, recentExit?.update ?? 0, (end) =>
        this.#clearNow(task, endingWith(end, urgent), seen),
      ),
    );
  }

  async #clearNow(task: Task, urgent: Api, seen?: ChatContents): Promise<void> {
    const { records, recentMessages, coalesced, now } = this.#dependencies;
    const { chat, recentExit, keeps, update } = task;
    const contents = await this.#planner.contentsOf(chat, recentExit?.update, seen);
    const messages = [...contents.messages, ...coalesced.take(chat)];
    const found = recentExit?.found;
    const exit = this.#planner.plan(task, { ...contents, messages });
    const unknown = [...contents.unknown, ...(recentExit?.unknown ?? [])];
    if (contents.since) await this.#handOn(exit, unknown);
    await records.exits.schedule(chat, exit, now() + inHandFor);
    if (keeps) await this.#keepChoices(chat, contents.kept, exit.cover);
    if (recentExit && recentMessages.since(chat, recentExit.update).size === 0) records.noteUpToDate(chat);
    const stored = exit.stored && (contents.isUnread || !(await records.deleteAll(chat, exit.update)));
    // From here on what is written down is enough: the same update, brought again, must not send another cover.
    if (update !== undefined) await records.markHandled(update);
    await this.#finish({ ...exit, stored }, { urgent, isUnread: contents.isUnread, planned: found });
  }

  /** Does what is left of an exit, and has done once more what was not in its plan, since it came meanwhile. */
  async #finish(exit: Exit, { urgent, isUnread, planned }: Finishing): Promise<void> {
    const { chat, update } = exit;
    const { recentExits } = this.#dependencies;
    const recentExit = recentExits.of(chat);
    if (!recentExit || recentExit.update < update) {
      await finishExit(exit, { ...this.#dependencies, urgent }, isUnread);
      return;
    }
    const found = planned ?? recentExit.found;
    const covered = exit.covered && !recentExit.mustCoverAgain;
    const keyboard = exit.keyboard || recentExit.mustPutKeyboardAway;
    recentExit.mustCoverAgain = false;
    recentExit.mustPutKeyboardAway = false;
    await finishExit({ ...exit, covered, keyboard }, { ...this.#dependencies, urgent }, isUnread);
    // Whoever is gone is forgotten.
    if (recentExits.of(chat) !== recentExit) return;
    if (recentExit.update === update) recentExit.completed = true;
    if (!recentExit.hasMoreThan(found)) return;
    const { mustCoverAgain, mayBeOverwritten: mayArrive, toDelete, unknown: places } = recentExit;
    const put = { mustCoverAgain, keyboard: recentExit.mustPutKeyboardAway };
    const damage = { ...put, mayArrive, toDelete: [...toDelete], unknown: places };
    await this.#repair.repeat(chat, recentExit, damage);
  }

  /** What the exit must leave alone is noted where the next one finds it: a copy of its own cover may stand there. */
  async #handOn(exit: Exit, unknown: readonly IdRange[]): Promise<void> {
    const ranges = leftAlone(unknown, exit);
    if (ranges.length === 0) return;
    await this.#dependencies.records.changeChat(exit.chat, (before) => {
      if (before.update <= exit.update) return before;
      return { ...before, unknown: rangesOf(idsIn([...before.unknown, ...ranges])) };
    });
  }

  /** Keeps of a chat only that it is covered, and what the person chose. */
  async #keepChoices(chat: number, kept: Chat | undefined, screen: number | undefined): Promise<void> {
    const { records } = this.#dependencies;
    await records.deleteConversation(chat);
    if (!kept) return;
    const { update, answered, coverAfterMinutes, eraseAfterHours, messages } = kept;
    const nothing = { unknown: [], older: [] };
    await records.keepChat(chat, {
      update,
      ...(answered && { answered }),
      coverAfterMinutes,
      eraseAfterHours,
      ...nothing,
      messages: messages.filter(([id]) => id === screen),
      ...(screen !== undefined && { screenMessageId: screen, isCovered: true }),
    });
  }

  /** Goes on with an exit that was begun, in the person's order; nothing where there is none, or where it is in hand. */
  async goOn(chat: number): Promise<void> {
    const { recentExits, overtaking, records, urgent, newest } = this.#dependencies;
    if (recentExits.isFinishing(chat)) return;
    await recentExits.finishing(chat, async () => {
      const begun = await records.exits.read(chat);
      if (!begun) return;
      await overtaking.givingWay(chat, begun.update, async (end) => {
        const contents = await this.#planner.contentsOf(chat, begun.update);
        const rest = this.#lookingLater(restOf(begun, contents, newest.id), begun);
        if (contents.since) await this.#handOn(rest, contents.unknown);
        await this.#finish(rest, { urgent: endingWith(end, urgent), isUnread: contents.isUnread });
      });
    });
  }

  /** What a process was about that has ended may still arrive. */
  #lookingLater(rest: Exit, begun: Exit): Exit {
    const { recentExits, newest } = this.#dependencies;
    const isOfAnother = recentExits.of(rest.chat) === undefined && begun.sends;
    return isOfAnother && begun.lookAfter === undefined ? lookingLater(rest, newest.id) : rest;
  }

  /** What Telegram does not let through must not keep the rest from being done, which tries again. */
  async #attempt(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#dependencies.log.warn({ event: "telegram-failed", ...describeFailure(error) });
    }
  }
}
