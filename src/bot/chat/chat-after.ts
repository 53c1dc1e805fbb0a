import { fewRanges, rangeAfter, type IdRange } from "../telegram/message-id-ranges.ts";
import type { ChatJournal } from "./chat-journal.ts";
import type { AllFields, Chat } from "./records/chat-record.ts";
import { compactMessages } from "./records/compact-messages.ts";
import { newestAnswer } from "./records/newest-answer.ts";
import { deletable } from "./records/what-is-kept.ts";

/** How many ranges of ids are remembered in which a message may stand that no answer of Telegram has named. */
const mostUnknown = 30;

/** What the record of a chat has to say beside what an update has noted. */
interface Beside {
  /** The messages that are deleted once this is kept. */
  readonly replaced?: readonly number[];
  /** Where a message may stand that was being sent for an update that came to no end. */
  readonly interrupted?: readonly IdRange[];
}

/** The record of a chat with what an update has noted. */
export function chatAfter(
  before: Chat,
  { update, at: now, notes }: Pick<ChatJournal, "update" | "at" | "notes">,
  { replaced: replacedNow = [], interrupted = [] }: Beside = {},
): Chat {
  const { arrived, deleted, shown, question, act } = notes;
  const isYoung = (at: number): boolean => at > now - deletable;
  const messages = new Map(before.messages.filter(([id, at]) => isYoung(at) && !deleted.has(id)));
  for (const id of arrived) if (!messages.has(id) && !deleted.has(id)) messages.set(id, now);
  const unlessDeleted = (id: number | undefined): number | undefined =>
    id !== undefined && deleted.has(id) ? undefined : id;
  const screenMessageId = shown?.id ?? unlessDeleted(before.screenMessageId);
  const replaced = replacedNow.length > 0 ? [...replacedNow] : before.replaced;
  const questionMessageId = unlessDeleted(question ?? before.questionMessageId);
  const answeredMessageId = unlessDeleted(act ? act.message : before.answeredMessageId);
  const answered = notes.isAnswered ? newestAnswer(before.answered, { update, at: now }) : before.answered;
  const older = before.older.filter(([, , at]) => isYoung(at));
  const isStillCovered = before.isCovered && !shown && screenMessageId !== undefined;
  return {
    update: Math.max(before.update, update),
    coverAfterMinutes: before.coverAfterMinutes,
    eraseAfterHours: before.eraseAfterHours,
    ...compactMessages([...messages], older),
    unknown: fewRanges([...before.unknown, ...interrupted, ...notes.unknown], mostUnknown),
    answered,
    screenMessageId,
    questionMessageId,
    answeredMessageId,
    replaced,
    isCovered: isStillCovered ? true : undefined,
    sendingAfter: undefined,
    sendingUntil: undefined,
  } satisfies AllFields;
}

const anything = (): undefined => undefined;
/** What two records have to say alike to say the same of a chat: no times, nor what is kept for the next update alone. */
const compared: Readonly<Record<keyof Chat, (chat: Chat) => unknown>> = {
  messages: ({ messages }) => messages.map(([id]) => id),
  older: ({ older }) => older,
  answered: ({ answered }) => answered?.update,
  screenMessageId: ({ screenMessageId }) => screenMessageId,
  questionMessageId: ({ questionMessageId }) => questionMessageId,
  answeredMessageId: ({ answeredMessageId }) => answeredMessageId,
  isCovered: ({ isCovered }) => isCovered,
  sendingAfter: ({ sendingAfter }) => sendingAfter,
  unknown: ({ unknown }) => unknown,
  update: anything,
  replaced: anything,
  sendingUntil: anything,
  // A change of these is written down where it is chosen.
  coverAfterMinutes: anything,
  eraseAfterHours: anything,
};
const comparedFields = Object.values(compared);

/** Whether two records of a chat say the same, but for times. */
export function isSameChat(one: Chat, other: Chat): boolean {
  const told = (chat: Chat): string => comparedFields.map((field) => field(chat)).join("|");
  return told(one) === told(other);
}

/** Where a message may stand that was being sent when a process ended. */
export function interruptedSends(
  { sendingAfter, sendingUntil = 0 }: Pick<Chat, "sendingAfter" | "sendingUntil">,
  newest: number,
): IdRange[] {
  return sendingAfter === undefined ? [] : [rangeAfter(sendingAfter, Math.max(newest, sendingUntil))];
}
