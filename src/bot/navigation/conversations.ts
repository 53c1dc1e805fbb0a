import { conversations as plugin, createConversation } from "@grammyjs/conversations";
import type { Context as BaseContext, MiddlewareFn } from "grammy";
import { Composer } from "../chat/composer.ts";
import type { Language } from "../../content/language.ts";
import type { ScreenId } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { conversationIds } from "../chat/conversation-ids.ts";
import { isOutage } from "../telegram/failure.ts";
import { OvertakenError } from "../chat/overtaking.ts";
import { AskPlace } from "../place/ask-place.ts";
import { AskNote } from "../note/ask-note.ts";
import { ConversationStorage } from "./conversation-storage.ts";

/**
 * What asks the person something and waits for the answer. A note may wait while they are asked where they are: neither ends the
 * other.
 */
export class Conversations {
  readonly #storage: ConversationStorage;
  /** Keeps what is open from one update to the next. */
  readonly #plugin: MiddlewareFn<Context>;
  readonly #open: Composer<Context>;
  /** Updates whose person was served with something else than what is open. */
  readonly #servedElsewhere = new WeakSet<Context>();
  /** Updates that have been handed to what is open already. */
  readonly #handed = new WeakSet<Context>();

  constructor(dependencies: Dependencies) {
    const storage = new ConversationStorage(dependencies.records);
    this.#storage = storage;
    this.#plugin = plugin<Context, BaseContext>({
      storage: {
        type: "context",
        version: 2,
        adapter: {
          read: (ctx) => storage.read(ctx),
          write: (ctx, state) => storage.write(ctx, state),
          delete: (ctx) => storage.delete(ctx),
        },
      },
    });
    const askPlace = new AskPlace(dependencies);
    const askNote = new AskNote(dependencies, (ctx) => this.#servedElsewhere.has(ctx));
    this.#open = new Composer<Context>(
      createConversation<Context, BaseContext>(
        (conversation, _, language: Language) => askPlace.run(conversation, language),
        { id: conversationIds.place, parallel: true },
      ),
      createConversation<Context, BaseContext>(
        (conversation, _, language: Language, note: ScreenId) => askNote.run(conversation, language, note),
        { id: conversationIds.note, parallel: true },
      ),
    );
  }

  /** Hands an update to the question that is open; `otherwise` where it is no answer to any. */
  async answer(ctx: Context, otherwise: () => Promise<void>): Promise<void> {
    if (await this.#isOpen(ctx)) await this.#handToOpen(ctx, (isAnswer) => (isAnswer ? done() : otherwise()));
    else await otherwise();
  }

  /** The person was served with something else: a question about a place ends by it, a note waits. Once for each update. */
  async interrupt(ctx: Context): Promise<void> {
    if (this.#handed.has(ctx)) return;
    this.#servedElsewhere.add(ctx);
    if (await this.#isOpen(ctx)) await this.#handToOpen(ctx, done);
  }

  /** Asks the person where they are. */
  locate(ctx: Context, language: Language): Promise<void> {
    this.#servedElsewhere.add(ctx);
    return this.#handToOpen(ctx, async () => {
      // A question of another version, which the bot does not have any more, would keep this one out.
      await ctx.conversation.exit(conversationIds.place);
      await ctx.conversation.enter(conversationIds.place, language);
    });
  }

  /** Begins a note, or goes on with the same one. */
  note(ctx: Context, language: Language, screen: ScreenId): Promise<void> {
    return this.#handToOpen(ctx, async (isAnswer) => {
      if (isAnswer) return;
      await ctx.conversation.exit(conversationIds.note);
      await ctx.conversation.enter(conversationIds.note, language, screen);
    });
  }

  async #isOpen(ctx: Context): Promise<boolean> {
    const isOpen = await this.#storage.isOpen(ctx);
    if (!isOpen) this.#handed.add(ctx);
    return isOpen;
  }

  /** Shows the update to what is open, which may take it as an answer, and then does this. */
  async #handToOpen(ctx: Context, then: (isAnswer: boolean) => Promise<void>): Promise<void> {
    this.#handed.add(ctx);
    await this.#plugin(ctx, async () => {
      try {
        let isAnswer = true;
        await this.#open.middleware()(ctx, () => {
          isAnswer = false;
          return done();
        });
        await then(isAnswer);
      } catch (error) {
        if (isOutage(error) || error instanceof OvertakenError) this.#storage.cutOff(ctx);
        throw error;
      }
    });
  }
}

function done(): Promise<void> {
  return Promise.resolve();
}
