import type { FilterQuery } from "grammy";
import type { Message, Update } from "grammy/types";

/** What brings words of a person, also below a picture, and edited: what they mean does not depend on where they stand. */
export const written = [
  "message:text",
  "message:caption",
  "edited_message:text",
  "edited_message:caption",
] satisfies FilterQuery[];

/** What is written in a message or below its picture; empty where nothing is. */
export function wordsOf({ text, caption = "" }: Pick<Message, "text" | "caption">): string {
  return text ?? caption;
}

/** What somebody writes or edits with this update; empty where they write nothing. */
export function wordsIn({ message, edited_message }: Update): string {
  return wordsOf(message ?? edited_message ?? {});
}
