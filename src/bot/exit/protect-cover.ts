import type { Transformer } from "grammy";
import { z } from "zod";
import type { RecentExits } from "../chat/memory/recent-exits.ts";

/** As of a message of which there is nothing to delete. */
const stays = { ok: false, error_code: 400, description: "Bad Request: message is the cover" } as const;

const deletion = z.object({ message_ids: z.array(z.int()) });

/**
 * Deletes no message that has become the cover of the chat, whatever was planned by this update: the newest ✖ names the cover
 * when it comes, and only what is asked for after it may take it away.
 *
 * @param spared is told which message was not deleted
 */
export function protectCover(
  recentExits: RecentExits,
  { chat, update }: { readonly chat: number; readonly update: number },
  spared: (message: number) => void = () => undefined,
): Transformer {
  return (previous, method, payload, signal) => {
    const recentExit = recentExits.of(chat);
    // Most calls delete nothing, and to find that out by the payload costs as much as to copy an update.
    if (!recentExit || recentExit.update < update) return previous(method, payload, signal);
    const { data } = deletion.safeParse(payload);
    if (!data) return previous(method, payload, signal);
    const { cover } = recentExit;
    const rest = data.message_ids.filter((id) => id !== cover);
    if (cover !== undefined && rest.length < data.message_ids.length) spared(cover);
    if (rest.length === 0) return Promise.resolve(stays);
    return previous(method, { ...payload, message_ids: rest }, signal);
  };
}
