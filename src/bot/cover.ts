import { GrammyError, type Api } from "grammy";
import type { Language } from "../content/language.ts";
import { cover } from "../content/screen.ts";
import type { Parts } from "./context.ts";
import { deleteAll } from "./deletion.ts";
import { isGone } from "./failure.ts";
import { isEmpty, rangeAfter, type IdRange } from "./ranges.ts";
import { edit, send } from "./show.ts";
import { trying, type Tries } from "./tries.ts";

type Means = Pick<Parts, "screens" | "say">;

/** What became of a cover. */
export interface Covering {
  /** The message that is the cover; nothing where there is none. */
  readonly cover: number | undefined;
  /** The message that could not become it. */
  readonly failed?: number | undefined;
  /** Where another one may stand that nobody knows of. */
  readonly unknown: readonly IdRange[];
  /** What kept the cover from being sent. */
  readonly failure?: Error;
}

/**
 * Turns a message into the cover. Where Telegram refuses that, or says that there were too many edits, the message goes
 * and the cover is sent.
 *
 * @param after a message before the one that may be sent
 * @throws what keeps the message from becoming the cover now
 */
export async function makeCover(
  api: Api,
  chat: number,
  { target, after, sends }: { target: number | undefined; after: number; sends: boolean },
  language: Language,
  parts: Means,
): Promise<Covering> {
  if (target === undefined) return sends ? sendCover(api, chat, after, language, parts) : noCover;
  try {
    if (await edit(api, chat, target, parts.screens.get(language, cover))) {
      return { cover: target, unknown: [] };
    }
  } catch (error) {
    if (!isFlood(error) || !sends) throw error;
  }
  if (!sends) return { ...noCover, failed: target };
  const [sent] = await Promise.all([
    sendCover(api, chat, Math.max(after, target), language, parts).catch(notSent),
    deleteAll(api, chat, [target]).catch(unlessGone),
  ]);
  return { ...sent, failed: target };
}

const noCover: Covering = { cover: undefined, unknown: [] };

async function sendCover(
  api: Api,
  chat: number,
  after: number,
  language: Language,
  { screens }: Means,
): Promise<Covering> {
  const tries: Tries = { broken: false };
  const { message_id } = await trying(tries, () => send(api, chat, screens.get(language, cover)));
  const copy = rangeAfter(after, message_id);
  return { cover: message_id, unknown: tries.broken && !isEmpty(copy) ? [copy] : [] };
}

/** A reply keyboard goes only by a message that removes it. Returns that message, which has to go too. */
export async function putKeyboardAway(
  api: Api,
  chat: number,
  language: Language,
  { say }: Pick<Parts, "say">,
): Promise<number> {
  const remover = await api.sendMessage(chat, say(language, "place-done"), {
    disable_notification: true,
    link_preview_options: { is_disabled: true },
    reply_markup: { remove_keyboard: true },
  });
  return remover.message_id;
}

function isFlood(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 429;
}

function notSent(failure: unknown): Covering {
  return {
    ...noCover,
    failure: failure instanceof Error ? failure : new Error("not sent", { cause: failure }),
  };
}

/** It is tried again with the rest. */
function unlessGone(error: unknown): void {
  if (isGone(error)) throw error;
}
