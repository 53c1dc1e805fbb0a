import type { MiddlewareFn } from "grammy";
import type { Context, Dependencies, IncomingContext } from "../chat/context.ts";
import type { Work } from "../chat/departures.ts";
import { ExitAftermath } from "../exit/exit-aftermath.ts";
import { ChatExit } from "../exit/exit.ts";
import { describeFailure } from "../telegram/failure.ts";
import { personLanguage } from "../chat/language.ts";
import { deleteMessages } from "../telegram/delete-messages.ts";
import { ChatJournal } from "../chat/chat-journal.ts";
import { ArrivalOrder } from "./arrival-order.ts";
import { updateCalls } from "./update-calls.ts";
import { noteSettled } from "../quick-tap/note-settled.ts";

/**
 * Handles the updates of one person one after the other and each of them once, and keeps what it leaves in the chat when
 * the person has their answer; `features` give it. What is older than the person's ✖ does nothing, and takes back what it
 * has done.
 */
export function sequentialize(
  dependencies: Dependencies,
  features: MiddlewareFn<Context>,
): MiddlewareFn<IncomingContext> {
  const { records, exclusive, now, departures, recent, newest, coalesced, unanswered, overtaking } =
    dependencies;
  const chatExit = new ChatExit(dependencies);
  const aftermath = new ExitAftermath(dependencies);
  const arrivals = new ArrivalOrder();
  return async (ctx, next) => {
    if (!hasChat(ctx)) return;
    const { chatId: chat, update } = ctx;
    const { update_id: id } = update;
    const arrived = now();
    const work = departures.begin(chat, id, ctx.message?.message_id);
    if (ctx.message) recent.came(chat, id, ctx.message.message_id);
    await arrivals.inOrder(chat, id);
    const place = overtaking.enter(chat, update);
    try {
      await exclusive(chat, async () => {
        const [isHandled, departure, exit] = await Promise.all([
          records.isHandled(id),
          records.departures.read(chat),
          records.exits.read(chat),
        ]);
        if (isHandled) return;
        const before = coalesced.take(chat);
        if (unanswered.isOvertaken(id) || hasLeft(work) || id < (departure?.update ?? 0)) {
          await vanish(ctx, chat, before);
        } else {
          // The exit could not delete what is stored, so that it is of before ✖: it is deleted before anything reads it.
          if (exit?.stored) await chatExit.goOn(chat);
          const hasOvertaken = place.begins();
          const journal = new ChatJournal({ chat, update: id, now: arrived, newest });
          for (const message of before) journal.arrived(message);
          if (ctx.msgId !== undefined) journal.arrived(ctx.msgId);
          if (ctx.message ?? ctx.callbackQuery) {
            journal.acted(ctx.message?.message_id);
            // The cover of an earlier ✖ stays above what comes now: the next one must find it.
            const cover = departures.of(chat)?.cover ?? departure?.cover;
            if (cover !== undefined) journal.arrived(cover);
          }
          ctx.api.config.use(
            updateCalls({ chat, id, work, overtaken: place.overtaken, journal }, dependencies),
          );
          const language = ctx.tap?.language ?? (await personLanguage(ctx, dependencies));
          const served: Context = Object.assign(ctx, { journal, language, hasOvertaken });
          try {
            await features(served, next);
            if (journal.hasSaid) unanswered.answered(chat, id);
          } catch (error) {
            unanswered.failed(chat, id);
            throw error;
          } finally {
            if (hasLeft(work)) {
              await vanish(ctx, chat, before);
              await aftermath.forgetLate(chat);
            } else await settle(served, dependencies);
          }
          await records.markHandled(id);
          if (!departure && !exit && !hasLeft(work)) noteSettled(served, dependencies);
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

function hasChat(ctx: IncomingContext): ctx is IncomingContext & Pick<Context, "chatId" | "caller"> {
  return ctx.chatId !== undefined && ctx.caller !== undefined;
}

function hasLeft({ personLeft }: Work): boolean {
  return personLeft.aborted;
}

/**
 * What Telegram does not take away now must not count as the outcome of the update, which may be that nobody was answered.
 */
async function settle(ctx: Context, { records, log }: Dependencies): Promise<void> {
  try {
    await ctx.journal.settle(ctx.api, records, ctx.language);
  } catch (error) {
    log.error({ event: "journal-failed", ...describeFailure(error) });
  }
}

/** Deletes what the person wrote before they left, with the messages that were coalesced into this update. */
async function vanish(
  { api, message }: IncomingContext,
  chat: number,
  before: readonly number[],
): Promise<void> {
  const written = message ? [...before, message.message_id] : before;
  await deleteMessages(api, chat, written);
}
