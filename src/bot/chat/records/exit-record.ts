import { z } from "zod";
import { idRange } from "./chat-record.ts";

/** How long it is remembered that a chat was left, in milliseconds; longer than any call of before is tried. */
export const rememberedFor = 10 * 60_000;

/** What is kept of an exit until it is done. */
export const exitSchema = z.object({
  chat: z.int(),
  /** What came into the chat by later updates than this one is the person's, and stays. */
  update: z.int().default(0),
  language: z.string(),
  /** The message that stays, as the cover; nothing where there is none yet. */
  cover: z.int().optional(),
  /** Whether it has become the cover already. */
  covered: z.boolean(),
  /** Whether a cover is sent where no message can become it: a new message would show on a lock screen. */
  sends: z.boolean().default(true),
  /** What has to go. */
  messages: z.array(z.int()),
  /** Where messages may stand that nobody knows of, which have to go too. */
  unknown: z.array(idRange).default([]),
  /** The cover, or what puts a keyboard away, is being sent, or was when the process ended: it comes after this one. */
  sendingAfter: z.int().optional(),
  /** Whether a keyboard has to be put away. */
  keyboard: z.boolean(),
  /** Whether one may still come: it is put away once more when the chat is covered the last time. */
  keyboardAgain: z.boolean().default(false),
  /** Whether what is stored of the person has to go still. */
  stored: z.boolean().default(false),
  /** How often it was tried. */
  attempts: z.int().default(0),
  /** After how many milliseconds each it is covered once more: a broken call may still arrive. */
  coverAfter: z.array(z.int()).default([]),
  /** What such a call sends may come after this message: it is looked for when the chat is covered the last time. */
  lookAfter: z.int().optional(),
});

/** An exit that was begun, and what of it is left to do. */
export type Exit = z.infer<typeof exitSchema>;

/** What is kept of an exit that is begun or done, for as long as `rememberedFor`. */
export const recentExitSchema = z.object({
  update: z.int(),
  language: z.string(),
  cover: z.int().optional(),
});

/** That a chat was left by ✖, and by which update. */
export type RecentExitRecord = z.infer<typeof recentExitSchema>;
