import type { Api } from "grammy";
import type { Dependencies } from "../chat/context.ts";
import { chatContents, type ChatContents } from "./chat-contents.ts";
import { ExitAtOnce } from "./exit-at-once.ts";
import { ExitRepair } from "./exit-repair.ts";
import { leftAlone, lookingLater, planExit, restOf, type ExitRequest, type ExitTask } from "./exit-plan.ts";
import { finishExit } from "./finish-exit.ts";
import { isSameChat } from "../chat/chat-after.ts";
import type { Chat } from "../chat/records/chat-record.ts";
import type { Exit } from "../chat/records/exit-record.ts";
import { mergeAll } from "../chat/records/merge-exits.ts";
import type { RunningExit } from "../chat/records/written-exits.ts";
import { idsIn, rangesOf, type IdRange } from "../telegram/message-id-ranges.ts";
import { endingWith } from "../telegram/call-state.ts";

/** How an exit is done: what it writes down is its own, and its calls end where it has to give way. */
interface Way {
  readonly mine: RunningExit;
  readonly urgent: Api;
}

/** How an exit is finished. */
interface Finishing extends Way {
  /** Whether the store could not say what it holds. */
  readonly isUnread: boolean;
  /** How much was found when it was planned; it is counted now where left out. */
  readonly planned?: number | undefined;
}

/**
 * The way out of a chat, in two parts. At once, outside the person's order (`leave`): the cover is put there, what has to go
 * is written down, and goes (exit-at-once.ts). Then in their order, when what was in hand has ended (`clear`): it is looked up
 * what came meanwhile, all that is stored of the person goes, and what is left in the chat. Whatever ends a process in between,
 * another one finds what is written down and goes on (`goOn`). chat-contents.ts says what is there, exit-plan.ts what of it has
 * to go; finish-exit.ts does it, exit-repair.ts takes back what arrives later. A timer comes by `clear` alone.
 */
