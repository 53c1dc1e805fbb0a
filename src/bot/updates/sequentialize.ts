import type { MiddlewareFn } from "grammy";
import type { Context, Dependencies, IncomingContext } from "../chat/context.ts";
import type { Work } from "../chat/memory/recent-exits.ts";
import { isOlderThanAnswer } from "../chat/records/newest-answer.ts";
import { isCry } from "../chat/read-update.ts";
import { protectCover } from "../exit/protect-cover.ts";
import { ExitRepair } from "../exit/exit-repair.ts";
import { ChatExit } from "../exit/chat-exit.ts";
import { describeFailure } from "../telegram/failure.ts";
import { personLanguage } from "../chat/person-language.ts";
import { ChatJournal } from "../chat/chat-journal.ts";
import { ArrivalOrder } from "./arrival-order.ts";
import { updateCalls } from "./update-calls.ts";
import { allowQuickTap } from "./quick-tap/allow-quick-tap.ts";

/** How often it is written down how far an update has come that takes long, in milliseconds. */
const keepUpEvery = 1000;

/**
 * Handles the updates of one person one after the other and each of them once, and keeps what it leaves in the chat when
 * the person has their answer; `features` give it. What is older than the person's ✖ does nothing, and takes back what it
 * has done.
 */
export function sequentialize(
  dependencies: Dependencies,
  features: MiddlewareFn<Context>,
): MiddlewareFn<IncomingContext> {
  const { content, records, exclusive, log, now } = dependencies;
  const { recentExits, recentMessages, newest, coalesced, failedUpdates, overtaking } = dependencies;
  const chatExit = new ChatExit(dependencies);
  const repair = new ExitRepair(dependencies);
  /** Deletes what came into the chat by an update of before ✖, with the messages that were coalesced into it. */
  const vanish = (chat: number, work: Work, before: readonly number[]): Promise<void> => {
    const sent = [...before, ...work.messages];
    return repair.undo(chat, { touched: [], isBroken: false, sent, unknown: [], keyboard: work.asks });
  };
  /** Nothing is said for it, but its messages are in the chat. */
  const passOver = async (ctx: ChatContext, messages: readonly number[]): Promise<void> => {
    if (messages.length === 0) return;
    const { chatId: chat, update } = ctx;
    const journal = new ChatJournal({ chat, update: update.update_id, now: now(), newest });
    for (const message of messages) journal.arrived(message);
    await settle({ api: ctx.api, journal, language: await personLanguage(ctx, dependencies) }, dependencies);
  };
  const notKept = (error: unknown): void => {
    log.error({ event: "journal-failed", ...describeFailure(error) });
  };
  const arrivals = new ArrivalOrder();
  return async (ctx, next) => {
    if (!hasChat(ctx)) return;
    const { chatId: chat, update } = ctx;
    const { update_id: id } = update;
    const arrived = now();
    const work = recentExits.begin(chat, id, ctx.message?.message_id);
    if (ctx.message) recentMessages.came(chat, id, ctx.message.message_id);
    await arrivals.inOrder(chat, id);
    const place = overtaking.enter(chat, update);
    try {
      await exclusive(chat, async (turn) => {
        const [isHandled, recentExit, exit, kept] = await Promise.all([
          records.isHandled(id),
          records.recentExits.read(chat),
          records.exits.read(chat),
          records.chat(chat),
        ]);
        if (isHandled) return;
        const before = coalesced.take(chat);
        const isLate =
          failedUpdates.isOlderThanAnswered(chat, id) || isOlderThanAnswer(kept?.answered, id, now());
        const isOvertaken = failedUpdates.isOvertaken(id);
        if (hasLeft(work) || id < (recentExit?.update ?? 0)) {
          await vanish(chat, work, before);
        } else if (isOvertaken || (isLate && !isCry(update, content))) {
          // It comes again, or came later than what the person did since: what was shown for that stays.
          await passOver(ctx, [...before, ...work.messages]);
        } else {
          // The exit could not delete what is stored, so that it is of before ✖: it is deleted before anything reads it.
          if (exit?.stored) await chatExit.goOn(chat);
          const hasOvertaken = place.begins() || turn.elsewhere === "busy";
          const journal = new ChatJournal({ chat, update: id, now: arrived, newest });
          for (const message of before) journal.arrived(message);
          if (ctx.msgId !== undefined) journal.arrived(ctx.msgId);
          if (ctx.message ?? ctx.callbackQuery) {
            journal.acted(ctx.message?.message_id);
            // The cover of an earlier ✖ stays above what comes now: the next one must find it.
            const cover = recentExits.of(chat)?.cover ?? recentExit?.cover;
            if (cover !== undefined) journal.arrived(cover);
          }
          ctx.api.config.use(
            updateCalls({ chat, id, work, overtaken: place.overtaken, journal }, dependencies),
            protectCover(recentExits, { chat, update: id }),
          );
          const language = ctx.tap?.language ?? (await personLanguage(ctx, dependencies));
          const { overtaken } = place;
          const served: Context = Object.assign(ctx, { journal, language, hasOvertaken, overtaken });
          const keepUp = setInterval(() => {
            if (!hasLeft(work)) journal.keepUp(records).catch(notKept);
          }, keepUpEvery).unref();
          let isHandled = false;
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
            clearInterval(keepUp);
            if (hasLeft(work)) {
              await vanish(chat, work, before);
              await repair.forgetLate(chat);
              if (isHandled) await records.markHandled(id);
            } else await settle(served, dependencies, { isHandled, isOverdue: turn.isOver });
          }
          if (!recentExit && !exit && !hasLeft(work) && !turn.isOver)
            await allowQuickTap(served, dependencies);
          return;
        }
        await records.markHandled(id);
      });
    } finally {
      place.ends();
      work.end();
    }
  };
}

type ChatContext = IncomingContext & Pick<Context, "chatId" | "caller">;

function hasChat(ctx: IncomingContext): ctx is ChatContext {
  return ctx.chatId !== undefined && ctx.caller !== undefined;
}

/** It may have been since it was asked last. */
function hasLeft(work: Work): boolean {
  return work.hasLeft;
}

/**
 * What Telegram does not take away now must not count as the outcome of the update, which may be that nobody was answered.
 */
async function settle(
  { api, journal, language }: Pick<Context, "api" | "journal" | "language">,
  { records, log }: Dependencies,
  { isHandled = false, isOverdue = false } = {},
): Promise<void> {
  try {
    await journal.settle(api, records, language, { isHandled, isOverdue });
  } catch (error) {
    log.error({ event: "journal-failed", ...describeFailure(error) });
  }
}
