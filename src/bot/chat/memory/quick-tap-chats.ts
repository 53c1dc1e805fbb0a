import type { Language } from "../../../content/language.ts";
import type { Turn } from "../../../store/exclusive.ts";
import type { OwnerMarks } from "../../../store/owner-marks.ts";
import type { Mark } from "../../../store/store.ts";
import { RecentMap } from "../../../recent-map.ts";
import { ShortLivedMap } from "../../../short-lived-map.ts";
import { setTimers, type TimerChoices } from "../records/chat-timers.ts";
import type { Records } from "../records/records.ts";

const minute = 60 * 1000;
/** Of how many chats it is known at most that they are settled. */
const mostChats = 100_000;
/** How long what is known of a chat is believed, in milliseconds: then its records are looked at again. */
export const knownFor = 30 * minute;
/** How often it is looked which timers have waited long enough to be written down, in milliseconds. */
const writeEvery = 1000;
/** How many timers are written in one go. */
const mostAtOnce = 500;

/** A chat in which one message shows a screen, all of it is kept, and nothing else is going on. */
export interface QuickTapChat extends TimerChoices {
  /** The message that shows the screen. */
  readonly message: number;
  /** The language of that screen. */
  language: Language;
  /** When the person has tapped last, and since when their timers are counted. */
  tappedAt: number;
}

/** What tells other processes that a chat is settled. */
export type QuickTapMarks = OwnerMarks;

/** What is remembered of a settled chat beside. */
interface KnownChat extends QuickTapChat {
  readonly until: number;
  /** What tells the other processes that it is settled so; nothing where there are none. */
  mark: Mark | undefined;
  /** By which tap the timers are set that are written down. */
  writtenAt: number;
  /** Since when a later one is not. */
  unwrittenSince: number | undefined;
}

/** Does what concerns one person after what is under way for them. */
type Exclusive = <T>(person: number, work: (turn: Turn) => Promise<T>) => Promise<T>;

/**
 * The chats that are settled, as far as this process knows: in these a tap that only shows another screen needs no look at
 * what is kept. Their timers are set anew in memory, and written down within a minute; after a crash they come early, never late.
 * Where several processes share a store, a mark says how a chat is settled: whatever another one does there takes it away.
 */
export class QuickTapChats {
  readonly #chats: RecentMap<number, KnownChat>;
  /** Chats whose timers have to be written, those that wait longest first. */
  readonly #unwritten = new Map<number, KnownChat>();
  readonly #writing = new ShortLivedMap<number, Promise<unknown>>();
  readonly #inHand = new ShortLivedMap<number, Promise<unknown>>();
  readonly #records: Pick<Records, "covers" | "erasures">;
  readonly #now: () => number;
  readonly #marks: QuickTapMarks | undefined;

  constructor(
    records: Pick<Records, "covers" | "erasures">,
    now: () => number,
    marks?: QuickTapMarks,
    most = mostChats,
  ) {
    this.#records = records;
    this.#now = now;
    this.#marks = marks;
    this.#chats = new RecentMap(most, knownFor, now);
  }

