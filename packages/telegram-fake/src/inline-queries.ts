import type { Entity, InlineKeyboard, User } from "./message.ts";

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
