import type { Page } from "../page.ts";

/** A small white picture. */
export const blankPicture: Page = { width: 320, height: 320, marks: [] };
