import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PreviewedApp, PreviewedContent } from "./previewed-app.ts";

/** A copy of what the bot says, without a fault: a bot that runs on it goes on whatever is saved meanwhile. */
export interface ContentCopy {
  readonly content: PreviewedContent;
  readonly remove: () => Promise<void>;
}

/**
 * Copies the folders of the app and reads the copy.
 * @throws what `app.read` throws, and a fault of the file system, as where a folder is gone
 */
export async function takeContentCopy(app: PreviewedApp, root: string): Promise<ContentCopy> {
  const copy = await mkdtemp(join(tmpdir(), "preview-"));
  const remove = () => rm(copy, { recursive: true, force: true });
  try {
    // One after the other: where one fails, none of them still writes into what is removed.
    for (const folder of app.folders) await cp(join(root, folder), join(copy, folder), { recursive: true });
    return { content: app.read(copy), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
