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

/** What became of a message that was sent. */
export interface Sending {
  /** Its id; nothing where nobody was told of it. */
  readonly message: number | undefined;
  /** Where copies of it may stand that nobody was told of. */
  readonly unknown: readonly IdRange[];
  readonly failure?: Error;
}

/** How a cover is made. */
export interface CoverOrder {
  /** The message that has to become it. */
  readonly target: number | undefined;
  /** Whether it is sent where no message can become it. */
  readonly sends: boolean;
  /** Writes down that one is sent, and says after which message it will come. */
  readonly announce: () => Promise<number>;
}

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
 * @throws what keeps the message from becoming the cover now
 */
export async function makeCover(
  api: Api,
  chat: number,
  { target, sends, announce }: CoverOrder,
  language: Language,
  { screens }: Means,
): Promise<Covering> {
  const screen = screens.get(language, cover);
  const sendAnew = async (): Promise<Covering> => {
    const after = await announce();
    const { message, ...rest } = await sendNoting(after, () => send(api, chat, screen));
    return { cover: message, ...rest };
  };
  if (target === undefined) return sends ? sendAnew() : noCover;
  try {
    if (await edit(api, chat, target, screen)) return { cover: target, unknown: [] };
  } catch (error) {
    if (!isFlood(error) || !sends) throw error;
  }
  if (!sends) return { ...noCover, failed: target };
  const [sent] = await Promise.all([sendAnew(), deleteAll(api, chat, [target]).catch(unlessGone)]);
  return { ...sent, failed: target };
}

const noCover: Covering = { cover: undefined, unknown: [] };

/**
 * Sends a message, and notes where copies of it may stand: a try that was broken may have arrived all the same.
 *
 * @param after a message before the one that is sent
 */
export async function sendNoting(
  after: number,
  sends: () => Promise<{ readonly message_id: number }>,
): Promise<Sending> {
  const tries: Tries = { broken: false };
  const copies = (before?: number): IdRange[] => {
    const range = rangeAfter(after, before);
    return tries.broken && !isEmpty(range) ? [range] : [];
  };
  try {
    const { message_id: message } = await trying(tries, sends);
    return { message, unknown: copies(message) };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error("not sent", { cause: error });
    return { message: undefined, unknown: copies(), failure };
  }
}

/** A reply keyboard goes only by a message that removes it. Returns that message, which has to go too. */
export function putKeyboardAway(
  api: Api,
  chat: number,
  language: Language,
  { say }: Pick<Parts, "say">,
): Promise<{ message_id: number }> {
  return api.sendMessage(chat, say(language, "place-done"), {
    disable_notification: true,
    link_preview_options: { is_disabled: true },
    reply_markup: { remove_keyboard: true },
  });
}

function isFlood(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 429;
}

/** It is tried again with the rest. */
function unlessGone(error: unknown): void {
  if (isGone(error)) throw error;
}
