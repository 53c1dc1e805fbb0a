import { makeCover, putKeyboardAway } from "./cover.ts";
import type { Parts } from "./context.ts";
import { deleteAll } from "./deletion.ts";
import type { Departure } from "./departures.ts";
import {
  coverAfter,
  newestOf,
  planOf,
  whatIsThere,
  type Request,
  type Task,
  type There,
} from "./exit-plan.ts";
import { finish, inHandFor } from "./exit-steps.ts";
import { describeFailure } from "./failure.ts";
import type { Chat, Exit } from "./memory.ts";
import { idsIn, rangeAfter } from "./ranges.ts";

/**
 * Leaves a chat. At once, outside the person's order: it is covered, what has to go is written down, and goes. Then, when
 * what was in hand has ended, it is looked what came meanwhile, and all that is stored of the person goes.
 */
export async function leave(request: Request, parts: Parts): Promise<void> {
  const { chat, update, language, tapped } = request;
  const departure = parts.departures.leave(chat, update, language);
  if (!departure.isCovered) departure.cover = tapped ?? departure.cover;
  const seen = whatIsThere(chat, parts);
  const atOnce = Promise.all([
    attempt(coverAtOnce(request, departure, seen, parts), parts),
    attempt(deleteAtOnce(request, departure, seen, parts), parts),
  ]);
  const task = { ...request, departure, sends: true };
  // It takes its place in the person's order now: what they ask for after ✖ is shown after it, and stays.
  await parts.exclusive(chat, async () => {
    await atOnce;
    await clear(task, false, parts, await seen);
  });
}

async function coverAtOnce(
  { chat, language, tapped, message = 0 }: Request,
  departure: Departure,
  seen: Promise<There>,
  parts: Parts,
): Promise<void> {
  // A message that was tapped need not be looked up.
  if (tapped === undefined) departure.cover ??= (await seen).screen;
  const means = { target: departure.cover, after: Math.max(message, parts.newest.id), sends: true };
  const made = await makeCover(parts.urgent, chat, means, language, parts);
  departure.take(made);
  if (made.failure !== undefined) throw made.failure;
}

async function deleteAtOnce(
  request: Request,
  departure: Departure,
  seen: Promise<There>,
  parts: Parts,
): Promise<void> {
  const { memory, departures, urgent, now } = parts;
  const { chat, update, language } = request;
  const there = await seen;
  const inHand = departures.messagesInHand(chat);
  const messages = [...there.messages, ...inHand];
  const exit = planOf({ ...request, departure, sends: true }, { ...there, messages });
  // What goes on in the person's order notes what it sends: written over, a message of it would be known no more.
  const putsKeyboardAway = exit.keyboard && there.begun === undefined;
  const place = exit.cover === undefined ? {} : { cover: exit.cover };
  const sending = putsKeyboardAway ? { sendingAfter: newestOf(exit, parts) } : {};
  await Promise.all([
    there.begun ? undefined : memory.exits.schedule(chat, { ...exit, ...sending }, now() + inHandFor),
    memory.departures.write(chat, { update, language, ...place }),
  ]);
  const putAway = async (): Promise<void> => {
    departure.failed.add(await putKeyboardAway(urgent, chat, language, parts));
    departure.keyboardGone = true;
  };
  // A keyboard that cannot be put away now keeps no message in the chat.
  if (putsKeyboardAway) await attempt(putAway(), parts);
  // An id that is still to come may be that of the cover: such ones wait until it is known.
  const newest = newestOf(exit, parts);
  const unknown = [...idsIn(exit.unknown)].filter((id) => id <= newest);
  const bygone = new Set([...exit.messages, ...departure.failed, ...inHand, ...unknown]);
  if (exit.cover !== undefined) bygone.delete(exit.cover);
  await deleteAll(urgent, chat, bygone, (ids) => {
    for (const id of ids) departure.deleted.add(id);
  });
}

/**
 * Takes everything out of a chat but its cover: in the person's order. What has to go is written down first, so that it
 * goes though this process ends.
 *
 * @param keeps whether the language and the timers stay
 */
export async function clear(task: Task, keeps: boolean, parts: Parts, seen?: There): Promise<void> {
  const { memory, now } = parts;
  const { chat, departure } = task;
  const there = await whatIsThere(chat, parts, seen);
  const exit = planOf(task, there);
  if (departure) departure.disturbed = false;
  await memory.exits.schedule(chat, exit, now() + inHandFor);
  const isKept = keeps || (await memory.forget(chat));
  if (keeps) await keepChoices(chat, there.kept, exit.cover, parts);
  // From here on what is written down is enough: the same update, brought again, must not send another cover.
  if (task.update !== undefined) await memory.markHandled(task.update);
  if (departure) departure.completed = true;
  await finish({ ...exit, stored: !isKept }, parts);
  if (departure?.cover !== undefined && departure.failed.size > 0) {
    const { update, language, cover } = departure;
    await memory.departures.write(chat, { update, language, cover });
  }
}

