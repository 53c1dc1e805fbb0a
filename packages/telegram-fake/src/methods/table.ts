import { z } from "zod";
import { answerCallbackQuery } from "./callbacks.ts";
import { chatMethods } from "./chats.ts";
import { messageMethods } from "./messages.ts";
import { answerInlineQuery } from "./inline.ts";
import { menuButtonMethods } from "./menu-button.ts";
import { method } from "./method.ts";
import type { Method } from "./method.ts";
import { sendDocument, sendPhoto } from "./files.ts";
import { editMessageMedia } from "./media.ts";
import { profileMethods } from "./profile.ts";
import { profilePhotoMethods } from "./profile-photo.ts";
import { updateMethods } from "./updates.ts";

const getMe = method(z.strictObject({}), (_, { world }) => ({
  ...world.bot,
  can_join_groups: true,
  can_read_all_group_messages: true,
  supports_inline_queries: world.inlineMode,
  can_connect_to_business: false,
  has_main_web_app: false,
}));

/** Every method this server knows, by its documented name. */
const methods: Readonly<Record<string, Method>> = {
  getMe,
  ...updateMethods,
  ...messageMethods,
  sendPhoto,
  sendDocument,
  editMessageMedia,
  answerCallbackQuery,
  answerInlineQuery,
  ...chatMethods,
  ...profileMethods,
  ...profilePhotoMethods,
  ...menuButtonMethods,
};

const byLowerCase = new Map(
  Object.entries(methods).map(([name, method]) => [name.toLowerCase(), { name, method }]),
);

/** The method of that name in any case, and how the documentation spells it. */
export function findMethod(name: string): { name: string; method: Method } | undefined {
  return byLowerCase.get(name.toLowerCase());
}
