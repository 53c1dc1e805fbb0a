import type { Update } from "grammy/types";
import type { Dependencies } from "../../chat/context.ts";
import type { Work } from "../../chat/memory/recent-exits.ts";
import type { QuickTapChats } from "../../chat/memory/quick-tap-chats.ts";
import { chatOf, isExit } from "../../chat/read-update.ts";
import { ExitRepair } from "../../exit/exit-repair.ts";
import { describeFailure } from "../../telegram/failure.ts";
import type { CallsOfUpdate } from "../../telegram/calls-under-way.ts";
import type { Outcome, QuickCalls } from "../../telegram/quick-calls.ts";
import { ShortLivedMap } from "../../../short-lived-map.ts";
import { editing, FinishedScreens, type FinishedScreen } from "./finished-screens.ts";

/** How long both calls of a tap may take before it goes the full way, in milliseconds. */
const patience = 500;
/** How many taps are in hand at once; more go the full way, where connections are shared out. */
const mostInHand = 256;

/** A tap that only shows another screen in a chat where nothing else is going on. */
interface QuickTap {
  readonly update: number;
  readonly chat: number;
  readonly settled: NonNullable<ReturnType<QuickTapChats["of"]>>;
  readonly screen: FinishedScreen;
  readonly callback: string;
}

/**
 * The quick way for a tap: its screen is looked up, and its two calls are made. It is gone only where nothing can be lost by it:
 * the chat is settled, and nothing else of it is in hand. Whatever is not so, or does not succeed at once, goes the full way.
 * What another process has done there meanwhile, which shares the store, is asked when the screen is shown: one look-up.
 */
export class QuickTaps {
  readonly #dependencies: Dependencies;
  readonly #calls: QuickCalls;
  readonly #fullWay: (update: Update) => Promise<void>;
  readonly #screens: FinishedScreens;
  readonly #repair: ExitRepair;
  /** The taps that wait for their calls, by their updates, and what ends the waiting. */
  readonly #inHand = new ShortLivedMap<number, { readonly chat: number; readonly giveUp: () => void }>();
  /** How many updates of each chat are on the full way. */
  readonly #onFullWay = new Map<number, number>();

  constructor(dependencies: Dependencies, calls: QuickCalls, fullWay: (update: Update) => Promise<void>) {
    this.#dependencies = dependencies;
    this.#calls = calls;
    this.#fullWay = fullWay;
    this.#repair = new ExitRepair(dependencies);
    this.#screens = new FinishedScreens(dependencies.content, dependencies.screens);
  }

  /** Handles an update, and rejects as the full way does. */
  async handle(update: Update): Promise<void> {
    const { quickTapChats, content } = this.#dependencies;
    const chat = chatOf(update);
    if (chat === undefined) return this.#fullWay(update);
    const before = quickTapChats.inHand(chat);
    const tap = before ? undefined : this.#quickTap(chat, update);
    if (tap) {
      const shown = this.#show(tap);
      quickTapChats.begin(chat, shown);
      const { isDone, edit } = await shown;
      if (isDone) return;
      await this.#goFullWay(chat, update);
      if (!quickTapChats.areShared) return;
      // It may come to what another process has left there.
      await edit;
      await this.#coverAgain(tap);
    } else {
      quickTapChats.delete(chat);
      const isLeaving = isExit(update, content);
      if (isLeaving) void quickTapChats.deleteMark(chat);
      // What comes later is shown later. Only ✖ waits for nothing.
      if (before && !isLeaving) await before;
      await this.#goFullWay(chat, update);
    }
  }

  /**
   * Telegram is to be told that an update was taken, and then brings the next one, perhaps to another process, which must
   * not show it quickly beside this one: a tap in hand goes the full way now, where it has its turn before that one.
   */
  async giveUp({ update_id: update }: Update): Promise<void> {
    const { quickTapChats } = this.#dependencies;
    const tap = this.#inHand.get(update);
    if (!tap || !quickTapChats.areShared) return;
    tap.giveUp();
    await quickTapChats.deleteMark(tap.chat);
  }

  #quickTap(chat: number, { update_id: update, callback_query }: Update): QuickTap | undefined {
    const { quickTapChats, recentExits } = this.#dependencies;
    const settled = quickTapChats.of(chat);
    const { id: callback, data, message } = callback_query ?? {};
    if (!settled || callback === undefined || data === undefined) return undefined;
    if (message?.message_id !== settled.message || !("text" in message)) return undefined;
    if (this.#onFullWay.has(chat) || recentExits.of(chat) || quickTapChats.countInHand >= mostInHand)
      return undefined;
    const screen = this.#screens.of(data);
    return screen && { update, chat, settled, screen, callback };
  }

