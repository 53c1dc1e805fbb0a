import { conversations as plugin, createConversation } from "@grammyjs/conversations";
import { Composer, type Context as BaseContext } from "grammy";
import type { Language } from "../../content/language.ts";
import type { ScreenId } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { conversationIds } from "../chat/conversation-ids.ts";
import { isOutage } from "../telegram/failure.ts";
import { OvertakenError } from "../chat/overtaking.ts";
import { AskPlace } from "../place/ask-place.ts";
import { AskNote } from "../note/ask-note.ts";
import { ConversationStorage } from "./conversation-storage.ts";

/** What asks the person something and waits for the answer. */
export interface Conversations {
  /** Hands an update to the question that is open; `otherwise` where it is no answer to any. */
  answer(ctx: Context, otherwise: () => Promise<void>): Promise<void>;
  /** The person was served with something else: a question about a place ends by it, a note waits. Once for each update. */
  interrupt(ctx: Context): Promise<void>;
  /** Asks the person where they are. */
  locate(ctx: Context, language: Language): Promise<void>;
  /** Begins a note, or goes on with the same one. */
  note(ctx: Context, language: Language, note: ScreenId): Promise<void>;
}

/** A note may wait while the person is asked where they are: neither ends the other. */
export function conversations(dependencies: Dependencies): Conversations {
  const storage = new ConversationStorage(dependencies.records);
  /** Whose person was served with something else than what is open. */
  const servedElsewhere = new WeakSet<Context>();
  /** What has been handed to what is open already. */
  const handed = new WeakSet<Context>();
  const stored = plugin<Context, BaseContext>({
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
  const askNote = new AskNote(dependencies, (ctx) => servedElsewhere.has(ctx));
  const open = new Composer<Context>();
  open.use(
    createConversation<Context, BaseContext>(
      (conversation, _, language: Language) => askPlace.run(conversation, language),
      { id: conversationIds.place, parallel: true },
    ),
  );
  open.use(
    createConversation<Context, BaseContext>(
      (conversation, _, language: Language, note: ScreenId) => askNote.run(conversation, language, note),
      { id: conversationIds.note, parallel: true },
    ),
  );
  /** Shows the update to what is open, and then does this; says whether something took it as an answer. */
  const through = async (ctx: Context, then: (isAnswer: boolean) => Promise<void>): Promise<void> => {
    handed.add(ctx);
    await stored(ctx, async () => {
      try {
        let isAnswer = true;
        await open.middleware()(ctx, () => {
          isAnswer = false;
          return Promise.resolve();
        });
        await then(isAnswer);
      } catch (error) {
        if (isOutage(error) || error instanceof OvertakenError) storage.cutOff(ctx);
        throw error;
      }
    });
  };
  const done = (): Promise<void> => Promise.resolve();
  const isOpen = async (ctx: Context): Promise<boolean> => {
    const is = await storage.isOpen(ctx);
    if (!is) handed.add(ctx);
    return is;
  };

  return {
    answer: async (ctx, otherwise) => {
      if (await isOpen(ctx)) await through(ctx, (isAnswer) => (isAnswer ? done() : otherwise()));
      else await otherwise();
    },
    interrupt: async (ctx) => {
      if (handed.has(ctx)) return;
      servedElsewhere.add(ctx);
      if (await isOpen(ctx)) await through(ctx, done);
    },
    locate: (ctx, language) => {
      servedElsewhere.add(ctx);
      return through(ctx, async () => {
        // A question of another version, which the bot does not have any more, would keep this one out.
        await ctx.conversation.exit(conversationIds.place);
        await ctx.conversation.enter(conversationIds.place, language);
      });
    },
    note: (ctx, language, screen) =>
      through(ctx, async (isAnswer) => {
        if (isAnswer) return;
        await ctx.conversation.exit(conversationIds.note);
        await ctx.conversation.enter(conversationIds.note, language, screen);
      }),
  };
}
