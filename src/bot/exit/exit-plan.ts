import type { Language } from "../../content/language.ts";
import type { Dependencies } from "../chat/context.ts";
import type { RecentExit } from "../chat/memory/recent-exit.ts";
import type { Chat } from "../chat/records/chat-record.ts";
import type { Exit } from "../chat/records/exit-record.ts";
import { mergeExits } from "../chat/records/merge-exits.ts";
import type { ChatContents } from "./chat-contents.ts";
import {
  idsIn,
  rangeAfter,
  rangeBefore,
  rangesAfter,
  rangesOf,
  type IdRange,
} from "../telegram/message-id-ranges.ts";

// What of a chat has to go: all that is known (chat-contents.ts) is put together here, and nowhere else.

/** After which times the cover is put there once more where a broken call may still arrive, in milliseconds. */
const coverAfter: readonly number[] = [1000, 2000, 5000];

/** ✖, by a tap or in words. */
export interface ExitRequest {
  readonly chat: number;
  /** What came into the chat by later updates than this one stays. */
  readonly update: number;
  /** The update that asks for it, where one of the same album came before it though it is later. */
  readonly askedBy?: number;
  readonly language: Language;
  /** The message that was tapped and can become the cover. */
  readonly tapped?: number | undefined;
  /** What has to go with the rest: the words that were typed, or the card that was tapped. */
  readonly message?: number | undefined;
  /** Whether nothing was in the chat below that message: it was typed just now, and not edited. */
  readonly isLast?: boolean;
}

/** A chat out of which everything has to go, but its cover. */
export interface ExitTask extends Partial<ExitRequest> {
  readonly chat: number;
  readonly language: Language;
  /** Where the person left by ✖. */
  readonly recentExit?: RecentExit | undefined;
  /** Whether a cover is sent where no message can become it: a new message would show on a lock screen. */
  readonly sends: boolean;
  /** Whether what is stored of the person stays: the language and the timers. */
  readonly keeps: boolean;
}

type PlanDependencies = Pick<Dependencies, "recentExits" | "recentMessages" | "newest">;

/** What has to be done so that only the cover stays, as it is written down before a message is sent for it. */
export function planExit(task: ExitTask, contents: ChatContents, dependencies: PlanDependencies): Exit {
  const { newest } = dependencies;
  const isIncomplete = contents.isIncomplete || isUnheardOf(task, contents, dependencies);
  const unknown = [...contents.unknown, ...rangesAbove(task, dependencies)];
  const known = planOf(task, { ...contents, unknown, isIncomplete }, newest.id);
  // A reply keyboard may come by what is in hand, though one was put away.
  const planned = mayAsk(task, dependencies) ? { ...known, keyboard: true } : known;
  const looksLater = planned.coverAfter.length > 0 || planned.lookAfter !== undefined;
  const exit = looksLater ? lookingLater(planned, newestOf(planned, newest)) : planned;
  const isSending = (!exit.covered && exit.sends) || exit.keyboard;
  return isSending ? { ...exit, sendingAfter: newestOf(exit, newest) } : exit;
}

/** The highest message id that is known before a message is sent. */
export function newestOf({ messages, cover = 0 }: Exit, newest: Dependencies["newest"]): number {
  return Math.max(newest.id, cover, ...messages);
}

function mayAsk({ chat, recentExit }: ExitTask, { recentExits }: PlanDependencies): boolean {
  return recentExit !== undefined && (recentExit.mustPutKeyboardAway || recentExits.mayAsk(chat));
}

/** Whether nobody has noted the message that was tapped: then what came with it could not be written down either. */
function isUnheardOf(
  { chat, tapped }: ExitTask,
  { screen, messages, unknown }: ChatContents,
  { recentMessages }: PlanDependencies,
): boolean {
  if (tapped === undefined || tapped === screen || messages.includes(tapped)) return false;
  return !idsIn(unknown).has(tapped) && !recentMessages.until(chat, Infinity).includes(tapped);
}

/**
 * Where messages may stand above what was typed, in a chat of which this process has seen nothing yet: one that ended in an outage
 * of the store could not write down what came in it.
 */
function rangesAbove(
  { chat, message, isLast }: ExitTask,
  { recentMessages }: PlanDependencies,
): readonly IdRange[] {
  const isSeen = recentMessages.until(chat, Infinity).some((id) => id !== message);
  return message !== undefined && isLast && !isSeen ? [rangeBefore(message)] : [];
}

