import type { TakenJob } from "../../store/scheduled-jobs.ts";
import type { Dependencies } from "../chat/context.ts";
import { ChatExit } from "./chat-exit.ts";
import { checkUpdatesWithoutStore } from "./check-updates-without-store.ts";
import { writingDownLater } from "./write-down-later.ts";
import { describeFailure } from "../telegram/failure.ts";
import type { Timer } from "../chat/records/timer-record.ts";
import type { Jobs } from "../chat/records/jobs.ts";

/** How often it is looked which jobs are due, in milliseconds, unless told otherwise. */
const usually = 1000;
/** How many are in hand at once, and after which time they are due again when this process ends over them. */
const most = 50;
const lease = 60_000;

/** What does scheduled jobs when they are due. */
export interface Timers {
  /** Ends what is in hand, and writes down what only memory holds. */
  stop(): Promise<void>;
}

/**
 * Covers chats, erases them and goes on with exits when it is time. Any replica may do it; late rather than never, and
 * never where the person has done something since: a timer that was set anew is left to its new time. Each is done for
 * itself, so that one that cannot be done keeps nobody else waiting.
 */
export function startTimers(dependencies: Dependencies, every = usually): Timers {
  const stopping = new AbortController();
  const { content, exclusive, recentExits, records } = dependencies;
  const exit = new ChatExit(dependencies);
  const clear = async (jobs: Jobs<Timer>, job: TakenJob<Timer>, keeps: boolean): Promise<void> => {
    const { chat, language: code, at } = job.value;
    await exclusive(chat, async () => {
      // What is being shown there still, since it takes longer than its turn, sets the timer anew; else this one comes after its lease.
      if (recentExits.hasInHand(chat) || (await jobs.read(chat))?.at !== at) return;
      await exit.clear({ chat, language: content.languages.forPerson(code), sends: false, keeps });
      await job.done();
    });
  };
  const writeDown = writingDownLater(dependencies);
  const kinds = [
    whenever(records.covers, (job) => clear(records.covers, job, true), dependencies),
    whenever(records.erasures, (job) => clear(records.erasures, job, false), dependencies),
    whenever(records.exits, ({ value: { chat } }) => exclusive(chat, () => exit.goOn(chat)), dependencies),
    writeDown,
    (failed: (error: unknown) => void) => checkUpdatesWithoutStore(dependencies, failed),
  ];
  const running = kinds.map((look) => repeatedly(look, every, stopping.signal, dependencies));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
      await records.exits.handOver();
      await writeDown();
    },
  };
}

/** Takes jobs that are due as long as there is a place for it; what is in hand may go on meanwhile. */
function whenever<T>(
  jobs: Pick<Jobs<T>, "take">,
  act: (job: TakenJob<T>) => Promise<void>,
  { meter, now }: Dependencies,
) {
  const inHand = new Set<Promise<void>>();
  return async (failed: (error: unknown) => void): Promise<Set<Promise<void>>> => {
    while (inHand.size < most) {
      const taken = await jobs.take(most - inHand.size, lease);
      if (taken.length === 0) break;
      for (const job of taken) {
        meter.timerTaken(now() - job.dueAt);
        const work = act(job)
          .catch(failed)
          .finally(() => inHand.delete(work));
        inHand.add(work);
      }
    }
    return inHand;
  };
}

async function repeatedly(
  look: ReturnType<typeof whenever>,
  every: number,
  stopping: AbortSignal,
  { log, meter }: Dependencies,
): Promise<void> {
  const failed = (error: unknown): void => {
    log.error({ event: "timers-failed", ...describeFailure(error) });
  };
  let inHand = new Set<Promise<void>>();
  while (!stopping.aborted) {
    try {
      inHand = await look(failed);
      meter.timersLooked();
    } catch (error) {
      failed(error);
    }
    // A place that gets free is given away at once.
    await pause(every, stopping, inHand.size < most ? [] : inHand);
  }
  await Promise.all(inHand);
}

/** Waits so long, or until it is told to stop or one of these has ended; nothing of the wait, as of a race of promises, outlives it. */
function pause(milliseconds: number, stopping: AbortSignal, sooner: Iterable<Promise<void>>): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stopping.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds).unref();
    stopping.addEventListener("abort", end);
    if (stopping.aborted) end();
    for (const work of sooner) void work.then(end);
  });
}
