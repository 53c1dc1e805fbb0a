import type { Dependencies } from "../chat/context.ts";
import { deleteMessages } from "../telegram/delete-messages.ts";
import { coverAfter } from "./exit-plan.ts";
import { describeFailure } from "../telegram/failure.ts";
import type { Exit } from "../chat/records.ts";

/** What work from before ✖ has done after it. */
interface Aftermath {
  /** What it has edited or deleted, or may do so yet where the call `isBroken`. */
  readonly touched: readonly number[];
  readonly isBroken: boolean;
  /** What it has left in the chat. */
  readonly leftBehind: readonly number[];
}

/** What is known of an exit that has come to its end. */
interface EndedExit {
  readonly update: number;
  readonly language: string;
  readonly cover?: number | undefined;
}

/** What is wrong with the chat since. */
interface Wrong {
  /** The cover may have been written over or taken away; `isBroken`, it may happen yet. */
  readonly isDisturbed: boolean;
  readonly isBroken: boolean;
  readonly leftBehind: readonly number[];
  /** Something may have been stored of the person since. */
  readonly isStored?: boolean;
}

/** Sees to it that the exit has the last word: what was left behind goes, and the cover is put there again. */
export async function undo(
  chat: number,
  { touched, isBroken, leftBehind }: Aftermath,
  dependencies: Dependencies,
): Promise<void> {
  const departure = dependencies.departures.of(chat);
  const ended = departure ?? (await dependencies.records.departures.read(chat));
  if (!ended) return;
  const stays = await takeBack(chat, leftBehind, dependencies);
  const isDisturbed = ended.cover !== undefined && touched.includes(ended.cover);
  if (!isDisturbed && stays.length === 0) return;
  if (departure) {
    departure.disturbed ||= isDisturbed;
    departure.doubtful ||= isDisturbed && isBroken;
    for (const id of stays) departure.toDelete.add(id);
    // At its end the exit looks whether something is wrong.
    if (!departure.completed) return;
  }
  await putRight(chat, ended, { isDisturbed, isBroken, leftBehind: stays }, dependencies);
}

/** Has the rest of an exit done once more, in the person's order. */
export async function putRight(
  chat: number,
  ended: EndedExit,
  wrong: Wrong,
  { records, now }: Dependencies,
): Promise<void> {
  const { update, language, cover } = ended;
  const done: Exit = {
    chat,
    update,
    language,
    covered: true,
    sends: true,
    messages: [],
    unknown: [],
    keyboard: false,
    stored: false,
    attempts: 0,
    coverAfter: [],
    ...(cover === undefined ? {} : { cover }),
  };
  const exit = (await records.exits.read(chat)) ?? done;
  const again = wrong.isDisturbed
    ? { covered: false, coverAfter: wrong.isBroken ? [...coverAfter] : exit.coverAfter }
    : {};
  const messages = [...exit.messages, ...wrong.leftBehind].filter((id) => id !== exit.cover);
  const stored = exit.stored || wrong.isStored === true;
  await records.exits.schedule(chat, { ...exit, ...again, messages, stored }, now());
}

/** Deletes what was left behind; says what Telegram does not let go now. */
async function takeBack(
  chat: number,
  leftBehind: readonly number[],
  { urgent, log }: Dependencies,
): Promise<readonly number[]> {
  try {
    await deleteMessages(urgent, chat, leftBehind);
    return [];
  } catch (error) {
    log.warn({ event: "telegram-failed", ...describeFailure(error) });
    return leftBehind;
  }
}