  /** All of an update is kept, and nothing else is going on in its chat. Settled when other processes know of it, too. */
  async add(chat: number, settled: QuickTapChat): Promise<void> {
    const { message, language, coverAfterMinutes, eraseAfterHours, tappedAt } = settled;
    const mark = this.#marks?.saying(chat, [message, coverAfterMinutes, eraseAfterHours].join(" "));
    // Field by field: V8 keeps what is spread with more behind it as a dictionary, which takes 500 bytes in place of 200.
    this.#chats.set(chat, {
      message,
      language,
      coverAfterMinutes,
      eraseAfterHours,
      tappedAt,
      until: this.#now() + knownFor,
      mark,
      writtenAt: tappedAt,
      unwrittenSince: undefined,
    });
    if (mark) await this.#marks?.put(mark);
  }

  /** What is known of a chat; nothing where it is not settled, or where its records have to be looked at. */
  of(chat: number): KnownChat | undefined {
    const settled = this.#chats.get(chat);
    return settled && settled.until > this.#now() ? settled : undefined;
  }

  /** Whether no process has done anything else in the chat for so many milliseconds, and it is settled so. */
  async isStillReady(settled: KnownChat, since: number): Promise<boolean> {
    if (!settled.mark || !this.#marks) return true;
    const standing = await this.#marks.standing(settled.mark, since);
    if (standing) settled.mark = standing;
    return standing !== undefined;
  }

  /**
   * The person leaves, or this process goes the full way: no process may show anything quickly from here on. Says whether other
   * processes are kept from it, and not only have nothing in common any more while the store is lost.
   */
  async deleteMark(chat: number): Promise<boolean> {
    return (await this.#marks?.delete(chat)) === true;
  }

  /** Whether other processes may do something in the chat. */
  get areShared(): boolean {
    return this.#marks !== undefined;
  }

  /** Something else is going on in the chat. */
  delete(chat: number): void {
    this.#chats.delete(chat);
  }

  /** A screen is being shown in a settled chat. */
  begin(chat: number, work: Promise<unknown>): void {
    this.#inHand.set(chat, work);
    void work.then(() => {
      if (this.#inHand.get(chat) === work) this.#inHand.delete(chat);
    });
  }

  /** What is being shown in a chat. */
  inHand(chat: number): Promise<unknown> | undefined {
    return this.#inHand.get(chat);
  }

  get countInHand(): number {
    return this.#inHand.size;
  }

  /** The person has tapped: from then on their timers count. */
  async tapped(chat: number, settled: KnownChat, at: number, language: Language): Promise<void> {
    settled.tappedAt = at;
    settled.language = language;
    // Another process goes by what is written down: that must not be older than a minute, or it covers the chat too early.
    settled.unwrittenSince ??= settled.mark ? settled.writtenAt : at;
    this.#unwritten.set(chat, settled);
    if (settled.unwrittenSince <= at - minute) await this.#write(chat);
  }

  /**
   * Whatever is done for a person in their order finds all of them written down, and nothing of them in hand. Where other
   * processes may do something, what is not a minute old is not written: what they do has the last word.
   */
  before(exclusive: Exclusive): Exclusive {
    return (person, work) =>
      exclusive(person, async (turn) => {
        this.#chats.delete(person);
        await this.#inHand.get(person);
        await this.#writing.get(person);
        if (this.areShared) this.#unwritten.delete(person);
        else await this.#write(person);
        return work(turn);
      });
  }

  /** Writes the timers down that have waited for so many milliseconds; a minute where left out. */
  async writeDown(waited = minute): Promise<void> {
    const latest = this.#now() - waited;
    let some: number[];
    do {
      some = [];
      for (const [chat, { unwrittenSince = latest }] of this.#unwritten) {
        if (some.length === mostAtOnce) break;
        if (unwrittenSince <= latest) some.push(chat);
      }
      // At once, so that the store commits them together.
      await Promise.all(some.map((chat) => this.#write(chat)));
    } while (some.length === mostAtOnce);
  }

  /** Writes down what has waited, each second. What it gives stops it. */
  goOnWriting(failed: (error: unknown) => void): () => Promise<void> {
    const writing = setInterval(() => void this.writeDown().catch(failed), writeEvery).unref();
    return () => {
      clearInterval(writing);
      return Promise.resolve();
    };
  }

  async #write(chat: number): Promise<void> {
    const settled = this.#unwritten.get(chat);
    if (!settled) return;
    this.#unwritten.delete(chat);
    settled.unwrittenSince = undefined;
    const { language, tappedAt: at, mark } = settled;
    settled.writtenAt = at;
    const writing = setTimers(this.#records, { chat, language, at }, settled, mark);
    this.#writing.set(chat, writing);
    try {
      // Where it could not be, the records have to be looked at again.
      if (!(await writing)) this.#chats.delete(chat);
    } finally {
      if (this.#writing.get(chat) === writing) this.#writing.delete(chat);
    }
  }
}
