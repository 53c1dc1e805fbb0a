import type { InlineQuestion, InlineResult, Person, StrictTelegram } from "telegram-fake";

/** What the bot has for words that somebody types behind its name. */
export async function resultsFor(
  telegram: StrictTelegram,
  person: Person,
  words: string,
): Promise<readonly InlineResult[]> {
  const question = person.askInline(words);
  await answered(telegram, question);
  return question.answer?.results ?? [];
}

/** Waits until a question has its answer. */
export async function answered(telegram: StrictTelegram, question: InlineQuestion): Promise<void> {
  await telegram.until(() => question.answer, `an answer to "${question.words}"`);
}
