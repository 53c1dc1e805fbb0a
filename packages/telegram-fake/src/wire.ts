import type { Document, Message, Photo, User } from "./message.ts";
import { unixTime } from "./world.ts";
import type { Access, Chat, World } from "./world.ts";

/** https://core.telegram.org/bots/api#chat */
function wireChat(chat: Chat) {
  return {
    id: chat.id,
    type: chat.type,
    ...(chat.type === "private" ? { first_name: chat.name } : { title: chat.name }),
    ...(chat.username !== undefined && { username: chat.username }),
  };
}

/** https://core.telegram.org/bots/api#photosize; Telegram gives smaller sizes too. */
function wirePhoto({ id, uniqueId, width, height, bytes }: Photo) {
  return { file_id: id, file_unique_id: uniqueId, width, height, file_size: bytes.length };
}

/** https://core.telegram.org/bots/api#document */
function wireDocument({ id, uniqueId, name, bytes }: Document) {
  return { file_id: id, file_unique_id: uniqueId, file_name: name, file_size: bytes.length };
}

/** https://core.telegram.org/bots/api#message */
export function wireMessage(message: Message, chat: Chat) {
  return {
    message_id: message.id,
    from: message.author,
    chat: wireChat(chat),
    date: unixTime(message.sentAt),
    ...(message.editedAt !== undefined && { edit_date: unixTime(message.editedAt) }),
    ...(message.forwarded && {
      forward_origin: { type: "hidden_user", sender_user_name: "Somebody", date: unixTime(message.sentAt) },
    }),
    ...(message.text !== "" && { text: message.text }),
    ...(message.entities.length > 0 && { entities: message.entities }),
    ...(message.contact !== undefined && { contact: message.contact }),
    ...(message.location !== undefined && { location: message.location }),
    ...(message.photo !== undefined && { photo: [wirePhoto(message.photo)] }),
    ...(message.document !== undefined && { document: wireDocument(message.document) }),
    ...(message.photo?.isHidden === true && { has_media_spoiler: true }),
    ...(message.caption !== undefined && { caption: message.caption }),
    ...((message.captionEntities?.length ?? 0) > 0 && { caption_entities: message.captionEntities }),
    ...message.other,
    ...(message.protected && { has_protected_content: true }),
    ...(message.inlineKeyboard.length > 0 && { reply_markup: { inline_keyboard: message.inlineKeyboard } }),
  };
}

const statusOf = {
  open: "member",
  blocked: "kicked",
  unknown: "left",
  unstarted: "left",
  left: "left",
} as const satisfies Record<Access, string>;

/** https://core.telegram.org/bots/api#chatmemberupdated, of the bot itself, in the chat as it is now. */
export function wireMembership(world: World, chat: Chat, from: User, before: Access) {
  const member = (access: Access) => ({
    user: world.bot,
    status: statusOf[access],
    ...(access === "blocked" && { until_date: 0 }),
  });
  return {
    chat: wireChat(chat),
    from,
    date: unixTime(world.now()),
    old_chat_member: member(before),
    new_chat_member: member(chat.access),
  };
}
