import type { OwnRule } from "telegram-fake";

/** What makes a new message in the chat. */
const sends = /^send(?!ChatAction)/;
/** What carries a text whose links Telegram may show as a picture of their page. */
const writes = new Set(["sendMessage", "editMessageText"]);

/** What the bot has promised its readers, who may be watched: no sound, and no picture of a page that they may hide. */
export const promises: readonly OwnRule[] = [
  {
    name: "notSilent",
    when: "a message that would make the telephone sound",
    source: "#sendmessage",
    check: ({ method, parameters }) =>
      sends.test(method) && parameters["disable_notification"] !== true
        ? `${method} must be sent with disable_notification: true`
        : undefined,
  },
  {
    name: "linkPreview",
    when: "a text whose links Telegram may show as a picture",
    source: "#linkpreviewoptions",
    check: ({ method, parameters }) =>
      writes.has(method) && !isWithoutPreview(parameters["link_preview_options"])
        ? `${method} must be sent with link_preview_options.is_disabled: true`
        : undefined,
  },
];

function isWithoutPreview(options: unknown): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    "is_disabled" in options &&
    options.is_disabled === true
  );
}
