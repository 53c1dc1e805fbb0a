import { GrammyError, type Api } from "grammy";
import type { Message } from "../screen/screen-messages.ts";
import { deleteMessages } from "../chat/delete-messages.ts";
import type { Covering } from "../chat/memory/recent-exit.ts";
import type { NewestMessage } from "../telegram/newest-message.ts";
import { edit, send } from "../chat/send.ts";
import { sendNoting } from "../telegram/noted-sending.ts";

/** How a cover is made. */
export interface CoverOrder {
  /** The message that has to become it. */
  readonly target: number | undefined;
  /** Whether it is sent where no message can become it. */
  readonly sends: boolean;
  /** Writes down that one is sent, and says after which message it will come. */
  readonly announce: () => Promise<number>;
  /** Says that the message cannot become it: from here on it may be deleted. */
  readonly release: (target: number) => void;
  readonly newest: NewestMessage;
}

/**
 * Turns a message into the cover, as `screen` says it. Where Telegram refuses that, or says that there were too many edits,
 * the message goes and the cover is sent.
 *
 * @throws what keeps the message from becoming the cover now
 */
export async function makeCover(
  api: Api,
  chat: number,
  screen: Message,
  { target, sends, announce, release, newest }: CoverOrder,
): Promise<Covering> {
  const sendAnew = async (): Promise<Covering> => {
    const after = await announce();
    const { message, ...rest } = await sendNoting(newest, after, () => send(api, chat, screen));
    return { cover: message, ...rest };
  };
  if (target === undefined) return sends ? sendAnew() : noCover;
  try {
    if (await edit(api, chat, target, screen)) return { cover: target, unknown: [] };
  } catch (error) {
    if (!isFlood(error) || !sends) throw error;
  }
  if (!sends) return { ...noCover, failed: target };
  release(target);
  // Noting the new cover must not wait for this. What cannot be deleted now is deleted with the rest.
  void deleteMessages(api, chat, [target]).catch(() => undefined);
  return { ...(await sendAnew()), failed: target };
}

const noCover: Covering = { cover: undefined, unknown: [] };

function isFlood(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 429;
}
