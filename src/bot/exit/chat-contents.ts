import type { Dependencies } from "../chat/context.ts";
import { interruptedSends } from "../chat/chat-after.ts";
import type { Chat } from "../chat/records/chat-record.ts";
import type { Exit, RecentExitRecord } from "../chat/records/exit-record.ts";
import { mergeAll } from "../chat/records/merge-exits.ts";
import type { IdRange } from "../telegram/message-id-ranges.ts";

/** What is known to be in a chat. */
export interface ChatContents {
  readonly kept: Chat | undefined;
  /** The record of the chat, where it tells of newer updates than the exit: it is the person's. */
  readonly since: Chat | undefined;
  /** The message that can become the cover. */
  readonly screen: number | undefined;
  readonly messages: readonly number[];
  readonly unknown: readonly IdRange[];
  /** Whether a reply keyboard may be open. */
  readonly keyboard: boolean;
  /** What is left of other exits. */
  readonly begun: Exit | undefined;
  /** The message that was put there last as the cover. */
  readonly placed: number | undefined;
  /** Whether a call of a process that has ended may still arrive. */
  readonly mayArrive: boolean;
  /** Whether the store could not say what it holds: it must not be deleted before it is looked at. */
  readonly isUnread: boolean;
  /** Whether nothing is known at all, or not what came last: the record was lost, or cannot be read or written now. */
  readonly isIncomplete: boolean;
}

/** What is known before a chat is looked at. */
interface Known {
  /** What is left of other exits. */
  readonly begun: Promise<Exit | undefined> | Exit;
  /** By which update the person leaves: what newer ones have put there is not counted; all is where left out. */
  readonly exitUpdate?: number | undefined;
  /** What was there when it was looked at last. */
  readonly seen?: ChatContents | undefined;
}

type ContentsDependencies = Pick<Dependencies, "recentExits" | "records" | "recentMessages" | "newest">;

/** What was found of a chat, where each thing was looked for. */
interface Found {
  /** The record of the chat. */
  readonly kept: Chat | undefined;
  /** What is left of other exits. */
  readonly left: Exit | undefined;
  /** That the person left before. */
  readonly departed: RecentExitRecord | undefined;
  /** What was there when it was looked at last. */
  readonly seen: ChatContents | undefined;
  /** The update up to which this process's own memory counts; none where what is kept says all. */
  readonly rememberedUntil: number | undefined;
}

/** Looks up all that is known to be in a chat. */
export async function chatContents(
  chat: number,
  { begun, exitUpdate = Infinity, seen }: Known,
  dependencies: ContentsDependencies,
): Promise<ChatContents> {
  const { recentExits, records } = dependencies;
  const [record, left, open, asked] = await Promise.all([
    records.chat(chat),
    begun,
    records.conversations.read(chat),
    records.recentExits.ask(chat),
  ]);
  const isUnread = asked === "unknown";
  const departed = isUnread ? undefined : asked;
  const since = record && record.update > exitUpdate ? record : undefined;
  const kept = since ? undefined : record;
  const isIncomplete =
    isUnread ||
    (seen?.isIncomplete ??
      (records.isOutdated(chat) || [kept, since, left, departed].every((one) => one === undefined)));
  const rememberedUntil = isIncomplete && exitUpdate < Infinity ? exitUpdate : undefined;
  const found = { kept, left, departed, seen, rememberedUntil };
  const sending = [kept, left].filter((one) => one !== undefined);
  return {
    kept,
    since,
    screen: kept?.screenMessageId ?? departed?.cover ?? left?.cover ?? seen?.screen,
    messages: messagesIn(chat, found, dependencies),
    unknown: unknownIn(chat, found, dependencies),
    // A process may have ended before it noted the question that came with a keyboard.
    keyboard:
      kept?.questionMessageId !== undefined ||
      (since === undefined && open !== undefined) ||
      [seen, left].some((before) => before?.keyboard),
    begun: mergeAll([left, seen?.begun]),
    placed: [recentExits.of(chat), departed].find(
      (recentExit) => recentExit?.cover !== undefined && recentExit.update >= (left?.update ?? 0),
    )?.cover,
    isUnread,
    isIncomplete,
    // A process that has ended was sending something.
    mayArrive:
      seen?.mayArrive ??
      (!recentExits.hasInHand(chat) && sending.some((one) => one.sendingAfter !== undefined)),
  };
}

/** The messages that are known to stand in a chat. */
function messagesIn(
  chat: number,
  { kept, left, departed, seen, rememberedUntil }: Found,
  { recentMessages }: Pick<ContentsDependencies, "recentMessages">,
): number[] {
  const named = [...(kept?.replaced ?? []), left?.cover, departed?.cover];
  return [
    ...(kept?.messages.map(([id]) => id) ?? []),
    ...(left?.messages ?? []),
    ...named.filter((id) => id !== undefined),
    ...(seen?.messages ?? []),
    // What this process has seen come, though the store could not take a word of it.
    ...(rememberedUntil === undefined ? [] : recentMessages.until(chat, rememberedUntil)),
  ];
}

/** Where messages may stand in it that nobody knows of. */
function unknownIn(
  chat: number,
  { kept, left, seen, rememberedUntil }: Found,
  { recentMessages, newest }: Pick<ContentsDependencies, "recentMessages" | "newest">,
): IdRange[] {
  const sending = [kept, left].filter((one) => one !== undefined);
  return [
    ...(kept?.unknown ?? []),
    ...(kept?.older.map(([first, last]): IdRange => [first, last]) ?? []),
    ...sending.flatMap((record) => interruptedSends(record, newest.id)),
    ...(left?.unknown ?? []),
    ...(seen?.unknown ?? []),
    ...(rememberedUntil === undefined ? [] : recentMessages.unknownUntil(chat, rememberedUntil)),
  ];
}
