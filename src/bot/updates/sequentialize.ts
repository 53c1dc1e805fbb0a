import type { MiddlewareFn } from "grammy";
import type { Update } from "grammy/types";
import { ChatJournal } from "../chat/chat-journal.ts";
import type { Context, Dependencies, IncomingContext, Turn } from "../chat/context.ts";
import { JournalWriter } from "../chat/journal-writer.ts";
import { personLanguage } from "../chat/person-language.ts";
import { albumOf, isCry } from "../chat/read-update.ts";
import { isOlderThanAnswer, type NewestAnswer } from "../chat/records/newest-answer.ts";
import { ChatExit } from "../exit/chat-exit.ts";
import { ExitRepair } from "../exit/exit-repair.ts";
import { leavingByMessage } from "../exit/leave-by-message.ts";
import { ArrivalOrder } from "./arrival-order.ts";
import { serveUpdate, settle, type ChatContext, type Waiting } from "./serve-update.ts";
import { stoodBefore } from "./stood-before.ts";

/**
 * Handles the updates of one person one after the other and each of them once, and keeps what it leaves in the chat when
 * the person has their answer; `features` give it. What is older than the person's ✖ does nothing, and takes back what it
 * has done.
 */
export function sequentialize(
  dependencies: Dependencies,
  features: MiddlewareFn<Context>,
): MiddlewareFn<IncomingContext> {
  const { exclusive, now, recentExits, recentMessages, overtaking } = dependencies;
  const arrivals = new ArrivalOrder();
  const handle = handleInTurn(dependencies, features);
  const leaveByMessage = leavingByMessage(dependencies);
  return async (ctx, next) => {
    if (!hasChat(ctx)) return;
    const { chatId: chat, update } = ctx;
    const { update_id: id } = update;
    const at = now();
    const work = recentExits.begin(chat, id, ctx.message?.message_id);
    if (ctx.message) recentMessages.came(chat, id, ctx.message.message_id);
    await arrivals.inOrder(chat, id);
    const place = overtaking.enter(chat, update);
    let isLeft = false;
    try {
      isLeft = await exclusive(chat, (turn) => handle({ ctx, next, at, work, place }, turn));
    } finally {
      place.ends();
      work.end();
    }
    // By what another process got of its album: it goes as if that stood below itself, and takes a turn of its own.
    if (isLeft && ctx.message) await leaveByMessage(ctx, ctx.message);
  };
}

/**
 * Handles an update whose turn has come, or does not where what the person did since makes it void, or where they have left by the
 * album of which it is a picture: it says whether they have.
 */
function handleInTurn(
  dependencies: Dependencies,
  features: MiddlewareFn<Context>,
): (waiting: Waiting, turn: Turn) => Promise<boolean> {
  const { records, recentExits, coalesced } = dependencies;
  const chatExit = new ChatExit(dependencies);
  const repair = new ExitRepair(dependencies);
  const vanish = vanishing(repair, dependencies);
  const serve = serveUpdate(dependencies, features, async (waiting, before) => {
    await vanish(waiting, before);
    await repair.deleteLate(waiting.ctx.chatId);
  });

  return async (waiting, turn) => {
    const { ctx, work } = waiting;
    const { chatId: chat, update } = ctx;
    const { update_id: id } = update;
    const [isHandled, recentExit, exit, kept] = await Promise.all([
      records.isHandled(id),
      records.recentExits.read(chat),
      records.exits.read(chat),
      records.chat(chat),
    ]);
    if (isHandled) return false;
    const album = ctx.message && albumOf(ctx.message);
    const others = album === undefined ? undefined : await records.albums.take(album, id);
    if (others?.isLeft && !work.hasLeft) return true;
    const before = coalesced.take(chat);
    if (work.hasLeft || id < (recentExit?.update ?? 0)) {
      await vanish(waiting, before);
      await records.markHandled(id);
    } else if (isVoid({ update, chat, newestOfAlbum: others?.newest }, kept?.answered, dependencies)) {
      await passOver(ctx, [...before, ...work.messages], dependencies);
      await records.markHandled(id);
    } else {
      // The exit could not delete what is stored, so that it is of before ✖: it is deleted before anything reads it.
      if (exit?.stored) await chatExit.goOn(chat);
      const cover = recentExits.of(chat)?.cover ?? recentExit?.cover;
      const hasExit = (recentExit ?? exit) !== undefined;
      const isKnown = (kept ?? recentExit) !== undefined;
      const isInterrupted = kept?.sendingAfter !== undefined;
      const isFurtherPicture = others?.isFurther === true;
      const found = { turn, before, cover, hasExit, isKnown, isInterrupted, isFurtherPicture };
      if (await serve(waiting, found)) await passOver(ctx, before, dependencies);
    }
    return false;
  };
}

/** Deletes what came into the chat by an update of before ✖, with the messages that were coalesced into it. */
function vanishing(
  repair: ExitRepair,
  { newest }: Pick<Dependencies, "newest">,
): (waiting: Waiting, before: readonly number[]) => Promise<void> {
  return ({ ctx, work }, before) => {
    const sent = [...before, ...work.messages];
    const unknown = stoodBefore(ctx.update, newest.id);
    return repair.undo(ctx.chatId, { touched: [], isBroken: false, sent, unknown, keyboard: work.asks });
  };
}

/** Whether an update comes again, or came later than what the person did since: what was shown for that stays. */
function isVoid(
  {
    update,
    chat,
    newestOfAlbum,
  }: { readonly update: Update; readonly chat: number; readonly newestOfAlbum: number | undefined },
  answered: NewestAnswer | undefined,
  { content, failedUpdates, now }: Dependencies,
): boolean {
  const { update_id: id } = update;
  // What was said for another picture of its album is no reason to keep back what its own words ask for.
  const last = newestOfAlbum ?? id;
  const isLate = failedUpdates.isOlderThanAnswered(chat, last) || isOlderThanAnswer(answered, last, now());
  // Asked whatever else is so: it is said once.
  const isOvertaken = failedUpdates.isOvertaken(id);
  return isOvertaken || (isLate && !isCry(update, content));
}

/** Nothing is said for the update, but its messages are in the chat, and what stood there before. */
async function passOver(
  ctx: ChatContext,
  messages: readonly number[],
  dependencies: Dependencies,
): Promise<void> {
  const { records, now, newest } = dependencies;
  const { chatId: chat, update } = ctx;
  const stood = stoodBefore(update, newest.id);
  if (messages.length + stood.length === 0) return;
  const journal = new ChatJournal({ chat, update: update.update_id, at: now(), newest });
  for (const message of messages) journal.arrived(message);
  for (const range of stood) journal.mayStand(range);
  const language = await personLanguage(ctx, dependencies);
  const ending = { language, isHandled: false, isOverdue: false };
  await settle(ctx, new JournalWriter(journal, records), ending, dependencies);
}

function hasChat(ctx: IncomingContext): ctx is ChatContext {
  return ctx.chatId !== undefined && ctx.caller !== undefined;
}
