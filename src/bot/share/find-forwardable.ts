import type { InlineQueryResultArticle } from "grammy/types";
import { hiddenBelow, keyboardToSend, readForwardable } from "../chat/forwardable-message.ts";
import type { Dependencies, IncomingContext } from "../chat/context.ts";
import type { MessageReference } from "../chat/message-references.ts";
import { isRefusal } from "../telegram/failure.ts";
import type { CallState } from "../telegram/call-context.ts";
import { withCallState } from "../telegram/call-state.ts";

/** The message of the person's own that was asked for; without a result where it is gone. */
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
    { reading, ...named }: MessageReference,
    callState: CallState,
  ): Promise<string | undefined> {
    // Where it is asked for twice, the buttons may already be as the first reading left them.
    for (const next of reading === 0 ? ([1, 0] as const) : ([0, 1] as const)) {
      const reply_markup = keyboardToSend(person, { reading: next, ...named }, this.#dependencies);
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
