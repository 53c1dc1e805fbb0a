import { setTimeout as wait } from "node:timers/promises";
import type { Update } from "grammy/types";
import type { Content } from "../../content/content.ts";
import type { CoalescedMessages } from "../chat/memory/coalesced-messages.ts";
import type { ConcurrencyLimit } from "../telegram/concurrency-limit.ts";
import { isExit, needOf, subjectOf } from "../chat/read-update.ts";

/**
 * How many updates of one chat are in hand at once; for ✖ and for cries for help there are places that nothing else takes.
 */
const places = { any: 4, exit: 2, help: 2 };
/** How many wait one by one. When there are more, the newest of each kind stands for all before it. */
const mostWaiting = 20;
/** For how long waiting texts are read in one go, and the pause for everybody else before that, in milliseconds. */
const readFor = 2;
const pause = 20;

/** What the queue of a chat is made from. */
export interface QueueDependencies {
  readonly content: Content;
  readonly coalesced: CoalescedMessages;
  /** Only one queue at a time reads what waits in it. */
  readonly reading: ConcurrencyLimit;
}

/** An update that found no place. */
class Waiting {
  readonly update: Update;
  /** What it is about; until it has been read, as far as that can be told without. */
  subject: string;
  /** Whether it has to be answered whatever came after it. Nobody knows before it has been read. */
  mustBeAnswered: boolean | undefined;
  isCry = false;
  /** The cry for help that came after it and is answered before it. */
  passedBy: Waiting | undefined;
  /** Settled when it gets a place, or is coalesced into a later one. */
  readonly fate: Promise<keyof typeof places | Waiting>;
  readonly ended: Promise<void>;
  decide: (fate: keyof typeof places | Waiting) => void = () => undefined;
  end: () => void = () => undefined;

  constructor(update: Update) {
    this.update = update;
    this.subject = subjectOf(update);
    this.fate = new Promise((resolve) => (this.decide = resolve));
    this.ended = new Promise((resolve) => (this.end = resolve));
  }
}

/**
 * The updates of one chat that are in hand, and those that wait. Ordinarily each is handled. In a flood the newest of each
 * kind is handled in place of all before it, but no ✖ and no cry for help is passed over.
 */
export class ChatQueue {
  readonly #chat: number;
  readonly #handle: (update: Update) => Promise<void>;
  readonly #dependencies: QueueDependencies;
  readonly #inHand = { any: 0, exit: 0, help: 0 };
  #waiting: Waiting[] = [];
  /** The newest ✖ that found no place. */
  #exit: Waiting | undefined;
  #isReading = false;

  /** `handle` handles one update; it puts those that it gets at the same time in order itself. */
  constructor(chat: number, handle: (update: Update) => Promise<void>, dependencies: QueueDependencies) {
    this.#chat = chat;
    this.#handle = handle;
    this.#dependencies = dependencies;
  }

  get isEmpty(): boolean {
    const { any, exit, help } = this.#inHand;
    return any + exit + help + this.#waiting.length === 0 && !this.#exit;
  }

  /** Handles an update when there is a place for it. Settled when it, or the one that it was coalesced into, is handled. */
  async add(update: Update): Promise<void> {
    const waiting = new Waiting(update);
    this.#put(waiting);
    try {
      const fate = await waiting.fate;
      if (fate instanceof Waiting) await fate.ended;
      else await this.#handleIn(fate, update);
    } finally {
      waiting.end();
    }
  }

  #put(waiting: Waiting): void {
    if (this.#waiting.length === 0 && this.#inHand.any < places.any) {
      this.#begin(waiting, "any");
    } else if (!isExit(waiting.update, this.#dependencies.content)) {
      this.#waiting.push(waiting);
      // What a tap is about is known at once.
      if (waiting.update.callback_query) this.#readOne(waiting);
      this.#letCriesIn();
      void this.#read();
    } else if (this.#inHand.exit < places.exit) {
      this.#begin(waiting, "exit");
    } else {
      this.#exit = this.#exit ? this.#newerOf(this.#exit, waiting) : waiting;
    }
  }

