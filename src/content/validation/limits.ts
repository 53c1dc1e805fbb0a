/** Telegram's limits (core.telegram.org/bots/api): characters, but bytes for the data of a button. */
export const limits = { text: 4096, buttonData: 64, startParameter: 64 };
/** Room that a screen leaves for the line that may stand above it, when it answers something typed. */
export const lineAbove = 400;
