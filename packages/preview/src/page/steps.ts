import type { Act, ChatView, MessageView } from "./protocol.ts";

/**
 * What somebody did, told so that it can be done on another telephone, whose labels are in another language: a button is
 * named by how many stand before it, for longer labels may stand in more rows.
 */
export type Step =
  | Exclude<Act, { readonly kind: "tap" }>
  /** `up`: 0 is the lowest message with buttons, 1 the one above it. */
  | { readonly kind: "tap"; readonly up: number; readonly before: number }
  /** A button of the keyboard that stands in place of the telephone's own. */
  | { readonly kind: "reply"; readonly row: number; readonly column: number };

function withButtons(chat: ChatView): MessageView[] {
  return chat.messages.filter(({ keyboard }) => keyboard.length > 0).toReversed();
}

/** A tap as a step. */
export function tapStep(chat: ChatView, message: MessageView, row: number, column: number): Step {
  const above = message.keyboard.slice(0, row).flat();
  return {
    kind: "tap",
    up: withButtons(chat).findIndex(({ id }) => id === message.id),
    before: above.length + column,
  };
}

/** The step on that telephone; undefined where its screen has no such button. */
export function actOf(step: Step, chat: ChatView): Act | undefined {
  if (step.kind === "tap") {
    const message = withButtons(chat)[step.up];
    const places = message?.keyboard.flatMap((keys, row) =>
      keys.map((key, column) => ({ key, row, column })),
    );
    const found = places?.[step.before];
    return message !== undefined && found?.key.isTold === true
      ? { kind: "tap", message: message.id, row: found.row, column: found.column }
      : undefined;
  }
  if (step.kind === "reply") {
    const button = chat.replyKeyboard?.[step.row]?.[step.column];
    if (button?.shares === "contact") return { kind: "post", what: "contact" };
    return button === undefined || button.shares !== undefined
      ? undefined
      : { kind: "send", text: button.text };
  }
  return step;
}

/** Whether a step leads to its screen from wherever one is. */
export function isBeginning(step: Step): boolean {
  return step.kind === "jump" || (step.kind === "send" && /^\/start(\s|$)/.test(step.text));
}
