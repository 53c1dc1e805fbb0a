import type { Conversation } from "@grammyjs/conversations";
import type { Context } from "./context.ts";

/**
 * What a conversation does outside: once, however often it is replayed. What fails there fails as what it is: the plugin
 * keeps a copy of the error only, by which nobody could tell that the person has blocked the bot.
 */
export function externalOf(
  conversation: Conversation<Context>,
): <T>(work: (external: Context) => Promise<T>) => Promise<T> {
  let failure: unknown;
  return (work) =>
    conversation.external({
      task: work,
      beforeStoreError: (error) => {
        failure = error;
      },
      afterLoadError: () => failure,
    });
}
