import type { Api } from "grammy";
import type { Logger } from "pino";
import { isHelp } from "../../content/screen-ids.ts";
import type { Context, IncomingContext } from "./context.ts";
import { describeFailure, isRefusal } from "../telegram/failure.ts";
import type { Message } from "../screen/screen-messages.ts";
import { edit, send } from "./send.ts";
import { withCallState } from "../telegram/call-state.ts";
import { Ending } from "../telegram/ending.ts";

/** How long an edit that puts the words into a message is waited for, in milliseconds; where it brings help, the message before it too. */
const longestEdit = 3000;
/**
 * The same where the person has waited already, for another edit or behind a call that hung: help has to come within five
 * seconds.
 */
const longestSecondEdit = 1000;

/** What comes in two steps: its first line, which a notification may show, and then all of it. */
interface QuietWords {
  readonly opening: string;
  /** All of it, which begins with the opening. */
  readonly text: string;
  readonly other: Message["other"];
}

/**
 * Sends the opening alone and edits it at once to all there is to say: an edit makes no notification. Where the edit cannot
 * be made, or not soon, the words are sent as they are: what a person waits for comes before a quiet phone. So is help where
 * nothing is heard of the opening.
 *
 * @param came notes each message that is sent, as soon as it is in the chat
 * @returns the message that holds the words
 */
export async function sendQuietly(
  { api, chatId: chat, journal, caller }: Pick<Context, "api" | "chatId" | "journal" | "caller">,
  { opening, text, other }: QuietWords,
  came: (message: number) => void,
  patience = longestEdit,
): Promise<number> {
  const silently = { disable_notification: true, ...other };
  const sendWhole = async (): Promise<number> => {
    const { message_id } = await api.sendMessage(chat, text, silently);
    came(message_id);
    return message_id;
  };
  const open = (): Promise<{ message_id: number }> => api.sendMessage(chat, opening, silently);
  const opened = caller.needsHelp ? await soonOrLate(longestEdit, open) : await open();
  if (opened === "late") return sendWhole();
  came(opened.message_id);
  const edited = api.editMessageText(chat, opened.message_id, text, other).then(
    () => true,
    // Whatever the fault is: the words are sent as a new message next, and that call says what is wrong.
    () => false,
  );
  if ((await lateAfter(patience, edited)) === true) return opened.message_id;
  const whole = await sendWhole();
  journal.replaced(opened.message_id);
  return whole;
}

/**
 * Shows a message to the person: a tap edits the message it was made on, anything else gets a new one. A message that
 * can no longer be edited is sent anew. Returns the message that shows it.
 */
export async function showMessage(ctx: Context, message: Message): Promise<number> {
  ctx.shown = message;
  if (isHelp(message.screen)) ctx.caller.needsHelp = true;
  const { chatId: chat } = ctx;
  const tapped = tappedScreen(ctx);
  const soon = ctx.hasOvertaken ? longestSecondEdit : longestEdit;
  if (tapped === undefined) return showNewMessage(ctx, message, soon);
  const outcome = ctx.hasOvertaken ? "late" : await editSoon(ctx.api, chat, tapped, message);
  if (outcome === "edited") {
    ctx.journal.shows(tapped, message);
    return tapped;
  }
  const shown = await showNewMessage(ctx, message, outcome === "late" ? longestSecondEdit : longestEdit);
  // An edit that arrives after all must find nothing.
  if (outcome === "late") ctx.journal.replaced(tapped);
  return shown;
}

/** Edits a message. An edit that is not answered soon is aborted; it may still arrive. */
async function editSoon(
  api: Api,
  chat: number,
  id: number,
  message: Message,
): Promise<"edited" | "refused" | "late"> {
  const outcome = await soonOrLate(longestEdit, () => edit(api, chat, id, message));
  if (outcome === "late") return outcome;
  return outcome ? "edited" : "refused";
}

/** What a call gives. One that is not answered in so many milliseconds is aborted; it may still arrive. */
async function soonOrLate<T>(patience: number, call: () => Promise<T>): Promise<T | "late"> {
  const late = new Ending();
  const made = withCallState({ broken: false, cancel: [late] }, call);
  const outcome = await lateAfter(patience, made);
  if (outcome === "late") {
    // It fails because it was aborted here.
    made.catch(() => undefined);
    late.abort();
  }
  return outcome;
}

/** What work gives, or that it takes longer than so many milliseconds. */
function lateAfter<T>(milliseconds: number, work: Promise<T>): Promise<T | "late"> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds, "late" as const).unref();
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** The message that was tapped, where another screen can take its place: a contact card has no text to edit. */
export function tappedScreen(ctx: IncomingContext): number | undefined {
  const message = ctx.callbackQuery?.message;
  return message && "text" in message ? message.message_id : undefined;
}

/** Shows a message below everything else in the chat. */
export async function showNewMessage(ctx: Context, message: Message, patience?: number): Promise<number> {
  const { screen, opening, text, other } = message;
  if (isHelp(screen)) ctx.caller.needsHelp = true;
  const came = (id: number): void => {
    ctx.journal.shows(id, message);
  };
  if (opening !== undefined) {
    return sendQuietly(ctx, { opening, text: `${opening}\n\n${text}`, other }, came, patience);
  }
  const { message_id } = await send(ctx.api, ctx.chatId, message);
  came(message_id);
  return message_id;
}

/**
 * Stops the button from spinning. Where that fails nothing else does: the person sees the screen all the same.
 * @param words shown over the chat, until the person closes them
 */
export async function answerTap(ctx: IncomingContext, log: Logger, words?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(words === undefined ? {} : { text: words, show_alert: true });
  } catch (error) {
    // An answer that comes too late is no fault.
    if (!isRefusal(error)) log.warn({ event: "tap-not-answered", ...describeFailure(error) });
  }
}
