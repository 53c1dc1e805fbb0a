import { randomInt } from "node:crypto";
import type { Entity, FormattedText, InlineKeyboard, User } from "./message.ts";
import type { Update } from "./updates.ts";
import type { World } from "./world.ts";

/** A result of an inline query: what the list shows, and the message that it sends. */
export interface InlineResult {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly inlineKeyboard: InlineKeyboard;
}

/** What answerInlineQuery said. */
export interface InlineAnswer {
  readonly results: readonly InlineResult[];
  /** What stands above the results, and opens the chat with the bot. */
  readonly button?: { readonly text: string; readonly startParameter: string };
  readonly isPersonal: boolean;
  /** In seconds. */
  readonly cacheTime: number;
}

/** An inline query that the bot has been told of. */
export interface InlineQuery {
  readonly id: string;
  readonly from: User;
  readonly words: string;
  readonly askedAt: number;
  answer: InlineAnswer | undefined;
}

/** What somebody typed behind the bot's name, and what came of it. */
export interface InlineQuestion {
  readonly words: string;
  /** Nothing where Telegram has kept an answer that fits: the bot is not asked. */
  readonly update: Update | undefined;
  readonly answer: InlineAnswer | undefined;
}

/** An answer that Telegram keeps for a time. */
interface KeptAnswer {
  readonly answer: InlineAnswer;
  readonly until: number;
}

/** The inline queries of a bot, and the answers that Telegram keeps. */
export class InlineQueries {
  readonly asked = new Map<string, InlineQuery>();
  readonly #kept = new Map<string, KeptAnswer>();

  /** The answer that is kept for these words, for everybody or for this person. */
  kept(from: User, words: string, now: number): InlineAnswer | undefined {
    const found = [this.#kept.get(keyOf(words)), this.#kept.get(keyOf(words, from))];
    return found.find((one) => one !== undefined && now < one.until)?.answer;
  }

  answer(query: InlineQuery, answer: InlineAnswer, now: number): void {
    query.answer = answer;
    const key = answer.isPersonal ? keyOf(query.words, query.from) : keyOf(query.words);
    this.#kept.set(key, { answer, until: now + answer.cacheTime * 1000 });
  }
}

function keyOf(words: string, from?: User): string {
  return `${from?.id ?? "everybody"} ${words.trim()}`;
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
