import type { Content } from "../content.ts";
import { finishContent } from "./finish-content.ts";
import { contentOf } from "./finished-content.ts";
import { dayInBelgium } from "../validation/ages.ts";

/**
 * Reads flows/ and locales/ below `root` and checks them whole.
 * @param options.today against which the age of the facts is held, such as `2026-11-24`; today when left out
 * @param options.drafts whether what is still being written is shown too, as in the preview
 * @throws {@link ContentError} that names every problem found, with file, line and how to mend it.
 */
export function readContent(root: string, { today = dayInBelgium(), drafts = false } = {}): Content {
  return contentOf(finishContent(root, { today, drafts }), today);
}
