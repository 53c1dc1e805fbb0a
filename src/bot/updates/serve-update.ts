import type { MiddlewareFn, NextFunction } from "grammy";
import { ChatJournal } from "../chat/chat-journal.ts";
import type { Context, Dependencies, IncomingContext, Turn } from "../chat/context.ts";
import { JournalWriter, type KeptChat } from "../chat/journal-writer.ts";
import type { Work } from "../chat/memory/recent-exits.ts";
import { OvertakenError, type InOrder } from "../chat/overtaking.ts";
import { personLanguage } from "../chat/person-language.ts";
import { protectCover } from "../exit/protect-cover.ts";
import { stoodBefore } from "./stood-before.ts";
import { describeFailure, isGone } from "../telegram/failure.ts";
import { allowQuickTap } from "./quick-tap/allow-quick-tap.ts";
import { updateCalls } from "./update-calls.ts";

/** How often it is written down how far an update has come that takes long, in milliseconds. */
const keepUpEvery = 1000;

/** The context of an update that is of a chat. */
export type ChatContext = IncomingContext & Pick<Context, "chatId" | "caller">;

/** An update that has come and waits for its turn. */
export interface Waiting {
  readonly ctx: ChatContext;
  readonly next: NextFunction;
  /** When it came. */
  readonly at: number;
  readonly work: Work;
  readonly place: InOrder;
}

/** What was found in a chat when the turn of an update came. */
interface Found {
  readonly turn: Turn;
  /** Messages that were coalesced into the update. */
  readonly before: readonly number[];
  /** The cover of an earlier ✖. */
  readonly cover: number | undefined;
  /** An earlier ✖ may have something left to do. */
  readonly hasExit: boolean;
  /** Something was kept of the chat, or of how the person left it. */
  readonly isKnown: boolean;
  /** A process ended while it sent something: that may stand below what the person sees as the screen. */
  readonly isInterrupted: boolean;
  /** It is a picture of an album, another of which came before. */
  readonly isFurtherPicture: boolean;
}

/**
 * Has an update answered by the features, and keeps what it leaves in the chat. `vanish` takes back all that it has done.
 * @returns whether what was coalesced into it is still to be noted
 */
export function serveUpdate(
  dependencies: Dependencies,
  features: MiddlewareFn<Context>,
  vanish: (waiting: Waiting, before: readonly number[]) => Promise<void>,
): (waiting: Waiting, found: Found) => Promise<boolean> {
  const { records, failedUpdates } = dependencies;
  return async (waiting, found) => {
    const { ctx, next, work } = waiting;
    const { chatId: chat, update } = ctx;
    const { update_id: id } = update;
    const { turn, before, hasExit } = found;
    const journal = beginJournal(waiting, found, dependencies);
    const writer = new JournalWriter(journal, records);
    const served = await beginServing(waiting, found, journal, writer, dependencies);
    const stopKeepingUp = keepUp(work, writer, dependencies);
    let isHandled = false;
    let kept: KeptChat | undefined;
    try {
      await features(served, next);
      isHandled = true;
      if (journal.hasSaid) {
        journal.answered();
        failedUpdates.answered(chat, id);
      }
    } catch (error) {
      failedUpdates.failed(chat, id);
      throw error;
    } finally {
      stopKeepingUp();
      if (work.hasLeft) {
        await vanish(waiting, before);
        if (isHandled) await records.markHandled(id);
      } else {
        const { language } = served;
        kept = await settle(ctx, writer, { language, isHandled, isOverdue: turn.isOver }, dependencies);
      }
    }
    if (!hasExit && !work.hasLeft && !turn.isOver) await allowQuickTap(served, kept, dependencies);
    return journal.leavesNothing && !work.hasLeft;
  };
}

/**
 * Keeps what an update leaves. What Telegram does not take away now must not count as the outcome of the update, which may be that
 * nobody was answered.
 */
export async function settle(
  { api }: Pick<Context, "api">,
  writer: JournalWriter,
  ending: Parameters<JournalWriter["settle"]>[1],
  { log }: Pick<Dependencies, "log">,
): Promise<KeptChat | undefined> {
  try {
    return await writer.settle(api, ending);
  } catch (error) {
    // Nobody has to look for a fault where a cry for help came first, or the person has gone.
    const isOver = error instanceof OvertakenError || isGone(error);
    if (!isOver) log.error({ event: "journal-failed", ...describeFailure(error) });
    return undefined;
  }
}

function beginJournal({ ctx, at }: Waiting, { before, cover }: Found, { newest }: Dependencies): ChatJournal {
  const { chatId: chat, update } = ctx;
  const journal = new ChatJournal({ chat, update: update.update_id, at, newest });
  for (const message of before) journal.arrived(message);
  for (const range of stoodBefore(update, newest.id)) journal.mayStand(range);
  if (ctx.msgId !== undefined) journal.arrived(ctx.msgId);
  if (ctx.message ?? ctx.callbackQuery) {
    journal.acted(ctx.message?.message_id);
    // The cover of an earlier ✖ stays above what comes now: the next one must find it.
    if (cover !== undefined) journal.arrived(cover);
  }
  return journal;
}

/** Makes of an incoming update the one that the features get, whose calls are watched. */
async function beginServing(
  { ctx, work, place }: Waiting,
  { turn: { elsewhere }, isKnown, isInterrupted, isFurtherPicture }: Found,
  journal: ChatJournal,
  writer: JournalWriter,
  dependencies: Dependencies,
): Promise<Context> {
  const { chatId: chat, update } = ctx;
  const { update_id: id } = update;
  const { overtaken } = place;
  const hasOvertaken = place.begins() || elsewhere === "busy" || isInterrupted;
  ctx.api.config.use(
    updateCalls({ chat, id, work, overtaken, journal, writer }, dependencies),
    protectCover(dependencies.recentExits, { chat, update: id }),
  );
  const language = ctx.tap?.language ?? (await personLanguage(ctx, dependencies));
  return Object.assign(ctx, { journal, isKnown, language, isFurtherPicture, hasOvertaken, overtaken });
}

/** Writes down from time to time how far an update has come. What it gives stops it. */
function keepUp(work: Work, writer: JournalWriter, { log }: Dependencies): () => void {
  const every = setInterval(() => {
    if (work.hasLeft) return;
    writer.keepUp().catch((error: unknown) => {
      log.error({ event: "journal-failed", ...describeFailure(error) });
    });
  }, keepUpEvery).unref();
  return () => {
    clearInterval(every);
  };
}
