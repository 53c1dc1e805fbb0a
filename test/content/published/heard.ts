import { content } from "./reading.ts";

/** Whether the answer is the screen with the numbers; what is nearly a cry is asked about. */
export const isHeard = (text: string): boolean => ![undefined, "near"].includes(content.readCry(text)?.how);
