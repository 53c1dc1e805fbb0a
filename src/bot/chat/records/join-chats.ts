import { rangeAfter, type IdRange } from "../../telegram/message-id-ranges.ts";
import { emptyChat, type AllFields, type Chat } from "./chat-record.ts";
import { compactMessages } from "./compact-messages.ts";

/**
 * Joins two records of a chat that were written without knowing of each other. What there is only one of, such as the screen, is
 * that of the newer record; what has to be deleted is that of both.
 *
 * @param stored whose choice of timers counts
 */
export function joinChats(unwritten: Chat, stored: Chat = emptyChat): Chat {
  const [older, newer] = unwritten.update < stored.update ? [unwritten, stored] : [stored, unwritten];
  const replaced = [...(older.replaced ?? []), ...(newer.replaced ?? [])];
  const { sendingAfter, sendingUntil } = older;
  // It was being sent before there was the newer one, and may stand there.
  const interrupted: IdRange[] = sendingAfter === undefined ? [] : [rangeAfter(sendingAfter, sendingUntil)];
  const messages = new Map([...newer.messages, ...older.messages]);
  return {
    update: newer.update,
    answered: newer.answered ?? older.answered,
    screenMessageId: newer.screenMessageId ?? older.screenMessageId,
    questionMessageId: newer.questionMessageId ?? older.questionMessageId,
    answeredMessageId: newer.answeredMessageId ?? older.answeredMessageId,
    isCovered: newer.isCovered ?? (newer.screenMessageId === undefined ? older.isCovered : undefined),
    replaced: replaced.length > 0 ? replaced : undefined,
    sendingAfter: newer.sendingAfter,
    sendingUntil: newer.sendingUntil,
    ...compactMessages([...messages], [...older.older, ...newer.older]),
    unknown: [...older.unknown, ...interrupted, ...newer.unknown],
    coverAfterMinutes: stored.coverAfterMinutes,
    eraseAfterHours: stored.eraseAfterHours,
  } satisfies AllFields;
}
