import type { Language } from "../../content/language.ts";
import { cover as coverScreen } from "../../content/screen-ids.ts";
import { makeCover } from "./make-cover.ts";
import type { Dependencies } from "../chat/context.ts";
import { deleteForNow } from "./delete-for-now.ts";
import { lookingLater, newestOf } from "./exit-plan.ts";
import { describeFailure, isGone, retryAfter } from "../telegram/failure.ts";
import type { Exit } from "../chat/records/exit-record.ts";
import type { RunningExit } from "../chat/records/written-exits.ts";
import { idsIn, rangesOf } from "../telegram/message-id-ranges.ts";
import { removeKeyboard } from "../chat/reply-keyboard.ts";
import { sendNoting } from "../telegram/noted-sending.ts";

/** How often what is left to delete is written down, in milliseconds. */
const keepEvery = 1000;
/** With more messages than this it is written down as ranges of ids. */
const mostOneByOne = 200;
/** How long is waited before each new attempt, in milliseconds; from then on once a minute. */
const pauses = [1000, 2000, 5000, 10_000, 20_000, 40_000];
const longestPause = 60_000;
/** How soon it is looked whether a lost store is back. */
const storePause = 2000;

/**
 * Does what is left of an exit. A step that fails keeps no other from being done; what Telegram does not let through is tried
 * again.
 *
 * @param isUnread what is stored could not be read yet: it is deleted only once it was
 */
export async function finishExit(
  exit: Exit,
  mine: RunningExit,
  dependencies: Dependencies,
  isUnread = false,
): Promise<void> {
  try {
    await new Steps(exit, mine, dependencies, isUnread).run();
  } catch (error) {
    if (!isGone(error)) throw error;
    dependencies.log.info({ event: "exit-of-somebody-gone", ...describeFailure(error) });
    dependencies.recentExits.delete(exit.chat);
    await Promise.all([
      dependencies.records.deleteAll(exit.chat),
      dependencies.records.exits.cancel(exit.chat),
    ]);
  }
}

class Steps {
  readonly #dependencies: Dependencies;
  readonly #mine: RunningExit;
  readonly #isUnread: boolean;
  #rest: Exit;
  #failure: unknown;

  constructor(exit: Exit, mine: RunningExit, dependencies: Dependencies, isUnread: boolean) {
    this.#isUnread = isUnread;
    this.#rest = exit;
    this.#mine = mine;
    this.#dependencies = dependencies;
  }

  async run(): Promise<void> {
    await this.#try(() => this.#cover());
    await this.#try(() => this.#removeKeyboard());
    // By now it is known which messages were sent, or among which ids they may be.
    this.#rest = { ...this.#rest, sendingAfter: undefined };
    await this.#try(() => this.#delete());
    await this.#end();
  }

