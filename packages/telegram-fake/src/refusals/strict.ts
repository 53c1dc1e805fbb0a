/**
 * What this server refuses beyond Telegram: mistakes that Telegram lets pass in silence, or words of its own that are
 * not known.
 */
export const strictRefusals = {
  bodyNotObject: {
    description: "Bad Request: the body must be a JSON object or a form (strict)",
    when: "a body that cannot be read; Telegram takes it for no parameters at all",
    source: "#making-requests",
  },
  unknownParameter: {
    description: "Bad Request: {method} has no parameter {name} (strict)",
    when: "a parameter the method does not document, which Telegram ignores, or that this server does not know yet",
    source: "#available-methods",
  },
  wrongParameter: {
    description: "Bad Request: {path}: {problem} (strict)",
    when: "a value of the wrong type, or a field that does not exist, which Telegram may ignore",
    source: "#available-methods",
  },
  markdown: {
    description: "Bad Request: parse_mode {mode} is not supported by this server (strict)",
    when: "Markdown and MarkdownV2, which Telegram knows and this server does not",
    source: "#formatting-options",
  },
  linkDropped: {
    description: "Bad Request: the link '{url}' is invalid: {problem} (strict)",
    when: "<a> with an address that Telegram drops in silence, keeping only the words",
    source: "#html-style",
  },
  buttonTextEmpty: {
    description: "Bad Request: a button has no text (strict)",
    when: "a button without a text, which Telegram leaves out in silence",
    source: "#inlinekeyboardbutton",
  },
  twoActions: {
    description: "Bad Request: button '{text}' has more than one action: {actions} (strict)",
    when: "an inline button with several actions, of which Telegram takes one",
    source: "#inlinekeyboardbutton",
  },
  switchQueryTooLong: {
    description: "Bad Request: a button's inline query must have at most 256 characters (strict)",
    when: "a switch_inline_query_chosen_chat whose query is longer than what a bot is asked",
    source: "#switchinlinequerychosenchat",
  },
  rowTooLong: {
    description: "Bad Request: a row has more than {limit} buttons (strict)",
    when: "more than 8 inline buttons (12 reply buttons) in a row, which Telegram breaks or cuts",
    source: "#inlinekeyboardmarkup",
  },
  photoNotUploaded: {
    description: "Bad Request: a photo must be uploaded as a file (strict)",
    when: "a photo told by its address, which Telegram fetches and this server does not",
    source: "#sending-files",
  },
  photoNotPng: {
    description: "Bad Request: a photo must be a PNG (strict)",
    when: "a JPEG or another kind of picture, which Telegram knows and this server does not",
    source: "#sendphoto",
  },
  profilePhotoNotJpeg: {
    description: "Bad Request: a profile photo must be a whole JPEG (strict)",
    when: "another kind of picture, or a part of one, as the photo of a bot",
    source: "#inputprofilephotostatic",
  },
  vcardTooLong: {
    description: "Bad Request: vcard must have at most 2048 bytes (strict)",
    when: "a vcard over the documented size",
    source: "#sendcontact",
  },
  nameTooLong: {
    description: "Bad Request: name must have at most 64 characters (strict)",
    when: "setMyName over the documented length",
    source: "#setmyname",
  },
  descriptionTooLong: {
    description: "Bad Request: description must have at most 512 characters (strict)",
    when: "setMyDescription over the documented length",
    source: "#setmydescription",
  },
  shortDescriptionTooLong: {
    description: "Bad Request: short_description must have at most 120 characters (strict)",
    when: "setMyShortDescription over the documented length",
    source: "#setmyshortdescription",
  },
  noCommands: {
    description: "Bad Request: commands is empty: use deleteMyCommands (strict)",
    when: "setMyCommands with an empty list",
    source: "#setmycommands",
  },
  tooManyCommands: {
    description: "Bad Request: at most 100 commands can be specified (strict)",
    when: "setMyCommands over the documented number",
    source: "#setmycommands",
  },
} as const;
