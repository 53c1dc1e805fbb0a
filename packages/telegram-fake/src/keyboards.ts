import { z } from "zod";
import { linkProblem } from "./link.ts";
import type { InlineButton, InlineKeyboard, ReplyButton, ReplyKeyboard } from "./message.ts";
import { refused } from "./refusals.ts";
import type { Chat } from "./world.ts";

const style = z.enum(["danger", "success", "primary"]).optional();

const inlineButton = z.strictObject({
  text: z.string(),
  style,
  url: z.string().optional(),
  callback_data: z.string().optional(),
  copy_text: z.strictObject({ text: z.string() }).optional(),
  switch_inline_query: z.string().optional(),
  switch_inline_query_current_chat: z.string().optional(),
  switch_inline_query_chosen_chat: z
    .strictObject({
      query: z.string().optional(),
      allow_user_chats: z.boolean().optional(),
      allow_bot_chats: z.boolean().optional(),
      allow_group_chats: z.boolean().optional(),
      allow_channel_chats: z.boolean().optional(),
    })
    .optional(),
  web_app: z.strictObject({ url: z.string() }).optional(),
  login_url: z.looseObject({ url: z.string() }).optional(),
  callback_game: z.looseObject({}).optional(),
  pay: z.boolean().optional(),
});

/** A button that is a bare string is its text. */
const replyButton = z.preprocess(
  (button) => (typeof button === "string" ? { text: button } : button),
  z.strictObject({
    text: z.string(),
    style,
    request_location: z.boolean().optional(),
    request_contact: z.boolean().optional(),
  }),
);

const inlineMarkup = z.strictObject({ inline_keyboard: z.array(z.array(inlineButton)) });

const replyMarkup = z.strictObject({
  keyboard: z.array(z.array(replyButton)),
  is_persistent: z.boolean().optional(),
  resize_keyboard: z.boolean().optional(),
  one_time_keyboard: z.boolean().optional(),
  input_field_placeholder: z.string().min(1).max(64).optional(),
  selective: z.boolean().optional(),
});

const removeMarkup = z.strictObject({ remove_keyboard: z.literal(true), selective: z.boolean().optional() });

const anyFields = z.record(z.string(), z.unknown());

/** What a message carries beneath its text. */
export type Markup =
  | { readonly kind: "none" }
  | { readonly kind: "inline"; readonly keyboard: InlineKeyboard }
  | { readonly kind: "reply"; readonly keyboard: ReplyKeyboard }
  | { readonly kind: "remove" };

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = ["reply_markup", ...(issue?.path.map(String) ?? [])].join(".");
  throw refused("wrongParameter", { path, problem: issue?.message ?? "invalid" });
}

/** Telegram takes no more JSON than this for a keyboard, whatever the number of its buttons. */
const mostMarkupBytes = 10_240;

/** Telegram asks the bot no longer words, and cuts the others in silence. */
const mostQuery = 256;

/** What an inline button may do: exactly one of these. */
const actions = [
  "url",
  "callback_data",
  "copy_text",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "web_app",
  "login_url",
  "callback_game",
  "pay",
];

function checkButtonUrl(url: string): void {
  const problem = linkProblem(url);
  if (problem !== undefined) throw refused("buttonUrlInvalid", { url, problem });
}

function checkInlineButton(button: InlineButton): void {
  const { text, url, callback_data, copy_text } = button;
  if (text.trim() === "") throw refused("buttonTextEmpty");
  if (hasLoneSurrogate(text)) throw refused("buttonTextNotUnicode");
  const does = actions.filter((action) => button[action] !== undefined);
  if (does.length > 1) throw refused("twoActions", { text, actions: does.join(", ") });
  if (does.length === 0 || url === "" || callback_data === "") throw refused("buttonWithoutAction");
  if (url !== undefined) checkButtonUrl(url);
  if (Buffer.byteLength(callback_data ?? "") > 64) throw refused("buttonDataInvalid");
  if (copy_text !== undefined && (copy_text.text === "" || copy_text.text.length > 256)) {
    throw refused("copyTextInvalid");
  }
  if (button.switch_inline_query_chosen_chat !== undefined)
    checkSwitch(button.switch_inline_query_chosen_chat);
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

function checkSwitch(chosen: NonNullable<InlineButton["switch_inline_query_chosen_chat"]>): void {
  const { query = "", ...kinds } = chosen;
  if (!Object.values(kinds).includes(true)) throw refused("noChatTypeAllowed");
  if (query.length > mostQuery) throw refused("switchQueryTooLong");
}

function checkReplyButton({ text, request_location, request_contact }: ReplyButton, chat: Chat): void {
  if (text.trim() === "") throw refused("buttonTextEmpty");
  if (chat.type === "private") return;
  if (request_location === true) throw refused("locationInGroup");
  if (request_contact === true) throw refused("contactInGroup");
}

function checkSize(
  rows: readonly (readonly object[])[],
  limits: { readonly row: number; readonly all: number },
): void {
  if (rows.some((row) => row.length > limits.row)) throw refused("rowTooLong", { limit: limits.row });
  const isTooLong =
    rows.flat().length > limits.all || Buffer.byteLength(JSON.stringify(rows)) > mostMarkupBytes;
  if (isTooLong) throw refused("markupTooLong");
}

/** Reads a `reply_markup` for that chat, whichever of Telegram's kinds it is. */
export function parseMarkup(value: unknown, chat: Chat): Markup {
  if (value === undefined) return { kind: "none" };
  if (typeof value === "string") throw refused("markupNotJson");
  const fields = anyFields.safeParse(value);
  const has = (field: string) => fields.success && field in fields.data;
  if (has("remove_keyboard")) {
    parsed(removeMarkup, value);
    return { kind: "remove" };
  }
  if (has("keyboard")) {
    const keyboard = parsed(replyMarkup, value);
    for (const button of keyboard.keyboard.flat()) checkReplyButton(button, chat);
    checkSize(keyboard.keyboard, { row: 12, all: 300 });
    return { kind: "reply", keyboard };
  }
  const { inline_keyboard: keyboard } = parsed(inlineMarkup, value);
  keyboard.flat().forEach(checkInlineButton);
  checkSize(keyboard, { row: 8, all: 100 });
  return { kind: "inline", keyboard: keyboard.filter((row) => row.length > 0) };
}