export class ChatExit {
  readonly #dependencies: Dependencies;
  readonly #repair: ExitRepair;

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
    this.#repair = new ExitRepair(dependencies);
  }

  /** Leaves a chat by ✖. Settled when all is done once, as far as Telegram lets it. */
  leave(request: ExitRequest): Promise<void> {
    const { chat, update } = request;
    const { overtaking, records, urgent } = this.#dependencies;
    return records.exits.run(chat, (mine) =>
      overtaking.givingWay(chat, update, (end) =>
        this.#leaveNow(request, { mine, urgent: endingWith(end, urgent) }),
      ),
    );
  }

  async #leaveNow(request: ExitRequest, way: Way): Promise<void> {
    const { recentExits, exclusive, newest } = this.#dependencies;
    const { chat, update, language, tapped, message } = request;
    // What is looked for stands below it.
    if (message !== undefined) newest.seen(message);
    const recentExit = recentExits.leave(chat, update, language);
    if (!recentExit.isCovered) recentExit.cover = tapped ?? recentExit.cover;
    const task = { recentExit, sends: true, keeps: false, ...request };
    const seen = chatContents(
      chat,
      { begun: leftByOthers(way.mine), exitUpdate: recentExit.update },
      this.#dependencies,
    );
    const atOnce = new ExitAtOnce(task, seen, way, this.#dependencies).run();
    // It takes its place in the person's order now: what they ask for after ✖ is shown after it, and stays.
    await exclusive(chat, async (turn) => {
      await atOnce;
      // What another process had in hand may have written over the cover.
      if (turn.elsewhere !== "idle") recentExit.mustCoverAgain = true;
      await this.#clear(task, way, await seen);
    });
  }

  /**
   * Takes everything out of a chat but its cover: in the person's order. What has to go is written down first, so that it
   * goes even if this process ends.
   */
  clear(task: ExitTask): Promise<void> {
    const { records, urgent } = this.#dependencies;
    return records.exits.run(task.chat, (mine) => this.#clear(task, { mine, urgent }));
  }

  /** @param seen what was there when the person left */
  #clear(task: ExitTask, { mine, urgent }: Way, seen?: ChatContents): Promise<void> {
    const { recentExits, overtaking } = this.#dependencies;
    const { chat, recentExit } = task;
    return recentExits.finishing(chat, () =>
      overtaking.givingWay(chat, recentExit?.update ?? 0, (end) =>
        this.#clearNow(task, { mine, urgent: endingWith(end, urgent) }, seen),
      ),
    );
  }

  async #clearNow(task: ExitTask, { mine, urgent }: Way, seen?: ChatContents): Promise<void> {
    const { records, recentMessages, coalesced } = this.#dependencies;
    const { chat, recentExit, keeps, update, askedBy = update } = task;
    const contents = await chatContents(
      chat,
      { begun: leftByOthers(mine), exitUpdate: recentExit?.update, seen },
      this.#dependencies,
    );
    const messages = [...contents.messages, ...coalesced.take(chat)];
    const found = recentExit?.found;
    const exit = planExit(task, { ...contents, messages }, this.#dependencies);
    const unknown = [...contents.unknown, ...(recentExit?.unknown ?? [])];
    if (contents.since) await this.#handOn(exit, unknown);
    await mine.keep(exit);
    if (keeps) await this.#keepChoices(chat, contents.kept, exit.cover);
    if (recentExit && recentMessages.since(chat, recentExit.update).size === 0) records.noteUpToDate(chat);
    const stored = exit.stored && (contents.isUnread || !(await records.deleteAll(chat, exit.update)));
    // From here on what is written down is enough: the same update, brought again, must not send another cover.
    if (askedBy !== undefined) await records.markHandled(askedBy);
    await this.#finish({ ...exit, stored }, { mine, urgent, isUnread: contents.isUnread, planned: found });
  }

  /** Does what is left of an exit. For what came meanwhile, and so was not in its plan, the exit is done once more. */
  async #finish(exit: Exit, { mine, urgent, isUnread, planned }: Finishing): Promise<void> {
    const { chat, update } = exit;
    const { recentExits } = this.#dependencies;
    const recentExit = recentExits.of(chat);
    if (!recentExit || recentExit.update < update) {
      await finishExit(exit, mine, { ...this.#dependencies, urgent }, isUnread);
      return;
    }
    const found = planned ?? recentExit.found;
    const covered = exit.covered && !recentExit.mustCoverAgain;
    const keyboard = exit.keyboard || recentExit.mustPutKeyboardAway;
    recentExit.mustCoverAgain = false;
    recentExit.mustPutKeyboardAway = false;
    await finishExit({ ...exit, covered, keyboard }, mine, { ...this.#dependencies, urgent }, isUnread);
    // The person has blocked the bot: nothing is known of the exit any more.
    if (recentExits.of(chat) !== recentExit) return;
    if (recentExit.update === update) recentExit.completed = true;
    if (!recentExit.hasMoreThan(found)) return;
    const { mustCoverAgain, mayBeOverwritten: mayArrive, toDelete, unknown: places } = recentExit;
    const put = { mustCoverAgain, keyboard: recentExit.mustPutKeyboardAway };
    const damage = { mayArrive, toDelete: [...toDelete], unknown: places, ...put };
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

  /**
   * Keeps of a chat only that it is covered, and what the person chose. Where another update has changed it since it was looked
   * at, all of it stays: the next exit has to find what came.
   */
  async #keepChoices(chat: number, kept: Chat | undefined, screen: number | undefined): Promise<void> {
    const { records } = this.#dependencies;
    await records.conversations.delete(chat);
    if (!kept) return;
    await records.changeChat(chat, (before) =>
      isSameChat(before, kept) ? coveredChat(before, screen) : before,
    );
  }

  /** Goes on with an exit that was begun, in the person's order; nothing where there is none, or where it is in hand. */
  async goOn(chat: number): Promise<void> {
    const { recentExits, overtaking, records, urgent, newest } = this.#dependencies;
    if (recentExits.isFinishing(chat)) return;
    const work = async (mine: RunningExit): Promise<void> => {
      const begun = await mine.takeOver();
      if (!begun) return;
      await overtaking.givingWay(chat, begun.update, async (end) => {
        const contents = await chatContents(chat, { begun, exitUpdate: begun.update }, this.#dependencies);
        const rest = this.#lookingLater(restOf(begun, contents, newest.id), begun);
        if (contents.since) await this.#handOn(rest, contents.unknown);
        await this.#finish(rest, { mine, urgent: endingWith(end, urgent), isUnread: contents.isUnread });
      });
    };
    await recentExits.finishing(chat, () => records.exits.run(chat, work));
  }

  /** What a process was sending when it ended may still arrive. */
  #lookingLater(rest: Exit, begun: Exit): Exit {
    const { recentExits, newest } = this.#dependencies;
    const isOfAnother = recentExits.of(rest.chat) === undefined && begun.sends;
    return isOfAnother && begun.lookAfter === undefined ? lookingLater(rest, newest.id) : rest;
  }
}

/** What is kept of a chat in which only the cover stands. */
function coveredChat(before: Chat, screen: number | undefined): Chat {
  const { update, answered, coverAfterMinutes, eraseAfterHours, messages } = before;
  return {
    update,
    ...(answered && { answered }),
    coverAfterMinutes,
    eraseAfterHours,
    unknown: [],
    older: [],
    messages: messages.filter(([id]) => id === screen),
    ...(screen !== undefined && { screenMessageId: screen, isCovered: true }),
  };
}

/** What other exits have left to do. Those that are under way in this process note for themselves what they send. */
async function leftByOthers(mine: RunningExit): Promise<Exit | undefined> {
  const left = await mine.takeOver();
  const beside = mine.beside();
  return mergeAll([left, beside && { ...beside, sendingAfter: undefined }]);
}
