import { rangeAfter } from "../../telegram/message-id-ranges.ts";
import type { Exit } from "./exit-record.ts";

/** What is left to do of two exits of one chat: the cover of the newer one stays. */
export function mergeExits(newer: Exit, earlier: Exit): Exit {
  const cover = newer.cover ?? earlier.cover;
  const messages = new Set([...newer.messages, ...earlier.messages]);
  if (earlier.cover !== undefined) messages.add(earlier.cover);
  if (cover !== undefined) messages.delete(cover);
  const interrupted = earlier.sendingAfter === undefined ? [] : [rangeAfter(earlier.sendingAfter)];
  return {
    ...newer,
    update: Math.max(newer.update, earlier.update),
    covered: newer.covered && (newer.cover !== undefined || earlier.covered),
    messages: [...messages],
    unknown: [...newer.unknown, ...earlier.unknown, ...interrupted],
    keyboard: newer.keyboard || earlier.keyboard,
    stored: newer.stored || earlier.stored,
    ...(cover === undefined ? {} : { cover }),
  };
}
