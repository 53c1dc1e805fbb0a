import { z } from "zod";
import { coverMinutes, eraseHours, usualTimers } from "../../../content/timer-choices.ts";

/** Where messages stand of which only the ids are known: the first and the last. */
export const idRange = z.tuple([z.int(), z.int()]).readonly();

/** What is kept of a chat, for as long as what-is-kept.ts says; the table of docs/privacy.md names it too. */
export const chatSchema = z.object({
  /** The last update that this tells of. */
  update: z.int().default(0),
  /** The newest update for which something was said, and when it came: what is older and comes again is not shown in its place. */
  answered: z.object({ update: z.int(), at: z.int() }).optional(),
  /** The message that shows the menu or a screen. */
  screenMessageId: z.int().optional(),
  /** The message that asks where the person is, and that its keyboard came with. */
  questionMessageId: z.int().optional(),
  /** The message of the person that the last answer belongs to: they have sent and tapped nothing since. */
  answeredMessageId: z.int().optional(),
  /** Messages that showed a screen before: they are deleted after this is kept, so that they may still be in the chat. */
  replaced: z.array(z.int()).optional(),
  /** The screen is the cover. */
  isCovered: z.boolean().optional(),
  /** A message is being sent, or was when the process ended: it comes after this one. */
  sendingAfter: z.int().optional(),
  /** The highest message id that was known when it was written down last that this one is being sent. */
  sendingUntil: z.int().optional(),
  /** Where messages may stand that nobody knows of. */
  unknown: z.array(idRange).default([]),
  /** The messages in the chat and when they came, in milliseconds since 1970: the bot's and the person's. */
  messages: z.array(z.tuple([z.int(), z.int()])),
  /** Where older messages stand. */
  older: z.array(z.tuple([z.int(), z.int(), z.int()]).readonly()).default([]),
  coverAfterMinutes: z.literal(coverMinutes),
  /** 0: never. */
  eraseAfterHours: z.literal(eraseHours),
});

/** What is in a person's chat, so that it can be covered and erased. */
export type Chat = z.infer<typeof chatSchema>;

/** A record that is put together field by field: the compiler names who forgets a new one. */
export type AllFields = { [Field in keyof Required<Chat>]: Chat[Field] };

/** What is known of a chat of which nothing is: with the timers as they are until the person chooses. */
export const emptyChat: Chat = {
  update: 0,
  messages: [],
  older: [],
  unknown: [],
  ...usualTimers,
};

/** In which field the choice of a timer is kept. */
export const timerFields = { cover: "coverAfterMinutes", erase: "eraseAfterHours" } as const;
