import type { Update } from "grammy/types";
import { z } from "zod";

const updateSchema = z.custom<Update>((value) => typeof value === "object" && value !== null);

/** What is kept of updates that nobody has been answered yet. */
export const updateGroupSchema = z.union([
  z.object({ id: z.int(), updates: z.array(updateSchema) }),
  // As earlier versions wrote it.
  updateSchema.transform((update) => ({ id: update.update_id, updates: [update] })),
]);

/** Updates of one chat that are kept together, under the id of one of them. */
export interface UpdateGroup {
  readonly id: number;
  readonly updates: readonly Update[];
}
