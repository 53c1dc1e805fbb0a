export type { Sent } from "./author.ts";
export type { Answer, BotCall } from "./calls.ts";
export { Clock } from "./clock.ts";
export type { Fault, FaultAnswer } from "./faults.ts";
export type { Group } from "./group.ts";
export type { InlineAnswer, InlineResult } from "./inline-queries.ts";
export type { InlineQuestion } from "./inline-query.ts";
export { parseHtml } from "./html.ts";
export type {
  Contact,
  Entity,
  FormattedText,
  InlineButton,
  InlineKeyboard,
  Location,
  Message,
  Document,
  Photo,
  ReplyButton,
  ReplyKeyboard,
  User,
} from "./message.ts";
export type { Notification } from "./notifications.ts";
export type { Payload } from "./parameters.ts";
export type { Person, Tap } from "./person.ts";
export type { ShownProfile } from "./profile-for.ts";
export { refusals, type Refusal, type RefusalName, type RuleOf } from "./refusals.ts";
export type { CheckedCall, OwnRule } from "./rules.ts";
export { startStrictTelegram, type StrictTelegram, type StrictTelegramOptions } from "./telegram.ts";
export type { Update } from "./updates.ts";
export type { Access, Chat, Member } from "./world.ts";
