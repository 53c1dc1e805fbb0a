import { setTimeout as wait } from "node:timers/promises";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { describeFailure } from "../telegram/failure.ts";
import type { Jobs } from "../chat/records/jobs.ts";
import { chatOf } from "../chat/read-update.ts";
import { RecentMap } from "../../recent-map.ts";
import type { UpdateGroup } from "../chat/records/update-group.ts";

/** How many are taken up at once, and after which time another process takes up those of one that ended, in milliseconds. */
const most = 50;
const lease = 20_000;
/** Of how many at most it is remembered that they are done, though the store could not be told so. */
const mostDone = 20_000;
/** Times are kept in full seconds. */
const second = 1000;
/** From how many of one chat on they are written down together: a flood costs no more than somebody's tap. */
const flood = 8;

/** Updates that are written down together. */
class Group {
  readonly id: number;
  /** Those that are not done. */
  readonly left: Map<number, Update>;
  /** How many of them are written down. */
  written: number;
  /** Whether they could be, settled when the last change of it is made. */
  isKept: Promise<boolean>;

  constructor({ id, updates }: UpdateGroup, isKept: Promise<boolean>) {
    this.id = id;
    this.left = new Map(updates.map((update) => [update.update_id, update]));
    this.written = updates.length;
    this.isKept = isKept;
  }

  get asWritten(): UpdateGroup {
    return { id: this.id, updates: [...this.left.values()] };
  }
}

/**
 * Updates that Telegram does not deliver again though they are not answered yet: they are written down until they are, so that a
 * process that ends meanwhile loses none.
 */
export class KeptUpdates {
  readonly #jobs: Jobs<UpdateGroup>;
  readonly #now: () => number;
  readonly #log: Logger;
  /** Updates that are being handled here, by their ids, each with the group that it is written down in. */
  readonly #inHand = new Map<number, Group>();
  readonly #done = new RecentMap<number, true>(mostDone);

  constructor(jobs: Jobs<UpdateGroup>, now: () => number, log: Logger) {
    this.#jobs = jobs;
    this.#now = now;
    this.#log = log;
  }

  /** Writes down updates that are in hand, or later where they cannot be now. Says whether all could be. */
  async keep(updates: readonly Update[]): Promise<boolean> {
    const kept = groupsOf(updates).map((group) => {
      const isKept = this.#jobs.schedule(group.id, group, this.#now() + lease);
      this.#take(new Group(group, isKept));
      return isKept;
    });
    return (await Promise.all(kept)).every(Boolean);
  }

  /** It is answered, or given up. */
  async release({ update_id: id }: Update): Promise<void> {
    const group = this.#inHand.get(id);
    if (!group) return;
    group.left.delete(id);
    group.isKept = group.isKept.then((isKept) => this.#writeAgain(group, isKept));
    await group.isKept;
    this.#done.set(id, true);
    this.#inHand.delete(id);
  }

  /** This process ends: the next one is to take up at once what is in hand here. */
  async handOver(): Promise<void> {
    const groups = [...new Set(this.#inHand.values())].filter(({ left }) => left.size > 0);
    await Promise.all(
      groups.map((group) => this.#jobs.schedule(group.id, group.asWritten, this.#now() - second)),
    );
  }

  /**
   * Takes up what a process left that ended, the oldest first.
   * @param handle does not reject
   */
  async takeUp(handle: (update: Update) => Promise<void>): Promise<void> {
    try {
      const updates: Update[] = [];
      for (const group of await this.#due()) updates.push(...(await this.#takeUpGroup(group)));
      for (const update of updates.toSorted((one, other) => one.update_id - other.update_id))
        void handle(update);
    } catch (error) {
      this.#log.error({ event: "take-up-failed", ...describeFailure(error) });
    }
  }

  /** Those updates of a group that is due that nobody is handling. */
  async #takeUpGroup({ id, updates }: UpdateGroup): Promise<readonly Update[]> {
    // It is being handled here: taking it only renewed its lease.
    if (updates.some(({ update_id }) => this.#inHand.has(update_id))) return [];
    // It was done while the store was lost: done again, it would be shown in place of what came since.
    const left = updates.filter(({ update_id }) => this.#done.get(update_id) === undefined);
    if (left.length === 0) await this.#jobs.cancel(id);
    else this.#take(new Group({ id, updates: left }, Promise.resolve(true)));
    return left;
  }

  #take(group: Group): void {
    for (const id of group.left.keys()) this.#inHand.set(id, group);
  }

  /** Writes down what the store could not take before and is in hand still. */
  async #writeDownLater(): Promise<void> {
    for (const group of new Set(this.#inHand.values())) {
      group.isKept = group.isKept.then((isKept) => isKept || group.left.size === 0 || this.#write(group));
      // A store that takes nothing of the first would take nothing of the others.
      if (!(await group.isKept)) return;
    }
  }

  /** Writes a group again without what is done once half of it is, so that a flood is not written again for each update. */
  async #writeAgain(group: Group, isKept: boolean): Promise<boolean> {
    if (group.written === 0 || group.left.size > group.written / 2) return isKept;
    if (group.left.size > 0) return this.#write(group);
    group.written = 0;
    await this.#jobs.cancel(group.id);
    return true;
  }

  #write(group: Group): Promise<boolean> {
    group.written = group.left.size;
    return this.#jobs.schedule(group.id, group.asWritten, this.#now() + lease);
  }

  /** Takes up again and again, each `every` milliseconds, and writes down what could not be. What it returns stops it. */
  goOnTakingUp(handle: (update: Update) => Promise<void>, every: number): () => Promise<void> {
    const stopping = new AbortController();
    const { signal } = stopping;
    const run = async (): Promise<void> => {
      while (!signal.aborted) {
        await this.#writeDownLater();
        await this.takeUp(handle);
        await wait(every, undefined, { signal, ref: false }).catch(() => undefined);
      }
    };
    const running = run();
    return () => {
      stopping.abort();
      return running;
    };
  }

  async #due(): Promise<UpdateGroup[]> {
    const due: UpdateGroup[] = [];
    let taken: number;
    do {
      const some = await this.#jobs.take(most, lease);
      due.push(...some.map(({ value }) => value));
      taken = some.length;
    } while (taken === most);
    return due;
  }
}

/** Those of a chat that floods together, and each other by itself. */
function groupsOf(updates: readonly Update[]): UpdateGroup[] {
  const byChat = new Map<number | undefined, Update[]>();
  for (const update of updates) {
    const together = byChat.get(chatOf(update));
    if (together) together.push(update);
    else byChat.set(chatOf(update), [update]);
  }
  return [...byChat.values()].flatMap((together) => {
    const groups = together.length < flood ? together.map((update) => [update]) : [together];
    return groups.map((group) => ({ id: group[0]?.update_id ?? 0, updates: group }));
  });
}
