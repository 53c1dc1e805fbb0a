/**
 * What Telegram refuses of requests, chats and messages, in its own words.
 */
export const requestRefusals = {
  unauthorized: {
    description: "Unauthorized",
    when: "the token in the address is not the bot's",
    source: "#authorizing-your-bot",
  },
  notFound: {
    description: "Not Found",
    when: "an address that is not /bot<token>/<method>",
    source: "#making-requests",
  },
  methodNotFound: {
    description: "Not Found: method not found",
    when: "no such method",
    source: "#making-requests",
  },
  webhookActive: {
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    when: "getUpdates while a webhook is set",
    source: "#getupdates",
  },
  otherGetUpdates: {
    description:
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    when: "a second getUpdates comes: the first one is answered so",
    source: "#getupdates",
  },
  terminatedBySetWebhook: {
    description: "Conflict: terminated by setWebhook request",
    when: "a webhook is set while getUpdates waits",
    source: "#getupdates",
  },
  webhookUrlInvalid: {
    description: "Bad Request: invalid webhook URL specified",
    when: "the webhook's address is none",
    source: "#setwebhook",
  },
  webhookNotHttps: {
    description: "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
    when: "plain http, other than to this machine, which this server lets through",
    source: "#setwebhook",
  },
  webhookPort: {
    description: "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    when: "https on another port",
    source: "#setwebhook",
  },
  secretTokenTooLong: {
    description: "Bad Request: secret token is too long",
    when: "a secret_token of more than 256 characters",
    source: "#setwebhook",
  },
  secretTokenInvalid: {
    description: "Bad Request: secret token contains unallowed characters",
    when: "a secret_token with other than A-Z, a-z, 0-9, _ and -",
    source: "#setwebhook",
  },
  chatIdEmpty: {
    description: "Bad Request: chat_id is empty",
    when: "no chat_id",
    source: "#sendmessage",
  },
  chatNotFound: {
    description: "Bad Request: chat not found",
    when: "a chat the bot never saw",
    source: "#sendmessage",
  },
  neverStarted: {
    description: "Forbidden: bot can't initiate conversation with a user",
    when: "a person the bot saw only in a group, who never wrote to it",
    source: "#sendmessage",
  },
  blocked: {
    description: "Forbidden: bot was blocked by the user",
    when: "the person has blocked the bot (here for every method with a chat_id, so that nobody counts on an exception)",
    source: "#sendmessage",
  },
  notInGroup: {
    description: "Forbidden: bot is not a member of the group chat",
    when: "the bot was never added to the group, or has left it",
    source: "#sendmessage",
  },
  leavePrivate: {
    description: "Bad Request: chat member status can't be changed in private chats",
    when: "leaveChat in a private chat",
    source: "#leavechat",
  },
  messageIdMissing: {
    description: "Bad Request: message identifier is not specified",
    when: "editing or deleting without a message_id",
    source: "#editmessagetext",
  },
  editUnknown: {
    description: "Bad Request: message to edit not found",
    when: "the message does not exist, or not any more",
    source: "#editmessagetext",
  },
  editForbidden: {
    description: "Bad Request: message can't be edited",
    when: "the message is the person's, or came with a reply_markup that is not an inline keyboard",
    source: "#updating-messages",
  },
  editNoText: {
    description: "Bad Request: there is no text in the message to edit",
    when: "editMessageText of a contact or another message without a text",
    source: "#editmessagetext",
  },
  editNoMedia: {
    description: "Bad Request: there is no media in the message to edit",
    when: "editMessageMedia of a contact or another message that is no photo, document or text",
    source: "#editmessagemedia",
  },
  notModified: {
    description:
      "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    when: "an edit that changes nothing",
    source: "#editmessagetext",
  },
  deleteChatMissing: {
    description: "Bad Request: chat identifier is not specified",
    when: "deleteMessage without a chat_id",
    source: "#deletemessage",
  },
  deleteUnknown: {
    description: "Bad Request: message to delete not found",
    when: "the message does not exist, or not any more",
    source: "#deletemessage",
  },
  deleteTooOld: {
    description: "Bad Request: message can't be deleted for everyone",
    when: "the message was sent 48 hours ago or more",
    source: "#deletemessage",
  },
  deleteDice: {
    description: "Bad Request: message can't be deleted for everyone",
    when: "a die that was thrown in a private chat less than 24 hours ago",
    source: "#deletemessage",
  },
  deleteForbidden: {
    description: "Bad Request: message can't be deleted",
    when: "somebody else's message in a group",
    source: "#deletemessage",
  },
  deleteNothing: {
    description: "Bad Request: message identifiers are not specified",
    when: "deleteMessages without an id",
    source: "#deletemessages",
  },
  deleteTooMany: {
    description: "Bad Request: too many message identifiers specified",
    when: "deleteMessages with more than 100 ids",
    source: "#deletemessages",
  },
  queryInvalid: {
    description: "Bad Request: query is too old and response timeout expired or query ID is invalid",
    when: "a callback query that does not exist, or that is answered already",
    source: "#answercallbackquery",
  },
  answerTooLong: {
    description: "Bad Request: MESSAGE_TOO_LONG",
    when: "an answer to a callback query of more than 200 characters",
    source: "#answercallbackquery",
  },
  answerUrlInvalid: {
    description: "Bad Request: URL_INVALID",
    when: "an answer to a callback query that opens other than this bot's own t.me link",
    source: "#answercallbackquery",
  },
  parameterRequired: {
    description: 'Bad Request: parameter "{name}" is required',
    when: "sendContact without a telephone number or a first name",
    source: "#sendcontact",
  },
  actionInvalid: {
    description: "Bad Request: wrong parameter action in request",
    when: "a chat action that does not exist",
    source: "#sendchataction",
  },
} as const;
