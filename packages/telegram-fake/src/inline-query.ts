import { randomInt } from "node:crypto";
import type { InlineAnswer, InlineQuery, InlineResult } from "./inline-queries.ts";
import type { FormattedText, User } from "./message.ts";
import type { Update } from "./updates.ts";
import type { World } from "./world.ts";

/** What somebody typed behind the bot's name, and what came of it. */
export interface InlineQuestion {
  readonly words: string;
  /** Nothing where Telegram has kept an answer that fits: the bot is not asked. */
  readonly update: Update | undefined;
  readonly answer: InlineAnswer | undefined;
}

/** Telegram cuts what is typed. */
const longestWords = 256;
/** So that they are told beside what happens in the person's chat, as tdlib/telegram-bot-api has it. */
const queueOfInlineQueries = 2 ** 33;

/**
 * Somebody types words behind the bot's name in a group, whether the bot is in it or not.
 * @throws Error where the bot's inline mode is off: then a telephone asks nobody
 */
export function askInline(world: World, from: User, typed: string): InlineQuestion {
  if (!world.inlineMode) throw new Error("The bot's inline mode is off: start with inlineMode: true.");
  const words = typed.slice(0, longestWords);
  const kept = world.inlineQueries.kept(from, words, world.now());
  if (kept !== undefined) return { words, update: undefined, answer: kept };
  const query: InlineQuery = {
    id: String(randomInt(2 ** 47)),
    from,
    words,
    askedAt: world.now(),
    answer: undefined,
  };
  world.inlineQueries.asked.set(query.id, query);
  const content = { id: query.id, from, chat_type: "group", query: words, offset: "" };
  const update = world.updates.add("inline_query", content, from.id + queueOfInlineQueries);
  return {
    words,
    update,
    get answer() {
      return query.answer;
    },
  };
}

/** The message of a result, as it stands in the chat that it was sent into. */
export function sentResult(world: World, { text, entities, inlineKeyboard }: InlineResult) {
  const words: FormattedText = { text, entities };
  return { ...words, inlineKeyboard, other: { via_bot: world.bot } };
}