  /** Shows the screen. Says whether all is done; otherwise the tap has to go the full way, and its edit may come still. */
  async #show(tap: QuickTap): Promise<{ readonly isDone: boolean; readonly edit: Promise<unknown> }> {
    const { quickTapChats, recentExits, recentMessages, failedUpdates, callsUnderWay, log, now } =
      this.#dependencies;
    const { update, chat, settled, screen, callback } = tap;
    const at = now();
    const began = performance.now();
    log.debug({ event: "quick-tap", screen: screen.screen });
    const work = recentExits.begin(chat, update, undefined);
    const answer = `{"callback_query_id":${JSON.stringify(callback)}}`;
    const calls = {
      answerCallbackQuery: this.#calls.call("answerCallbackQuery", Buffer.from(answer)),
      editMessageText: this.#calls.call("editMessageText", editing(chat, settled.message, screen)),
    };
    const isNotShown = recentMessages.showing(chat, update, settled.message);
    const seenTo = calls.editMessageText.then((outcome) => {
      if (outcome === "done" && !work.hasLeft) {
        work.end();
        return undefined;
      }
      if (outcome !== "done") isNotShown();
      return this.#afterEdit(tap, work, outcome);
    });
    const isDone = await areDone(calls, (giveUp) => {
      this.#inHand.set(update, { chat, giveUp });
    });
    this.#inHand.delete(update);
    if (work.hasLeft) {
      // The exit is told of what has arrived by now, and of what comes later when it comes.
      if (isDone) await seenTo;
      return { isDone: true, edit: seenTo };
    }
    if (isDone && (await quickTapChats.isStillReady(settled, performance.now() - began))) {
      this.#report(screen, performance.now() - began);
      failedUpdates.answered(chat, update);
      await quickTapChats.tapped(chat, settled, at, screen.language);
      return { isDone: true, edit: seenTo };
    }
    quickTapChats.delete(chat);
    // What this update shows once more must not come over what another process shows quickly meanwhile.
    const isInOrder = await quickTapChats.deleteMark(chat);
    // What stands there may be written over by another process until this update has its turn: then it is shown once more.
    // Where no store orders them, that would itself come over what the other one shows.
    const editMessageText = isInOrder
      ? calls.editMessageText.then((outcome) => (isSettled(outcome) ? undefined : outcome))
      : calls.editMessageText;
    callsUnderWay.handOver(update, { ...calls, editMessageText });
    return { isDone: false, edit: seenTo };
  }

  /** Where another process has taken ✖ meanwhile, the full way does nothing: what the quick one has shown is covered again. */
  async #coverAgain({ chat, update, settled }: QuickTap): Promise<void> {
    const recentExit = await this.#dependencies.records.recentExits.read(chat);
    if ((recentExit?.update ?? 0) <= update) return;
    const repair = { touched: [settled.message], isBroken: false, sent: [], unknown: [] };
    await this.#repair.undo(chat, repair);
  }

  #report({ screen, language }: FinishedScreen, milliseconds: number): void {
    const { meter } = this.#dependencies;
    meter.callEnded("answerCallbackQuery", 200);
    meter.callEnded("editMessageText", 200);
    meter.updateHandled("callback_query", milliseconds);
    meter.screenShown(screen, language);
  }

  /** The edit is not done, or the person has left meanwhile: the exit has the last word. */
  async #afterEdit({ chat, settled }: QuickTap, work: Work, outcome: Outcome): Promise<void> {
    const { recentExits, log } = this.#dependencies;
    const isBroken = outcome === "broken" || (outcome !== "done" && outcome.status >= 500);
    if (isBroken) recentExits.noteBroken(chat);
    try {
      if (work.hasLeft) {
        const repair = { touched: [settled.message], isBroken, sent: [], unknown: [] };
        await this.#repair.undo(chat, repair);
      }
    } catch (error) {
      log.error({ event: "quick-tap-failed", ...describeFailure(error) });
    } finally {
      work.end();
    }
  }

  async #goFullWay(chat: number, update: Update): Promise<void> {
    const count = this.#onFullWay.get(chat) ?? 0;
    this.#onFullWay.set(chat, count + 1);
    try {
      await this.#fullWay(update);
    } finally {
      const left = (this.#onFullWay.get(chat) ?? 1) - 1;
      if (left === 0) this.#onFullWay.delete(chat);
      else this.#onFullWay.set(chat, left);
      this.#dependencies.callsUnderWay.delete(update.update_id);
    }
  }
}

/** Whether an edit has arrived, or would change nothing or could not be made. */
function isSettled(outcome: Outcome): boolean {
  return outcome === "done" || (outcome !== "broken" && outcome.status === 400);
}

/** Whether both calls are done in time, and before they are given up, by what is handed to `giveUpBy`. */
function areDone(
  { answerCallbackQuery, editMessageText }: CallsOfUpdate,
  giveUpBy: (giveUp: () => void) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, patience, false);
    giveUpBy(() => {
      clearTimeout(late);
      resolve(false);
    });
    let done = 0;
    const ended = (outcome: Outcome): void => {
      if (outcome === "done" && ++done < 2) return;
      clearTimeout(late);
      resolve(done === 2);
    };
    void answerCallbackQuery.then(ended);
    void editMessageText.then(ended);
  });
}
