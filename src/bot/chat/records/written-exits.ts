import { ConcurrencyLimit } from "../../telegram/concurrency-limit.ts";
import { exitSchema, type Exit } from "./exit-record.ts";
import type { Jobs } from "./jobs.ts";
import { mergeAll } from "./merge-exits.ts";

/** How long nobody else takes up an exit that is in hand, in milliseconds. */
const inHandFor = 15_000;

/** An exit that is being done in this process: it alone says what it has left to do. */
export interface RunningExit {
  /** Takes over what is left of exits that nobody does now, and gives it. */
  takeOver(): Promise<Exit | undefined>;
  /** What the others that are being done for this chat have left. */
  beside(): Exit | undefined;
  /**
   * Writes down what this one has left to do. Says whether the store has it.
   *
   * @param after when somebody may take it up, in milliseconds; when it is in hand no more where left out
   */
  keep(exit: Exit, after?: number): Promise<boolean>;
  /** It has nothing left to do. */
  done(): Promise<void>;
}

/** What is left to do of an exit, and when it is taken up. */
interface Part {
  readonly exit: Exit;
  readonly dueAt: number;
}

/** The exits of one chat. */
interface ChatExits {
  /** How much is under way here that knows of it. */
  users: number;
  /** What those have left that are being done. */
  readonly running: Map<RunningExit, Part | undefined>;
  /** What nobody does now. */
  left?: Part | undefined;
  /** What the store holds, where this process has written it. */
  written?: string | undefined;
  /** When it is taken up what the store does not take. */
  elseDueAt?: number | undefined;
}

/** Where exits are written down, and what says whether it is lost. */
interface Dependencies {
  readonly jobs: Jobs<Exit>;
  /** What the store holds, or that it cannot say so. */
  readonly ask: (chat: number) => Promise<Exit | "unknown" | undefined>;
  readonly now: () => number;
}

/**
 * What all exits of a chat have left to do. Several may be under way for it: ✖ beside the person's order, a timer in it, what a
 * killed process has begun. Each says here for itself what it has left, and nobody else writes that down: the store holds all of
 * it together, so that none takes away what another has to do. What the store cannot take is kept in memory, until it can or
 * this process ends. What another process has written meanwhile counts as left by somebody.
 */
