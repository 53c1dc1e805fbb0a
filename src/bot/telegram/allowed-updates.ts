/** The updates that the bot wants to be told of. */
export const allowedUpdates = [
  "message",
  "edited_message",
  "callback_query",
  "inline_query",
  "my_chat_member",
] as const;
