import { z } from "zod";
import type { Act } from "../page/protocol.ts";

/** Telegram's limit on a text that a person sends. */
const text = z.string().trim().min(1).max(4096);
const place = z.int().min(0).max(100);

/** What the page may ask a telephone to do. */
export const actSchema: z.ZodType<Act> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("send"), text }),
  z.strictObject({ kind: z.literal("tap"), message: z.int(), row: place, column: place }),
  z.strictObject({
    kind: z.literal("share"),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  z.strictObject({ kind: z.literal("post"), what: z.enum(["photo", "voice", "sticker", "contact"]) }),
  z.strictObject({ kind: z.literal("edit"), text }),
  z.strictObject({ kind: z.enum(["block", "unblock"]) }),
  z.strictObject({ kind: z.literal("jump"), screen: z.string().min(1).max(64) }),
]);

/** How far the clock may be put forward at once: the steps that the page offers. */
export const clockSchema = z.strictObject({ minutes: z.literal([15, 60, 24 * 60]) });

/** The telephone that a page asks for. */
export const phoneSchema = z.strictObject({ language: z.string().regex(/^[a-z]{2,3}(-[a-z]{2})?$/i) });
