/**
 * The smallest phone that a person is likely to hold, and how Telegram lays a chat out on it, in pixels. The numbers are those of
 * Telegram for Android (DrKLO/Telegram: Theme.java, MessageObject.java, ChatMessageCell.java); on an iPhone, which is wider, the
 * letters of a button are one pixel larger (TelegramMessenger/Telegram-iOS: ChatMessageActionButtonsNode.swift).
 */
export const smallPhone = { width: 360, height: 640 };
/** The narrowest phone still sold: a number to copy must be whole on it too. */
export const narrowPhone = 320;

const statusBar = 24;
const header = 56;
const inputRow = 48;
/** What of the small phone shows the chat. */
export const chatHeight = smallPhone.height - statusBar - header - inputRow;

const keyboardMargin = 15;
const keyGap = 5;
const keyEdge = 2;
const keyPadding = 10;
const keyHeight = 44;
const rowGap = 4;
/** How high the letters of a button are. */
export const labelSize = 15;

/** How many pixels a label has on one of so many buttons in a row: the rest of it is cut off. */
export function labelRoom(columns: number, phoneWidth = smallPhone.width): number {
  const keys = phoneWidth - keyboardMargin - keyGap * (columns - 1) - keyEdge;
  return Math.floor(keys / columns) - keyPadding;
}

/** How high so many rows of buttons are. */
export function keyboardHeight(rows: number): number {
  return rows * (keyHeight + rowGap) + 1;
}

/** A text is broken into lines so many pixels wide. */
export const textRoom = smallPhone.width - 80;
/** How high the letters of a message are. */
export const textSize = 16;
/** How high a line of a message is. */
export const lineHeight = 19;
/** What stands below the last line of a bubble: the time, where it has a line of its own, and the end of the chat. */
export const bubbleFoot = 30;

/** The most characters, as they are seen, of one message: nobody in fear reads more. */
export const readableLength = 900;