function planOf(task: ExitTask, contents: ChatContents, newest: number): Exit {
  const { chat, language, recentExit, sends, keeps, tapped, message } = task;
  const cover = recentExit ? recentExit.cover : contents.screen;
  const deleted = recentExit?.deleted ?? new Set();
  const toDelete = new Set([...contents.messages, ...(recentExit?.toDelete ?? [])]);
  for (const id of [contents.screen, tapped, message]) if (id !== undefined) toDelete.add(id);
  if (cover !== undefined) toDelete.delete(cover);
  const isIncomplete = recentExit !== undefined && contents.isIncomplete;
  const around = isIncomplete ? rangesAround(task, newest) : [];
  // The deletion of a menu that was replaced may be on its way still, from a process that has ended.
  const mayBeDeleted = cover !== undefined && contents.kept?.replaced?.includes(cover) === true;
  const looksAgain = recentExit?.mayBeOverwritten === true || contents.mayArrive || mayBeDeleted;
  const exit: Exit = {
    chat,
    update: recentExit?.update ?? contents.kept?.update ?? contents.begun?.update ?? 0,
    language,
    // The record of the chat says so beforehand: a process may have ended before the cover was there.
    covered: recentExit
      ? recentExit.isCovered
      : (contents.begun?.covered ?? contents.kept?.isCovered === true),
    sends,
    messages: [...toDelete].filter((id) => !deleted.has(id)),
    unknown: [...contents.unknown, ...(recentExit?.unknown ?? []), ...around].filter(
      (range) => ![...idsIn([range])].every((id) => deleted.has(id)),
    ),
    keyboard: (contents.keyboard || isIncomplete) && !recentExit?.keyboardRemoved,
    keyboardAgain: false,
    stored: !keeps,
    attempts: 0,
    coverAfter: recentExit && looksAgain ? [...coverAfter] : [],
    cover,
    sendingAfter: undefined,
    lookAfter: undefined,
  };
  const whole = contents.begun ? takingOver(contents.begun, exit) : exit;
  return contents.since ? leavingAlone(contents.since, whole) : whole;
}

/** What another exit was about beside its messages, which are known already; the cover is that of the new one. */
function takingOver(begun: Exit, exit: Exit): Exit {
  const others = { ...begun, messages: [], unknown: [], keyboard: false, cover: undefined, covered: true };
  const sends = exit.sends || (begun.sends && !begun.covered);
  return { ...mergeExits(exit, others), sends, sendingAfter: undefined };
}

/** An exit that looks once more at its end for what may have come since. */
export function lookingLater(exit: Exit, newest: number): Exit {
  const firsts = exit.unknown.map(([first]) => first - 1);
  return {
    ...exit,
    coverAfter: [...coverAfter],
    keyboardAgain: exit.keyboard || exit.keyboardAgain,
    lookAfter: Math.min(exit.lookAfter ?? newest, newest, ...firsts),
  };
}

/** What is left to do of an exit that was begun: all that the chat's record knows goes too, unless that is newer. */
export function restOf(begun: Exit, contents: ChatContents, newest: number): Exit {
  const { sendingAfter, lookAfter, ...known } = begun;
  const cover = contents.placed ?? known.cover;
  const exit = {
    ...known,
    covered: known.covered && cover === known.cover,
    ...(cover !== undefined && { cover }),
  };
  const isLastLook = lookAfter !== undefined && exit.coverAfter.length === 0;
  const interrupted = [sendingAfter, isLastLook ? lookAfter : undefined]
    .filter((id) => id !== undefined)
    .flatMap((id) => rangesAfter(id, newest));
  const later = isLastLook || lookAfter === undefined ? {} : { lookAfter };
  if (contents.since) {
    return leavingAlone(contents.since, { ...exit, ...later, unknown: [...exit.unknown, ...interrupted] });
  }
  const messages = new Set(contents.messages);
  if (exit.cover !== undefined) messages.delete(exit.cover);
  const unknown = [...contents.unknown, ...interrupted];
  return { ...exit, ...later, messages: [...messages], unknown, keyboard: contents.keyboard };
}

/** An exit that leaves alone what came into the chat since, and what is stored since: it is the person's. */
function leavingAlone(newer: Chat, exit: Exit): Exit {
  const { screenMessageId, questionMessageId, isCovered, messages, older, sendingAfter } = newer;
  const isOpen = screenMessageId !== undefined && !isCovered;
  // More may have been written into the old record before it was deleted: what the exit knows itself is older.
  const before = new Set([exit.cover, ...exit.messages]);
  const since = messages.map(([id]) => id).filter((id) => !before.has(id));
  const firstSince = Math.min((sendingAfter ?? Infinity) + 1, ...since, ...older.map(([first]) => first));
  // A message of before may show what the person has asked for since.
  const screen = isOpen ? screenMessageId : undefined;
  const isBefore = (id: number): boolean => id < firstSince && id !== screen;
  return {
    ...exit,
    stored: false,
    covered: exit.covered || (isOpen && (exit.cover === undefined || exit.cover === screenMessageId)),
    messages: exit.messages.filter((id) => id !== screen),
    // The keyboard that is open is that of their question.
    ...(questionMessageId !== undefined && { keyboard: false, keyboardAgain: false }),
    unknown: rangesOf([...idsIn(exit.unknown)].filter(isBefore)),
  };
}

/** The places that an exit leaves alone, since what the person has asked for may stand there: the next exit has to clear them. */
export function leftAlone(unknown: readonly IdRange[], exit: Exit): IdRange[] {
  const goes = idsIn(exit.unknown);
  return rangesOf([...idsIn(unknown)].filter((id) => !goes.has(id)));
}

/** Where messages may stand if nothing else is known than the message that was tapped, written or edited. */
function rangesAround({ tapped, message, isLast }: ExitTask, newest: number): IdRange[] {
  if (tapped !== undefined) return [rangeBefore(tapped), rangeAfter(tapped)];
  if (message === undefined) return [];
  return isLast ? [rangeBefore(message)] : [rangeBefore(message), rangeAfter(message, newest)];
}
