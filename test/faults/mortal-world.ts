import { onTestFinished } from "vitest";
import { startTelegram } from "../telegram.ts";
import { startWorld, token, type World, type WorldOptions } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { LastingMemory } from "./lasting-memory.ts";
import { openRelay } from "./relay.ts";

/** An app that is killed, and another one that goes on with what it left. */
export interface MortalWorld extends World {
  readonly now: () => number;
  /** Between the app and what it keeps. */
  readonly store: BreakableStore;
  /** What it keeps, which the next one finds. */
  readonly kept: LastingMemory;
  /** Lets so many minutes pass. */
  readonly passes: (minutes: number) => void;
  /**
   * Ends the process, as kill -9 does: from now on nothing of it reaches Telegram or the store. Then the next one starts.
   *
   * @param meanwhile what is done before that
   */
  readonly isKilled: (meanwhile?: () => void) => Promise<void>;
}

/** Starts an app that waits for Telegram for a minute: what it waits for does not end before it is killed, nor with the test. */
export async function startMortalWorld(
  updates: "webhook" | "polling",
  options: Pick<WorldOptions, "answerWithin"> = {},
): Promise<MortalWorld> {
  const minute = 60_000;
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const telegram = await startTelegram({ token, now });
  onTestFinished(() => telegram.close());
  const relay = await openRelay(telegram.root);
  const kept = new LastingMemory(now);
  const store = new BreakableStore(undefined, kept);
  onTestFinished(() => {
    store.end();
  });
  const environment = { BOT_API_ROOT: relay.root };
  const patience = { answer: minute };
  const world = await startWorld({
    ...options,
    updates,
    telegram,
    now,
    store,
    environment,
    patience,
    finishWithin: 0,
  });
  return {
    ...world,
    now,
    store,
    kept,
    passes: (minutes) => (ahead += minutes * minute),
    isKilled: async (meanwhile) => {
      await relay.goDown();
      store.condition = "hangs";
      meanwhile?.();
      await startWorld({ updates, telegram, now, store: kept });
    },
  };
}