export class WrittenExits {
  readonly #dependencies: Dependencies;
  readonly #chats = new Map<number, ChatExits>();
  readonly #inTurn = new ConcurrencyLimit(1);

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
  }

  /** Does an exit. What it has left to do at its end, however it ends, is left to whoever takes it up. */
  run<T>(chat: number, work: (mine: RunningExit) => Promise<T>): Promise<T> {
    return this.#with(chat, async (all) => {
      const mine: RunningExit = {
        takeOver: () => this.#takeOver(chat, all, mine),
        beside: () =>
          together([...all.running].map(([one, part]) => (one === mine ? undefined : part)))?.exit,
        keep: (exit, after = inHandFor) => {
          all.running.set(mine, { exit, dueAt: this.#dependencies.now() + after });
          return this.#write(chat, all);
        },
        done: async () => {
          all.running.set(mine, undefined);
          await this.#write(chat, all);
        },
      };
      all.running.set(mine, undefined);
      try {
        return await work(mine);
      } finally {
        all.left = together([all.left, all.running.get(mine)]);
        all.running.delete(mine);
      }
    });
  }

  /** Adds something to do, at once. */
  async add(chat: number, exit: Exit): Promise<void> {
    await this.#with(chat, async (all) => {
      all.left = together([all.left, { exit, dueAt: this.#dependencies.now() }]);
      await this.#write(chat, all);
    });
  }

  /** What all exits of the chat have left to do, as far as that is known. */
  async read(chat: number): Promise<Exit | undefined> {
    const stored = await this.#dependencies.ask(chat);
    const all = this.#chats.get(chat);
    const found = stored === undefined || stored === "unknown" ? undefined : this.#foundIn(all, stored);
    return together([...(all ? partsOf(all) : []), found])?.exit;
  }

  /** Nothing of any exit can be done any more. */
  async cancel(chat: number): Promise<void> {
    const all = this.#chats.get(chat);
    if (all) {
      all.left = undefined;
      for (const one of all.running.keys()) all.running.set(one, undefined);
    }
    await this.#dependencies.jobs.cancel(chat);
  }

  /** Exits that are to be taken up now, as `Jobs.take`. */
  async take(limit: number, lease: number): ReturnType<Jobs<Exit>["take"]> {
    const { jobs, now } = this.#dependencies;
    const here: Awaited<ReturnType<Jobs<Exit>["take"]>>[number][] = [];
    for (const all of this.#chats.values()) {
      const { elseDueAt: dueAt = Infinity } = all;
      const part = together(partsOf(all));
      if (here.length === limit || dueAt > now() || !part) continue;
      all.elseDueAt = now() + lease;
      here.push({ value: part.exit, dueAt, done: () => Promise.resolve() });
    }
    return here.length < limit ? [...here, ...(await jobs.take(limit - here.length, lease))] : here;
  }

  /** Writes down what only memory holds, due at once: this process ends. What the store cannot take even now is lost with it. */
  async handOver(): Promise<void> {
    const unwritten = [...this.#chats].filter(([, all]) => all.elseDueAt !== undefined);
    await Promise.all(unwritten.map(([chat, all]) => this.#write(chat, all, this.#dependencies.now())));
  }

  /** A chat is known here while an exit of it is under way, or as long as the store does not take what it has left. */
  async #with<T>(chat: number, work: (all: ChatExits) => Promise<T>): Promise<T> {
    const all: ChatExits = this.#chats.get(chat) ?? { users: 0, running: new Map() };
    this.#chats.set(chat, all);
    all.users += 1;
    try {
      return await work(all);
    } finally {
      all.users -= 1;
      if (all.users === 0 && all.elseDueAt === undefined) this.#chats.delete(chat);
    }
  }

  #takeOver(chat: number, all: ChatExits, mine: RunningExit): Promise<Exit | undefined> {
    return this.#inTurn.run(chat, async () => {
      await this.#look(chat, all);
      const { left } = all;
      all.left = undefined;
      all.running.set(mine, together([all.running.get(mine), left]));
      return left?.exit;
    });
  }

  #write(chat: number, all: ChatExits, at?: number): Promise<boolean> {
    const { jobs } = this.#dependencies;
    return this.#inTurn.run(chat, async () => {
      const isKnown = await this.#look(chat, all);
      const whole = together(partsOf(all));
      if (!whole) {
        if (isKnown) await jobs.cancel(chat);
        all.written = undefined;
        all.elseDueAt = undefined;
        return isKnown;
      }
      const { exit, dueAt } = whole;
      // What the store holds and cannot say must not be lost by it.
      const isStored = isKnown && (await jobs.schedule(chat, exit, at ?? dueAt));
      if (isStored) all.written = textOf(exit);
      all.elseDueAt = isStored ? undefined : dueAt;
      return isStored;
    });
  }

  /** Looks whether another process, or one that has ended, has left something to do. Says whether that is known. */
  async #look(chat: number, all: ChatExits): Promise<boolean> {
    const stored = await this.#dependencies.ask(chat);
    if (stored === "unknown") return false;
    all.left = together([all.left, stored && this.#foundIn(all, stored)]);
    all.written = stored && textOf(stored);
    return true;
  }

  /** What the store holds, unless it is what was written here. */
  #foundIn(all: ChatExits | undefined, stored: Exit): Part | undefined {
    if (all?.written === textOf(stored)) return undefined;
    return { exit: stored, dueAt: this.#dependencies.now() + inHandFor };
  }
}

function partsOf({ left, running }: ChatExits): (Part | undefined)[] {
  return [left, ...running.values()];
}

function together(parts: readonly (Part | undefined)[]): Part | undefined {
  const known = parts.filter((part) => part !== undefined);
  const exit = mergeAll(known.map((part) => part.exit));
  return exit && { exit, dueAt: Math.min(...known.map(({ dueAt }) => dueAt)) };
}

/** As it is read again. */
function textOf(exit: Exit): string {
  return JSON.stringify(exitSchema.parse(exit));
}
