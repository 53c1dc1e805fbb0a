import { z } from "zod";
import { openChat, removeMessages } from "../chats.ts";
import type { Message } from "../message.ts";
import { chatId, integer, json } from "../parameters.ts";
import { refused } from "../refusals.ts";
import { messageText } from "../text.ts";
import type { Chat, World } from "../world.ts";
import { method } from "./method.ts";
import type { Method } from "./method.ts";
import { edit, editable, editing, inlineOnly } from "./editing.ts";
import { send, sending } from "./sending.ts";

/** https://core.telegram.org/bots/api#linkpreviewoptions */
export const linkPreview = json(
  z.strictObject({
    is_disabled: z.boolean().optional(),
    url: z.string().optional(),
    prefer_small_media: z.boolean().optional(),
    prefer_large_media: z.boolean().optional(),
    show_above_text: z.boolean().optional(),
  }),
).optional();

/** How long a bot may delete a message for everyone; a die of a private chat it may delete only after a day. */
const twoDays = 48 * 60 * 60 * 1000;
const oneDay = twoDays / 2;

function deleteAll(world: World, chat: Chat, messages: readonly Message[]): void {
  for (const { sentAt, from, other } of messages) {
    if (chat.type === "group" && from === "person") throw refused("deleteForbidden");
    if (world.now() - sentAt >= twoDays) throw refused("deleteTooOld");
    const isDie = chat.type === "private" && other?.["dice"] !== undefined;
    if (isDie && world.now() - sentAt < oneDay) throw refused("deleteDice");
  }
  removeMessages(
    chat,
    messages.map(({ id }) => id),
  );
  world.changed();
}

/** Methods that send, edit and delete messages, by their documented names. */
export const messageMethods: Readonly<Record<string, Method>> = {
  sendMessage: method(
    z.strictObject({
      ...sending,
      text: z.string().optional(),
      parse_mode: z.string().optional(),
      link_preview_options: linkPreview,
    }),
    (parameters, { world }) => {
      const text = messageText(parameters.text, parameters.parse_mode, "textTooLong");
      const chat = openChat(world, parameters.chat_id);
      return send(world, chat, parameters, text);
    },
  ),

  sendContact: method(
    z.strictObject({
      ...sending,
      phone_number: z.string().optional(),
      first_name: z.string().optional(),
      last_name: z.string().optional(),
      vcard: z.string().optional(),
    }),
    ({ phone_number = "", first_name = "", last_name, vcard, ...parameters }, { world }) => {
      if (phone_number === "") throw refused("parameterRequired", { name: "phone_number" });
      if (first_name === "") throw refused("parameterRequired", { name: "first_name" });
      if (Buffer.byteLength(vcard ?? "") > 2048) throw refused("vcardTooLong");
      const chat = openChat(world, parameters.chat_id);
      const contact = {
        phone_number,
        first_name,
        ...(last_name !== undefined && { last_name }),
        ...(vcard !== undefined && { vcard }),
      };
      return send(world, chat, parameters, { contact });
    },
  ),

  editMessageText: method(
    z.strictObject({
      ...editing,
      text: z.string().optional(),
      parse_mode: z.string().optional(),
      link_preview_options: linkPreview,
    }),
    (parameters, { world }) => {
      const text = messageText(parameters.text, parameters.parse_mode, "editTooLong");
      const { chat, message } = editable(world, parameters);
      if (message.text === "") throw refused("editNoText");
      return edit(world, chat, message, {
        ...message,
        ...text,
        inlineKeyboard: inlineOnly(parameters.reply_markup, chat),
      });
    },
  ),

  editMessageReplyMarkup: method(z.strictObject(editing), (parameters, { world }) => {
    const { chat, message } = editable(world, parameters);
    return edit(world, chat, message, {
      ...message,
      inlineKeyboard: inlineOnly(parameters.reply_markup, chat),
    });
  }),

  deleteMessage: method(
    z.strictObject({ chat_id: chatId.optional(), message_id: integer.optional() }),
    ({ chat_id, message_id }, { world }) => {
      if (chat_id === undefined) throw refused("deleteChatMissing");
      if (message_id === undefined) throw refused("messageIdMissing");
      const chat = openChat(world, chat_id);
      const message = chat.messages.find(({ id }) => id === message_id);
      if (message === undefined) throw refused("deleteUnknown");
      deleteAll(world, chat, [message]);
      return true;
    },
  ),

  deleteMessages: method(
    z.strictObject({ chat_id: chatId.optional(), message_ids: json(z.array(z.int())).optional() }),
    ({ chat_id, message_ids = [] }, { world }) => {
      const chat = openChat(world, chat_id);
      if (message_ids.length === 0) throw refused("deleteNothing");
      if (message_ids.length > 100) throw refused("deleteTooMany");
      deleteAll(
        world,
        chat,
        chat.messages.filter(({ id }) => message_ids.includes(id)),
      );
      return true;
    },
  ),
};
