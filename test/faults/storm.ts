import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import { LmdbStore } from "../../src/store/lmdb-store.ts";
import type { Store } from "../../src/store/store.ts";
import { deliver } from "../bot/chat.ts";
import { emptyFolder } from "../store/folder.ts";
import { startWorld, token, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { Chance } from "./chance.ts";
import { keptOf, memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";
import { RandomPerson } from "./random-person.ts";
import { openStormyWay, type StormyWay } from "./stormy-way.ts";
import { startTelegram } from "../telegram.ts";

// Many people do this and that while calls are late, lost and refused, the app starts anew and the store is lost. Then the
// storm ends, and every chat has to be as its person wanted it last.

/** After so many milliseconds without a call nothing more comes, where so many of the app's clock have passed as well: what fails is put off for a minute. */
const idle = 20_000;
const quiet = 90_000;

/** Over how many people a storm passes, and for how many milliseconds. */
interface Size {
  readonly people: number;
  readonly lasts: number;
}

const stores = {
  memory: (now: () => number): Promise<() => Store> => {
    const store = new LastingMemory(now);
    return Promise.resolve(() => store);
  },
  lmdb: async (now: () => number): Promise<() => Store> => {
    const folder = await emptyFolder();
    return () => new LmdbStore(folder, { now });
  },
};
type StoreKind = keyof typeof stores;
export type Updates = "webhook" | "polling";

/** Everything one storm goes over. */
class Scene {
  readonly #updates: Updates;
  readonly #openStore: () => Store;
  readonly #way: StormyWay;
  readonly #chance: Chance;
  readonly #telegram: World["telegram"];
  readonly #clock: { ahead: number };
  readonly people: readonly RandomPerson[];
  readonly #lasts: number;
  readonly #told: string[] = [];
  #store: BreakableStore | undefined;
  #world: World | undefined;

  static async begin(seed: string, updates: Updates, kind: StoreKind, size: Size): Promise<Scene> {
    const clock = { ahead: 0 };
    const now = (): number => Date.now() + clock.ahead;
    const telegram = await startTelegram({ token, now });
    onTestFinished(() => telegram.close());
    const way = await openStormyWay(telegram.root, seed);
    const scene = new Scene(seed, updates, await stores[kind](now), way, telegram, clock, size);
    await scene.start();
    return scene;
  }

  private constructor(
    seed: string,
    updates: Updates,
    openStore: () => Store,
    way: StormyWay,
    telegram: World["telegram"],
    clock: { ahead: number },
    { people, lasts }: Size,
  ) {
    this.#updates = updates;
    this.#openStore = openStore;
    this.#way = way;
    this.#telegram = telegram;
    this.#clock = clock;
    this.#lasts = lasts;
    this.#chance = new Chance(seed, "the scene");
    const bring = (update: object): void => {
      // Where the app does not listen just now, Telegram brings it again.
      if (updates === "webhook" && this.#world) void deliver(this.#world, update).catch(() => undefined);
    };
    this.people = Array.from({ length: people }, () => new RandomPerson(telegram, seed, bring));
  }

  readonly #now = (): number => Date.now() + this.#clock.ahead;

  async start(): Promise<void> {
    const store = new BreakableStore(800, this.#openStore());
    onTestFinished(() => {
      store.end();
    });
    this.#store = store;
    this.#world = await startWorld({
      telegram: this.#telegram,
      updates: this.#updates,
      now: this.#now,
      store,
      storePatience: 4000,
      environment: { BOT_API_ROOT: this.#way.root },
      patience: { answer: 5000 },
    });
  }

  /** What happens to the app itself: it starts anew, and later on it loses its store for a time. */
  async endure(): Promise<void> {
    await wait(this.#chance.between(0.1, 0.4) * this.#lasts);
    this.#note("the app stops");
    await this.#world?.app.close();
    await this.start();
    this.#note("the app is back");
    await wait(this.#chance.between(0.1, 0.2) * this.#lasts);
    if (!this.#store) return;
    this.#store.condition = this.#chance.of(["fails", "hangs", "dawdles"]);
    this.#note(`the store ${this.#store.condition}`);
    await wait(this.#chance.between(0.05, 0.3) * this.#lasts);
    this.#store.condition = "works";
    this.#note("the store works");
  }

  /**
   * Lets time pass until every chat is as it has to be, or nothing more is done, and then some more: less than covers a chat by
   * itself.
   */
  async calm(): Promise<void> {
    this.#way.calm();
    this.#note("the storm ends");
    // What the storm holds arrives before time is put forward: on a busy machine it would be minutes late by the app's clock.
    for (let time = 0; time < 100 && this.#way.underWay > 1; time += 1) await wait(100);
    await this.#untilCalm();
    // What is told to come later must spoil nothing.
    for (let time = 0; time < 30; time += 1) await this.#pass(5000);
    await this.#untilCalm();
  }

  /** Until every chat is as it has to be, or nothing is done any more, by the clock of the app and by ours: what is left to do takes long on a busy machine. */
  async #untilCalm(): Promise<void> {
    let [made, busyAt, ahead] = [0, Date.now(), this.#clock.ahead];
    const isBusy = (): boolean => {
      const own = this.#telegram.calls.filter(({ method }) => method !== "getUpdates").length;
      if (own > made) [made, busyAt, ahead] = [own, Date.now(), this.#clock.ahead];
      return Date.now() - busyAt < idle || this.#clock.ahead - ahead < quiet;
    };
    const isCalm = (): boolean =>
      this.#way.underWay <= 1 &&
      this.#telegram.updatesPending === 0 &&
      this.people.every(({ wrong }) => !wrong);
    while (!isCalm() && isBusy()) await this.#pass(500);
  }

  /**
   * So much time is put forward, while some of it passes. What is on its way arrives before: Telegram has as little time here as the
   * app, and by the app's clock it would come hours late on a busy machine.
   */
  async #pass(milliseconds: number): Promise<void> {
    await wait(100);
    await this.#way.arrived();
    this.#clock.ahead += milliseconds;
  }

  /** What is still known of people who left. */
  async remains(): Promise<string[]> {
    await this.#world?.app.close();
    const store = this.#openStore();
    const memory = memoryOf(store, this.#now);
    const left = this.people.filter(({ hasLeft }) => hasLeft);
    const remains = await Promise.all(left.map(({ chat }) => keptOf(memory, chat)));
    await store.close();
    return remains.flatMap((records, index) =>
      Object.entries(records).map(
        ([what, record]) => `${what} of ${left[index]?.describe() ?? ""}: ${JSON.stringify(record)}`,
      ),
    );
  }

  /** What somebody has to know who looks for the fault. */
  wrongs(): string[] {
    return this.people
      .filter(({ wrong }) => wrong)
      .map((one) =>
        [one.describe(), "meanwhile:", ...this.#told, "calls:", ...this.#way.fatesOf(one.chat)].join("\n  "),
      );
  }

  #note(what: string): void {
    this.#told.push(`${Date.now() % 100_000} ${what}`);
  }
}

/** A storm passes; then every chat is as its person wanted it last, and nothing is kept of those who left. */
export async function weather(seed: string, updates: Updates, kind: StoreKind, size: Size): Promise<void> {
  const scene = await Scene.begin(seed, updates, kind, size);
  await Promise.all([scene.endure(), ...scene.people.map((one) => one.live(size.lasts))]);
  await scene.calm();
  expect(scene.wrongs(), `SEED=${seed}`).toEqual([]);
  expect(await scene.remains(), `SEED=${seed}`).toEqual([]);
}