  async #try(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (isGone(error)) throw error;
      if (this.#failure === undefined || retryAfter(error) !== undefined) this.#failure = error;
    }
  }

  /** The newest ✖ says which message is the cover, and what has to go: what an older one has put there goes too. */
  #followNewest(): void {
    const { chat, update, messages } = this.#rest;
    const newest = this.#dependencies.recentExits.of(chat);
    if (!newest || newest.update < update) return;
    const cover = newest.cover ?? this.#rest.cover;
    const others = new Set([...messages, ...newest.toDelete]);
    if (this.#rest.cover !== undefined) others.add(this.#rest.cover);
    if (cover !== undefined) others.delete(cover);
    const left = [...others].filter((id) => !newest.deleted.has(id));
    const covered = cover === this.#rest.cover ? this.#rest.covered : newest.isCovered;
    this.#rest = { ...this.#rest, covered, messages: left, ...(cover !== undefined && { cover }) };
  }

  async #cover(): Promise<void> {
    this.#followNewest();
    const { chat, cover: target, covered } = this.#rest;
    if (covered) return;
    const { urgent, recentExits, newest, screens } = this.#dependencies;
    const since = this.#since();
    if (target !== undefined && since.has(target)) return;
    // A cover that is sent now would push down what the person has asked for since.
    const sends = this.#rest.sends && since.size === 0;
    const announce = (): Promise<number> => this.#announce();
    const screen = screens.get(this.#language, coverScreen);
    const release = (message: number): void => recentExits.of(chat)?.release(message);
    const made = await makeCover(urgent, chat, screen, { target, sends, announce, release, newest });
    recentExits.of(chat)?.noteCover(made);
    const { cover, failed, unknown, isBroken, failure } = made;
    if (isBroken) this.#lookLater();
    const messages = failed === undefined ? this.#rest.messages : [...this.#rest.messages, failed];
    const known = { cover, messages, unknown: [...this.#rest.unknown, ...unknown] };
    const noted = { covered: failure === undefined, ...known };
    if (cover === target) this.#rest = { ...this.#rest, ...noted };
    else {
      await this.#keep({ sendingAfter: undefined, ...noted });
      await this.#noteCover();
    }
    if (failure !== undefined) throw failure;
  }

  async #removeKeyboard(): Promise<void> {
    const { chat, keyboard } = this.#rest;
    if (!keyboard) return;
    const { urgent, say } = this.#dependencies;
    const after = await this.#announce();
    const remove = () => removeKeyboard(urgent, chat, say(this.#language, "place-done"));
    const { message, unknown, isBroken, failure } = await sendNoting(
      this.#dependencies.newest,
      after,
      remove,
    );
    if (isBroken) this.#lookLater();
    const messages = message === undefined ? this.#rest.messages : [...this.#rest.messages, message];
    const known = { messages, unknown: [...this.#rest.unknown, ...unknown], sendingAfter: undefined };
    await this.#keep({ keyboard: failure !== undefined, ...known });
    if (failure !== undefined) throw failure;
  }

  /** Writes down after which message one is sent: if the process ends before it has noted that one, the next process finds it. */
  async #announce(): Promise<number> {
    const after = newestOf(this.#rest, this.#dependencies.newest);
    if (this.#rest.sendingAfter === undefined) await this.#keep({ sendingAfter: after });
    return after;
  }

  /** A call that was broken may bring its message when all is done: the chat is looked at again. */
  #lookLater(): void {
    const { recentExits, newest } = this.#dependencies;
    const { chat, keyboardAgain } = this.#rest;
    recentExits.noteBroken(chat);
    this.#rest = { ...lookingLater(this.#rest, newest.id), keyboardAgain };
  }

  get #language(): Language {
    return this.#dependencies.content.languages.forPerson(this.#rest.language);
  }

  async #delete(): Promise<void> {
    const {
      recentExits,
      urgent: api,
      newest: { id: newest },
    } = this.#dependencies;
    this.#followNewest();
    const { chat, update, cover, messages, unknown } = this.#rest;
    const pending = new Set([...messages, ...idsIn(unknown)]);
    if (cover !== undefined) pending.delete(cover);
    for (const id of this.#since()) pending.delete(id);
    const stillThere = (): Pick<Exit, "messages" | "unknown"> => {
      if (pending.size > mostOneByOne) return { messages: [], unknown: rangesOf(pending) };
      // An id that may be of no message yet must not count as that of one.
      const known = new Set(messages.filter((id) => pending.has(id)));
      return { messages: [...known], unknown: rangesOf([...pending].filter((id) => !known.has(id))) };
    };
    let keptAt = performance.now();
    try {
      const deleted = async (ids: readonly number[]): Promise<void> => {
        for (const id of ids) pending.delete(id);
        recentExits.of(chat)?.haveGone(ids, newest);
        // To delete a message twice does no harm.
        if (pending.size === 0 || performance.now() - keptAt < keepEvery) return;
        keptAt = performance.now();
        await this.#keep(stillThere());
      };
      const deletion = { chat, update, messages: new Set(pending), known: new Set(messages), api, deleted };
      await deleteForNow(deletion, this.#dependencies);
    } finally {
      this.#rest = { ...this.#rest, ...stillThere() };
    }
  }

  /** What the person has asked for since, which is theirs. */
  #since(): ReadonlySet<number> {
    const { chat, update } = this.#rest;
    return this.#dependencies.recentMessages.since(chat, update);
  }

  async #end(): Promise<void> {
    const { records, log } = this.#dependencies;
    const { chat, update, attempts } = this.#rest;
    await this.#noteCover();
    const stored = this.#rest.stored && (this.#isUnread || !(await records.deleteAll(chat, update)));
    if (this.#failure !== undefined) {
      const pause = retryAfter(this.#failure) ?? pauses[attempts] ?? longestPause;
      log.warn({ event: "deletion-postponed", pause, ...describeFailure(this.#failure) });
      await this.#keep({ stored, attempts: attempts + 1 }, pause);
      return;
    }
    if (stored) {
      await this.#keep({ stored }, storePause);
      return;
    }
    const [next, ...later] = this.#rest.coverAfter;
    if (next === undefined) await this.#mine.done();
    else {
      const keyboard = this.#rest.keyboardAgain && later.length === 0;
      await this.#keep({ stored, covered: false, coverAfter: later, keyboard }, next);
    }
  }

  /** Writes down which message is the cover: the next ✖ must find it, also where it was sent anew. */
  async #noteCover(): Promise<void> {
    const { records, recentExits } = this.#dependencies;
    const { chat } = this.#rest;
    const kept = recentExits.of(chat) ? undefined : await records.recentExits.read(chat);
    // The person may have left once more while it was read.
    this.#followNewest();
    const { cover } = this.#rest;
    const recentExit = recentExits.of(chat) ?? kept;
    if (!recentExit || cover === undefined) return;
    const { update, language } = recentExit;
    await records.recentExits.write(chat, { update, language, cover });
  }

  async #keep(changes: Partial<Exit>, after?: number): Promise<void> {
    this.#rest = { ...this.#rest, ...changes };
    await this.#mine.keep(this.#rest, after);
  }
}