/** Keeps of a chat only that it is covered, and what the person chose. */
async function keepChoices(
  chat: number,
  kept: Chat | undefined,
  screen: number | undefined,
  { memory }: Parts,
): Promise<void> {
  await memory.forgetConversation(chat);
  if (!kept) return;
  const { cover, erase, messages } = kept;
  const place = screen === undefined ? {} : { menu: screen, isCovered: true };
  const stays = messages.filter(([id]) => id === screen);
  await memory.keepChat(chat, {
    cover,
    erase,
    beside: [],
    unknown: [],
    older: [],
    messages: stays,
    ...place,
  });
}

/** Goes on with an exit that was begun; nothing where there is none. */
export async function goOn(chat: number, parts: Parts): Promise<void> {
  const [begun, kept] = await Promise.all([parts.memory.exits.read(chat), parts.memory.chat(chat)]);
  if (!begun) return;
  const { sendingAfter, ...rest } = begun;
  const interrupted = sendingAfter === undefined ? [] : [rangeAfter(sendingAfter)];
  const exit = { ...rest, unknown: [...rest.unknown, ...interrupted] };
  if (!exit.stored) {
    await finish(kept ? leavingAlone(kept, exit) : exit, parts);
    return;
  }
  // The store was lost when the person left: what it still holds is of before.
  const { messages, unknown, keyboard } = await whatIsThere(chat, parts);
  await finish(
    {
      ...exit,
      messages: [...new Set([...exit.messages, ...messages])].filter((id) => id !== exit.cover),
      unknown: [...unknown],
      keyboard,
    },
    parts,
  );
}

/** An exit that leaves alone what came into the chat since: it is the person's. */
function leavingAlone({ menu, isCovered, messages, older }: Chat, exit: Exit): Exit {
  const isOpen = menu !== undefined && !isCovered;
  // What the exit itself knows came before it: a process may have ended before the record was forgotten.
  const before = new Set([exit.cover, ...exit.messages]);
  const since = messages.map(([id]) => id).filter((id) => !before.has(id));
  const firstSince = Math.min(Infinity, ...since, ...older.map(([first]) => first));
  return {
    ...exit,
    covered: exit.covered || (isOpen && (exit.cover === undefined || exit.cover === menu)),
    messages: exit.messages.filter((id) => !since.includes(id)),
    unknown: exit.unknown.map(([first, last]) => [first, Math.min(last, firstSince - 1)]),
  };
}

/** What work from before ✖ has done after it. */
interface Aftermath {
  /** What it has edited or deleted, or may do so yet where the call `isBroken`. */
  readonly touched: readonly number[];
  readonly isBroken: boolean;
  /** What it has left in the chat. */
  readonly leftBehind: readonly number[];
}

/** Sees to it that the exit has the last word: what was left behind goes, and the cover is put there again. */
export async function undo(chat: number, aftermath: Aftermath, parts: Parts): Promise<void> {
  const { memory, departures, now, urgent } = parts;
  const { touched, isBroken } = aftermath;
  const departure = departures.of(chat);
  const { cover, language } = departure ?? (await memory.departures.read(chat)) ?? {};
  if (language === undefined) return;
  let leftBehind = aftermath.leftBehind;
  await attempt(
    deleteAll(urgent, chat, leftBehind, () => {
      leftBehind = [];
    }),
    parts,
  );
  const isDisturbed = cover !== undefined && touched.includes(cover);
  if (departure && isDisturbed) {
    departure.disturbed = true;
    departure.doubtful ||= isBroken;
  }
  for (const id of leftBehind) departure?.failed.add(id);
  if (!isDisturbed && leftBehind.length === 0) return;
  // Otherwise the exit itself comes after this.
  if (departure && !departure.completed) return;
  const begun = await memory.exits.read(chat);
  const nothing = { chat, language, covered: true, sends: true, messages: [], unknown: [], keyboard: false };
  const place = cover === undefined ? {} : { cover };
  const exit: Exit = { ...nothing, stored: false, attempts: 0, coverAfter: [], ...place, ...begun };
  const again = isDisturbed ? { covered: false, coverAfter: isBroken ? [...coverAfter] : [] } : {};
  await memory.exits.schedule(
    chat,
    { ...exit, ...again, messages: [...exit.messages, ...leftBehind] },
    now(),
  );
}

/** What Telegram does not let through must not keep the rest from being done, which tries again. */
async function attempt(work: Promise<void>, { log }: Parts): Promise<void> {
  try {
    await work;
  } catch (error) {
    log.warn({ event: "telegram-failed", ...describeFailure(error) });
  }
}