  /** Of two ✖ the newer one, which stands for both: the older may come after it, since Telegram keeps taps in a line of their own. */
  #newerOf(one: Waiting, other: Waiting): Waiting {
    const [older, newer] = one.update.update_id < other.update.update_id ? [one, other] : [other, one];
    this.#coalesce(older, newer);
    return newer;
  }

  #begin(waiting: Waiting, place: keyof typeof places): void {
    this.#inHand[place] += 1;
    waiting.decide(place);
  }

  async #handleIn(place: keyof typeof places, update: Update): Promise<void> {
    try {
      await this.#handle(update);
    } finally {
      this.#inHand[place] -= 1;
      this.#fill();
    }
  }

  #fill(): void {
    if (this.#exit && this.#inHand.exit < places.exit) {
      this.#begin(this.#exit, "exit");
      this.#exit = undefined;
    }
    this.#letCriesIn();
    while (this.#inHand.any < places.any) {
      const next = this.#waiting.shift();
      if (!next) return;
      if (next.passedBy) this.#readOne(next);
      if (!this.#isPassedOver(next)) this.#begin(next, "any");
    }
  }

  /** A cry for help does not wait for a place behind other updates of the person that hang. */
  #letCriesIn(): void {
    while (this.#inHand.help < places.help) {
      const at = this.#waiting.findIndex(({ isCry }) => isCry);
      const [cry] = at === -1 ? [] : this.#waiting.splice(at, 1);
      if (!cry) break;
      for (const one of this.#waiting.slice(0, at)) one.passedBy = cry;
      this.#begin(cry, "help");
    }
    this.#waiting = this.#waiting.filter((one) => !this.#isPassedOver(one));
  }

  /** An update that need not be answered must not take the place of help that was shown after it. */
  #isPassedOver(one: Waiting): boolean {
    if (!one.passedBy || one.mustBeAnswered !== false) return false;
    this.#coalesce(one, one.passedBy);
    return true;
  }

  #readOne(one: Waiting): void {
    const need = needOf(one.update, this.#dependencies.content);
    one.mustBeAnswered = need !== undefined;
    one.isCry = need !== undefined && !one.update.my_chat_member;
    one.subject = need ?? one.subject;
  }

  /** Reads what waits, a little at a time: a long text takes as long to read as it takes to serve somebody else. */
  async #read(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    const { reading } = this.#dependencies;
    const isUnread = ({ mustBeAnswered }: Waiting): boolean => mustBeAnswered === undefined;
    while (this.#waiting.some(isUnread)) {
      await reading.run(0, async () => {
        await wait(pause);
        const latest = performance.now() + readFor;
        for (const one of this.#waiting.filter(isUnread)) {
          this.#readOne(one);
          if (performance.now() > latest) break;
        }
        this.#thinOut();
        this.#letCriesIn();
      });
    }
    this.#isReading = false;
  }

  #thinOut(): void {
    if (this.#waiting.length <= mostWaiting) return;
    const kept: Waiting[] = [];
    const subjects = new Set<string>();
    for (const one of this.#waiting.toReversed()) {
      const later = kept.at(-1);
      const isUnread = one.mustBeAnswered === undefined;
      const isNewest =
        !subjects.has(one.subject) && (one.mustBeAnswered === true || subjects.size < mostWaiting);
      if (isUnread || isNewest || !later) kept.push(one);
      else this.#coalesce(one, later);
      if (!isUnread) subjects.add(one.subject);
    }
    this.#waiting = kept.reverse();
  }

  #coalesce(earlier: Waiting, later: Waiting): void {
    const { message, edited_message } = earlier.update;
    const written = message ?? edited_message;
    // In a group the bot deletes nothing, so that nobody would ever ask for them.
    if (written?.chat.type === "private") this.#dependencies.coalesced.add(this.#chat, written.message_id);
    earlier.decide(later);
  }
}
