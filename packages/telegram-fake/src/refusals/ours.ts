/**
 * What this server refuses beyond Telegram: mistakes that Telegram lets pass in silence, or words of its own that are
 * not known.
 */
export const ourRefusals = {
  bodyNotObject: {
    description: "Bad Request: the body must be a JSON object or a form (ours)",
    when: "a body that cannot be read; Telegram takes it for no parameters at all",
    source: "#making-requests",
  },
  unknownParameter: {
    description: "Bad Request: {method} has no parameter {name} (ours)",
    when: "a parameter the method does not document, which Telegram ignores, or that this server does not know yet",
    source: "#available-methods",
  },
  wrongParameter: {
    description: "Bad Request: {path}: {problem} (ours)",
    when: "a value of the wrong type, or a field that does not exist, which Telegram may ignore",
    source: "#available-methods",
  },
  markdown: {
    description: "Bad Request: parse_mode {mode} is not supported by this server (ours)",
    when: "Markdown and MarkdownV2, which Telegram knows and this server does not",
    source: "#formatting-options",
  },
  linkDropped: {
    description: "Bad Request: the link '{url}' is invalid: {problem} (ours)",
    when: "<a> with an address that Telegram drops in silence, keeping only the words",
    source: "#html-style",
  },
  buttonTextEmpty: {
    description: "Bad Request: a button has no text (ours)",
    when: "a button without a text, which Telegram leaves out in silence",
    source: "#inlinekeyboardbutton",
  },
  twoActions: {
    description: "Bad Request: button '{text}' has more than one action: {actions} (ours)",
    when: "an inline button with several actions, of which Telegram takes one",
    source: "#inlinekeyboardbutton",
  },
  rowTooLong: {
    description: "Bad Request: a row has more than {limit} buttons (ours)",
    when: "more than 8 inline buttons (12 reply buttons) in a row, which Telegram breaks or cuts",
    source: "#inlinekeyboardmarkup",
  },
  photoNotUploaded: {
    description: "Bad Request: a photo must be uploaded as a file (ours)",
    when: "a photo told by its file_id or its address, which Telegram takes and this server does not",
    source: "#sending-files",
  },
  photoNotPng: {
    description: "Bad Request: a photo must be a PNG (ours)",
    when: "a JPEG or another kind of picture, which Telegram knows and this server does not",
    source: "#sendphoto",
  },
  vcardTooLong: {
    description: "Bad Request: vcard must have at most 2048 bytes (ours)",
    when: "a vcard over the documented size",
    source: "#sendcontact",
  },
  nameTooLong: {
    description: "Bad Request: name must have at most 64 characters (ours)",
    when: "setMyName over the documented length",
    source: "#setmyname",
  },
  descriptionTooLong: {
    description: "Bad Request: description must have at most 512 characters (ours)",
    when: "setMyDescription over the documented length",
    source: "#setmydescription",
  },
  shortDescriptionTooLong: {
    description: "Bad Request: short_description must have at most 120 characters (ours)",
    when: "setMyShortDescription over the documented length",
    source: "#setmyshortdescription",
  },
  noCommands: {
    description: "Bad Request: commands is empty: use deleteMyCommands (ours)",
    when: "setMyCommands with an empty list",
    source: "#setmycommands",
  },
  tooManyCommands: {
    description: "Bad Request: at most 100 commands can be specified (ours)",
    when: "setMyCommands over the documented number",
    source: "#setmycommands",
  },
} as const;

/**
 * What this product has promised its readers: no sound when they may be watched, no picture of a page they may hide.
 * Off with `house: false`.
 */
export const houseRefusals = {
  notSilent: {
    description: "Bad Request: {method} must be sent with disable_notification: true (house)",
    when: "a message that would make the telephone sound",
    source: "#sendmessage",
  },
  linkPreview: {
    description: "Bad Request: {method} must be sent with link_preview_options.is_disabled: true (house)",
    when: "a text whose links Telegram may show as a picture",
    source: "#linkpreviewoptions",
  },
} as const;
