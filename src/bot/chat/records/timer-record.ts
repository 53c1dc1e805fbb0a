import { z } from "zod";

/** What is kept of a timer. */
export const timerSchema = z.object({ chat: z.int(), language: z.string(), at: z.int() });

/** A chat that is covered or erased when it is time. `at` tells a timer that was set anew from the one that was taken. */
export type Timer = Readonly<z.infer<typeof timerSchema>>;
