import type { Dependencies } from "../chat/context.ts";
import { deleteMessages } from "../telegram/delete-messages.ts";
import { lookingLater } from "./exit-plan.ts";
import { describeFailure } from "../telegram/failure.ts";
import type { Exit } from "../chat/exit-record.ts";
import { idsIn, rangesOf, type IdRange } from "../telegram/id-ranges.ts";

type AftermathDependencies = Pick<
  Dependencies,
  "departures" | "newest" | "records" | "urgent" | "log" | "now"
>;

/** What work from before ✖ has done after it. */
interface Aftermath {
  /** What it has edited or deleted, or may do so yet where the call `isBroken`. */
  readonly touched: readonly number[];
  readonly isBroken: boolean;
  /** Messages that it has sent. */
  readonly sent: readonly number[];
  /** Where others may stand that it has sent. */
  readonly unknown: readonly IdRange[];
}

/** What is known of an exit that has come to its end. */
interface EndedExit {
  readonly update: number;
  readonly language: string;
  readonly cover?: number | undefined;
}

/** What is wrong with a chat since its exit. */
interface Repair {
  /** The cover may have been written over or deleted. */
  readonly mustCoverAgain: boolean;
  /** A call that says something may still arrive. */
  readonly mayArrive: boolean;
  /** Messages that came into the chat though the person had left. */
  readonly toDelete: readonly number[];
  /** Where some may have come of which nobody knows. */
  readonly unknown?: readonly IdRange[];
  /** Something may have been stored of the person since. */
  readonly isStored?: boolean;
}

/** Sees to it that an exit has the last word over what was under way when the person left. */
export class ExitAftermath {
  readonly #dependencies: AftermathDependencies;

  constructor(dependencies: AftermathDependencies) {
    this.#dependencies = dependencies;
  }

  /** Undoes what was done since: what was sent is deleted, and the cover is put there again. */
  async undo(chat: number, { touched, isBroken, sent, unknown }: Aftermath): Promise<void> {
    const { departures, records } = this.#dependencies;
    const departure = departures.of(chat);
    const ended = departure ?? (await records.departures.read(chat));
    // What was sent just before ✖ may be what was tapped: it is the cover now.
    const stays = await this.#deleteSent(
      chat,
      sent.filter((id) => id !== ended?.cover),
    );
    if (!ended) return;
    const mustCoverAgain = ended.cover !== undefined && touched.includes(ended.cover);
    const mayArrive = isBroken && (mustCoverAgain || unknown.length > 0);
    if (!mustCoverAgain && stays.length === 0 && unknown.length === 0) return;
    if (departure) {
      departure.mustCoverAgain ||= mustCoverAgain;
      departure.mayBeOverwritten ||= mayArrive;
      for (const id of stays) departure.toDelete.add(id);
      departure.unknown.push(...unknown);
      // At its end the exit looks whether something is wrong.
      if (!departure.completed || departures.isFinishing(chat)) return;
    }
    await this.repeat(chat, ended, { mustCoverAgain, mayArrive, toDelete: stays, unknown });
  }

  /**
   * What an update of before ✖ has stored goes too, where the exit has come to its end meanwhile, here or in another
   * process.
   */
  async forgetLate(chat: number): Promise<void> {
    const { departures, records } = this.#dependencies;
    const departure = departures.of(chat);
    // An exit that is not completed deletes it at its end.
    if (departure && !departure.completed) return;
    const ended = departure ?? (await records.departures.read(chat));
    const repair = { mustCoverAgain: false, mayArrive: false, toDelete: [], isStored: true };
    if (ended) await this.repeat(chat, ended, repair);
  }

  /** Has the rest of an exit done once more, in the person's order. */
  async repeat(chat: number, ended: EndedExit, repair: Repair): Promise<void> {
    const { newest, records, now } = this.#dependencies;
    const { update, language, cover } = ended;
    const done: Exit = {
      chat,
      update,
      language,
      covered: true,
      sends: true,
      messages: [],
      unknown: [],
      keyboard: false,
      stored: false,
      attempts: 0,
      coverAfter: [],
      ...(cover === undefined ? {} : { cover }),
    };
    const exit = (await records.exits.read(chat)) ?? done;
    const messages = [...exit.messages, ...repair.toDelete].filter((id) => id !== exit.cover);
    const unknown = rangesOf(idsIn([...exit.unknown, ...(repair.unknown ?? [])]));
    const stored = exit.stored || repair.isStored === true;
    const covered = exit.covered && !repair.mustCoverAgain;
    const all = { ...exit, covered, messages, unknown, stored };
    const rest = repair.mayArrive ? lookingLater(all, newest.id) : all;
    await records.exits.schedule(chat, rest, now());
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
