import type { InlineQueryResultArticle } from "grammy/types";
import { hiddenBelow, keyboardToSend, readForwardable } from "../chat/forwardable-message.ts";
import type { Dependencies, IncomingContext } from "../chat/context.ts";
import type { MessageReference } from "../chat/message-references.ts";
import { isRefusal } from "../telegram/failure.ts";
import type { CallState } from "../telegram/call-context.ts";
import { withCallState } from "../telegram/call-state.ts";

/** What came of asking for a message of one's own; nothing where the words ask for none. */
export interface FoundForwardable {
  readonly reference: MessageReference;
  readonly result?: InlineQueryResultArticle;
}

/**
 * Finds what somebody wants to send on, a note or the end of a check, in their chat with the bot, and nowhere else: Telegram
 * gives a message back when its buttons are edited. So nothing of it is kept, and it is gone when the message is.
 */
export class ForwardableFinder {
  readonly #dependencies: Dependencies;

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
  }

  /** The message that these words of a person name. */
  async find(
    ctx: IncomingContext,
    person: number,
    words: string,
    callState: CallState,
  ): Promise<FoundForwardable | undefined> {
    const { references, say } = this.#dependencies;
    const reference = references.read(person, words);
    if (!reference) return undefined;
    const text = await this.#read(ctx, person, reference, callState);
    if (text === undefined) return { reference };
    const forwardable = readForwardable(text);
    return {
      reference,
      result: {
        type: "article",
        id: "own",
        title: say(reference.language, "note-send"),
        description: forwardable.opening,
        input_message_content: {
          message_text: hiddenBelow(forwardable),
          parse_mode: "HTML",
          link_preview_options: { is_disabled: true },
        },
      },
    };
  }

  /** The text of the message; nothing where it is gone. */
  async #read(
    { api }: IncomingContext,
    person: number,
    { turn, ...named }: MessageReference,
    callState: CallState,
  ): Promise<string | undefined> {
    // Asked twice, it may stand there as the first reading left it.
    for (const next of turn === 0 ? ([1, 0] as const) : ([0, 1] as const)) {
      const reply_markup = keyboardToSend(person, { ...named, turn: next }, this.#dependencies);
      try {
        const edited = await withCallState(callState, () =>
          api.editMessageReplyMarkup(person, named.message, { reply_markup }),
        );
        return edited === true ? undefined : edited.text;
      } catch (error) {
        if (!isRefusal(error)) throw error;
        if (!error.description.includes("message is not modified")) return undefined;
      }
    }
    return undefined;
  }
}
