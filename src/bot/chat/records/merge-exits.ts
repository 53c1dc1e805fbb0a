import { rangesOf, idsIn } from "../../telegram/message-id-ranges.ts";
import type { Exit } from "./exit-record.ts";

/** All that is left to do of the exits of one chat: what belongs to the newer ✖ stands above what belongs to an older one. */
export function mergeAll(exits: readonly (Exit | undefined)[]): Exit | undefined {
  const known = exits.filter((exit) => exit !== undefined);
  const [first, ...newer] = known.sort((one, other) => one.update - other.update);
  return first && newer.reduce((earlier, exit) => mergeExits(exit, earlier), first);
}

/** Of two: the cover of the newer one stays. */
export function mergeExits(newer: Exit, earlier: Exit): Exit {
  const cover = newer.cover ?? earlier.cover;
  const messages = new Set([...newer.messages, ...earlier.messages]);
  if (earlier.cover !== undefined) messages.add(earlier.cover);
  if (cover !== undefined) messages.delete(cover);
  const isDone = (exit: Exit): boolean => exit.covered || (exit.cover !== undefined && exit.cover !== cover);
  const [one, other] = [newer.coverAfter, earlier.coverAfter];
  return {
    chat: newer.chat,
    update: Math.max(newer.update, earlier.update),
    language: newer.language,
    covered: isDone(newer) && isDone(earlier),
    // Where the earlier one has its cover, none must be sent for it.
    sends: newer.sends || (earlier.sends && !earlier.covered),
    messages: [...messages],
    unknown: rangesOf(idsIn([...newer.unknown, ...earlier.unknown])),
    keyboard: newer.keyboard || earlier.keyboard,
    keyboardAgain: newer.keyboardAgain || earlier.keyboardAgain,
    stored: newer.stored || earlier.stored,
    attempts: newer.attempts,
    coverAfter: one.length < other.length ? other : one,
    ...lowest("sendingAfter", newer, earlier),
    ...lowest("lookAfter", newer, earlier),
    ...(cover !== undefined && { cover }),
  };
}

/** What is sent by both comes after the lower of the two messages. */
function lowest(field: "sendingAfter" | "lookAfter", ...exits: readonly Exit[]): Partial<Exit> {
  const ids = exits.map((exit) => exit[field]).filter((id) => id !== undefined);
  return ids.length === 0 ? {} : { [field]: Math.min(...ids) };
}
