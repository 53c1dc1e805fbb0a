import type { Dependencies } from "../chat/context.ts";
import { deleteMessages } from "../chat/delete-messages.ts";
import { lookingLater } from "./exit-plan.ts";
import { describeFailure } from "../telegram/failure.ts";
import type { Exit } from "../chat/records/exit-record.ts";
import { idsIn, rangesOf, type IdRange } from "../telegram/message-id-ranges.ts";

type RepairDependencies = Pick<Dependencies, "recentExits" | "newest" | "records" | "urgent" | "log">;

/** What work from before ✖ has done after it. */
interface LateWork {
  /** What it has edited or deleted, or may do so yet where the call `isBroken`. */
  readonly touched: readonly number[];
  readonly isBroken: boolean;
  /** Messages that it has sent. */
  readonly sent: readonly number[];
  /** Where others may stand that it has sent. */
  readonly unknown: readonly IdRange[];
  /** A reply keyboard may have come by it. */
  readonly keyboard?: boolean;
}

/** What is known of an exit that has come to its end. */
interface EndedExit {
  readonly update: number;
  readonly language: string;
  readonly cover?: number | undefined;
}

/** What is wrong with a chat since its exit. */
interface Damage {
  /** The cover may have been written over or deleted. */
  readonly mustCoverAgain: boolean;
  /** A call that says something may still arrive. */
  readonly mayArrive: boolean;
  /** Messages that came into the chat though the person had left. */
  readonly toDelete: readonly number[];
  /** Where some may have come of which nobody knows. */
  readonly unknown?: readonly IdRange[];
  /** A reply keyboard may be open. */
  readonly keyboard?: boolean;
  /** Something may have been stored of the person since. */
  readonly isStored?: boolean;
}

/** Sees to it that an exit has the last word over what was under way when the person left. */
export class ExitRepair {
  readonly #dependencies: RepairDependencies;

  constructor(dependencies: RepairDependencies) {
    this.#dependencies = dependencies;
  }

  /** Undoes what was done since: what was sent is deleted, and the cover is put there again. */
  async undo(chat: number, { touched, isBroken, sent, unknown, keyboard = false }: LateWork): Promise<void> {
    const { recentExits, records } = this.#dependencies;
    const recentExit = recentExits.of(chat);
    const ended = recentExit ?? (await records.recentExits.read(chat));
    // What was sent just before ✖ may be what was tapped: it is the cover now.
    const stays = await this.#deleteSent(
      chat,
      sent.filter((id) => id !== ended?.cover),
    );
    if (!ended) return;
    const mustCoverAgain = ended.cover !== undefined && touched.includes(ended.cover);
    const mayArrive = isBroken && (mustCoverAgain || keyboard || unknown.length > 0);
    if (!mustCoverAgain && !keyboard && stays.length === 0 && unknown.length === 0) return;
    if (recentExit) {
      recentExit.mustCoverAgain ||= mustCoverAgain;
      recentExit.mayBeOverwritten ||= mayArrive;
      recentExit.mustPutKeyboardAway ||= keyboard;
      for (const id of stays) recentExit.toDelete.add(id);
      recentExit.unknown.push(...unknown);
      // At its end the exit looks whether something is wrong.
      if (!recentExit.completed || recentExits.isFinishing(chat)) return;
    }
    await this.repeat(chat, ended, { mustCoverAgain, mayArrive, toDelete: stays, unknown, keyboard });
  }

  /**
   * Deletes what an update from before ✖ has stored since, where the exit has come to its end already, in this process or in
   * another.
   */
  async deleteLate(chat: number): Promise<void> {
    const { recentExits, records } = this.#dependencies;
    const recentExit = recentExits.of(chat);
    // An exit that is not completed deletes it at its end.
    if (recentExit && !recentExit.completed) return;
    const ended = recentExit ?? (await records.recentExits.read(chat));
    const damage = { mustCoverAgain: false, mayArrive: false, toDelete: [], isStored: true };
    if (ended) await this.repeat(chat, ended, damage);
  }

  /** Has the rest of an exit done once more, in the person's order. */
  async repeat(chat: number, ended: EndedExit, damage: Damage): Promise<void> {
    const { newest, records } = this.#dependencies;
    const { update, language, cover } = ended;
    const rest: Exit = {
      chat,
      update,
      language,
      covered: !damage.mustCoverAgain,
      sends: true,
      messages: damage.toDelete.filter((id) => id !== cover),
      unknown: rangesOf(idsIn(damage.unknown ?? [])),
      keyboard: damage.keyboard === true,
      keyboardAgain: false,
      stored: damage.isStored === true,
      attempts: 0,
      coverAfter: [],
      ...(cover === undefined ? {} : { cover }),
    };
    await records.exits.add(chat, damage.mayArrive ? lookingLater(rest, newest.id) : rest);
  }

  /** Deletes what was sent; says which messages Telegram does not delete now. */
  async #deleteSent(chat: number, sent: readonly number[]): Promise<readonly number[]> {
    const { urgent, log } = this.#dependencies;
    try {
      await deleteMessages(urgent, chat, sent);
      return [];
    } catch (error) {
      log.warn({ event: "telegram-failed", ...describeFailure(error) });
      return sent;
    }
  }
}
