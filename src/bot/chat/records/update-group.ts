import type { Update } from "grammy/types";
import { z } from "zod";

const updateSchema = z.custom<Update>((value) => typeof value === "object" && value !== null);

/** What is kept of updates that nobody has been answered yet. */
export const updateGroupSchema = z.object({ id: z.int(), updates: z.array(updateSchema).readonly() });

/** Updates of one chat that are kept together, under the id of one of them. */
export type UpdateGroup = Readonly<z.infer<typeof updateGroupSchema>>;
