/**
 * The smallest phone that a person is likely to hold, and how Telegram lays a chat out on it, in pixels. Where a measure
 * comes from stands beside it; "read" is read in stored copies of the source of Telegram for Android (DrKLO/Telegram), the
 * others are estimates on the safe side, not measured on a phone. On an iPhone, which is wider, the letters of a button are
 * said to be one pixel larger.
 */
export const smallPhone = { width: 360, height: 640 };
/** The narrowest phone still sold: a number to copy must be whole on it too. */
export const narrowPhone = 320;

/** Android's own bar of three buttons (AOSP: navigation_bar_height), which gestures or keys of metal spare. */
export const navigationBar = 48;
/** AOSP: status_bar_height. */
const statusBar = 24;
/** Read: ActionBar.getCurrentActionBarHeight. */
const header = 56;
/** Estimated, with the shadow above it. */
export const inputRow = 51;
/** What of the small phone shows the chat, at the least. */
export const chatHeight = smallPhone.height - navigationBar - statusBar - header - inputRow;

// Read: the keyboard of a message in ChatMessageCell, of which keyEdge and keyPadding are estimated; the size of the letters
// in Theme.
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

/** A text is broken into lines so many pixels wide: estimated. */
export const textRoom = smallPhone.width - 80;
/** How high the letters of a message are. Read: SharedConfig.fontSize on a phone, where nobody chose another. */
export const textSize = 16;
/** How high a line of a message is. Of Roboto in this size: 1.17 times as much, rounded up. */
export const lineHeight = 19;
/**
 * Estimated: what stands below the last line of a bubble: the time, where it has a line of its own, and the end of the chat.
 */
export const bubbleFoot = 30;

/** The most characters, as they are seen, of one message: nobody in fear reads more. */
export const readableLength = 900;
