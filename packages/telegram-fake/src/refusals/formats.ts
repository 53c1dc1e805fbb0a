/**
 * What Telegram refuses of texts, keyboards and commands, in its own words.
 */
export const formatRefusals = {
  textEmpty: {
    description: "Bad Request: message text is empty",
    when: "no text",
    source: "#sendmessage",
  },
  textBlank: {
    description: "Bad Request: text must be non-empty",
    when: "nothing is left of the text after parsing and trimming",
    source: "#sendmessage",
  },
  textBytes: {
    description: "Bad Request: text is too long",
    when: "more than 32768 bytes before parsing",
    source: "#sendmessage",
  },
  textTooLong: {
    description: "Bad Request: message is too long",
    when: "sendMessage: more than 4096 UTF-16 code units after parsing",
    source: "#sendmessage",
  },
  editTooLong: {
    description: "Bad Request: MESSAGE_TOO_LONG",
    when: "editMessageText: more than 4096 UTF-16 code units after parsing",
    source: "#editmessagetext",
  },
  unsupportedParseMode: {
    description: "Bad Request: unsupported parse_mode",
    when: "a parse_mode that does not exist",
    source: "#formatting-options",
  },
  unsupportedStartTag: {
    description: 'Bad Request: can\'t parse entities: Unsupported start tag "{tag}" at byte offset {offset}',
    when: "a tag that is not in Telegram's list, or a bare <",
    source: "#html-style",
  },
  unclosedStartTag: {
    description: "Bad Request: can't parse entities: Unclosed start tag at byte offset {offset}",
    when: "the text ends inside a start tag's name or value",
    source: "#html-style",
  },
  unclosedStartTagOf: {
    description: 'Bad Request: can\'t parse entities: Unclosed start tag "{tag}" at byte offset {offset}',
    when: "the text ends after an attribute's name",
    source: "#html-style",
  },
  emptyAttribute: {
    description:
      'Bad Request: can\'t parse entities: Empty attribute name in the tag "{tag}" at byte offset {offset}',
    when: "an attribute without a name, <b /> for one",
    source: "#html-style",
  },
  unexpectedEndOfName: {
    description: "Bad Request: can't parse entities: Unexpected end of name token at byte offset {offset}",
    when: "an unquoted value with other than letters, digits, dots and hyphens",
    source: "#html-style",
  },
  spanWithoutClass: {
    description:
      'Bad Request: can\'t parse entities: Tag "span" must have class "tg-spoiler" at byte offset {offset}',
    when: "a span that is not a spoiler",
    source: "#html-style",
  },
  unexpectedEndTag: {
    description: "Bad Request: can't parse entities: Unexpected end tag at byte offset {offset}",
    when: "an end tag with nothing open",
    source: "#html-style",
  },
  unclosedEndTag: {
    description: "Bad Request: can't parse entities: Unclosed end tag at byte offset {offset}",
    when: "an end tag without its >",
    source: "#html-style",
  },
  unmatchedEndTag: {
    description:
      'Bad Request: can\'t parse entities: Unmatched end tag at byte offset {offset}, expected "</{expected}>", found "</{found}>"',
    when: "tags that cross",
    source: "#html-style",
  },
  missingEndTag: {
    description: "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"{tag}\"",
    when: "a tag that is never closed",
    source: "#html-style",
  },
  invalidCustomEmoji: {
    description: "Bad Request: can't parse entities: Invalid custom emoji identifier specified",
    when: "a tg-emoji without a number in emoji-id",
    source: "#html-style",
  },
  invalidUnicode: {
    description:
      "Bad Request: can't parse entities: Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    when: "half of a surrogate pair, written as a numeric reference",
    source: "#html-style",
  },
  markupNotJson: {
    description: "Bad Request: can't parse reply keyboard markup JSON object",
    when: "a reply_markup that is a text other than JSON",
    source: "#making-requests",
  },
  inlineKeyboardExpected: {
    description: "Bad Request: inline keyboard expected",
    when: "an edit with another keyboard than an inline one",
    source: "#updating-messages",
  },
  markupTooLong: {
    description: "Bad Request: reply markup is too long",
    when: "an inline keyboard of more than 100 buttons, or any keyboard of more than 10 kB of JSON",
    source: "#inlinekeyboardmarkup",
  },
  buttonWithoutAction: {
    description:
      "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    when: "an inline button that does nothing, or whose url or callback_data is empty",
    source: "#inlinekeyboardbutton",
  },
  buttonTextNotUnicode: {
    description: "Bad Request: inline keyboard button text must be encoded in UTF-8",
    when: "half of a surrogate pair in the label of an inline button",
    source: "#inlinekeyboardbutton",
  },
  buttonDataInvalid: {
    description: "Bad Request: BUTTON_DATA_INVALID",
    when: "callback_data of more than 64 bytes",
    source: "#inlinekeyboardbutton",
  },
  buttonUrlInvalid: {
    description: "Bad Request: inline keyboard button URL '{url}' is invalid: {problem}",
    when: "a url button whose address is not http, https or tg (tel: for one), or has no host",
    source: "#inlinekeyboardbutton",
  },
  copyTextInvalid: {
    description: "Bad Request: BUTTON_COPY_TEXT_INVALID",
    when: "copy_text of no character or of more than 256",
    source: "#copytextbutton",
  },
  locationInGroup: {
    description: "Bad Request: location can be requested in private chats only",
    when: "a request_location button in a group",
    source: "#keyboardbutton",
  },
  contactInGroup: {
    description: "Bad Request: phone number can be requested in private chats only",
    when: "a request_contact button in a group",
    source: "#keyboardbutton",
  },
  commandEmpty: {
    description: "Bad Request: command must be non-empty",
    when: "a command without a name",
    source: "#botcommand",
  },
  commandTooLong: {
    description: "Bad Request: command length must not exceed 32",
    when: "a command of more than 32 characters",
    source: "#botcommand",
  },
  commandInvalid: {
    description: "Bad Request: BOT_COMMAND_INVALID",
    when: "a command with other than a-z, 0-9 and _",
    source: "#botcommand",
  },
  commandDescriptionEmpty: {
    description: "Bad Request: command description must be non-empty",
    when: "a command without a description",
    source: "#botcommand",
  },
  commandDescriptionTooLong: {
    description: "Bad Request: command description length must not exceed 256",
    when: "a command's description of more than 256 characters",
    source: "#botcommand",
  },
  languageInvalid: {
    description: "Bad Request: invalid language code specified",
    when: "a language_code that is not two small letters",
    source: "#setmycommands",
  },
} as const;
