import type { InlineButton, Message, ReplyButton, ReplyKeyboard } from "./message.ts";

/** The whole text of a button, or what that has to match. */
export type Label = string | RegExp;

/**
 * The first button with that label on these messages.
 * @throws Error where none has it, naming those that are there
 */
export function inlineButton(
  label: Label,
  messages: readonly Message[],
): { readonly button: InlineButton; readonly message: Message } {
  for (const message of messages) {
    const button = message.inlineKeyboard.flat().find(({ text }) => fits(label, text));
    if (button !== undefined) return { button, message };
  }
  throw missing(
    label,
    "the screen",
    messages.flatMap(({ inlineKeyboard }) => inlineKeyboard.flat()),
  );
}

/**
 * The button with that label on the reply keyboard.
 * @throws Error where none has it, naming those that are there
 */
export function replyButton(label: Label, keyboard: ReplyKeyboard | undefined): ReplyButton {
  const buttons = keyboard?.keyboard.flat() ?? [];
  const button = buttons.find(({ text }) => fits(label, text));
  if (button === undefined) throw missing(label, "the reply keyboard", buttons);
  return button;
}

function fits(label: Label, text: string): boolean {
  return typeof label === "string" ? label === text : label.test(text);
}

function missing(label: Label, where: string, there: readonly { readonly text: string }[]): Error {
  const labels = there.map(({ text }) => `"${text}"`).join(", ") || "none";
  return new Error(`There is no button ${String(label)} on ${where}. There are: ${labels}.`);
}
