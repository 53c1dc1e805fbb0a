import type { Update } from "grammy/types";
import { ChatQueue, type QueueDependencies } from "./chat-queue.ts";
import { ConcurrencyLimit } from "../telegram/concurrency-limit.ts";
import { chatOf } from "../chat/read-update.ts";

/**
 * Gives each chat places of its own, so that whoever sends a thousand updates keeps nobody else waiting: what finds no place
 * waits in the chat's own queue, where it costs next to nothing.
 *
 * @param handle handles one update; it puts those of one chat that it gets at the same time in order itself
 */
export function queueByChat(
  handle: (update: Update) => Promise<void>,
  dependencies: Omit<QueueDependencies, "reading">,
): (update: Update) => Promise<void> {
  const shared = { ...dependencies, reading: new ConcurrencyLimit(1) };
  const queues = new Map<number, ChatQueue>();
  return async (update) => {
    const chat = chatOf(update);
    if (chat === undefined) return handle(update);
    const queue = queues.get(chat) ?? new ChatQueue(chat, handle, shared);
    queues.set(chat, queue);
    try {
      await queue.add(update);
    } finally {
      if (queue.isEmpty) queues.delete(chat);
    }
  };
}
