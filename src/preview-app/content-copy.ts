import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readContent, type Content } from "../content/content.ts";
import { Problems } from "../files/problem.ts";
import { loadPlaces, type Places } from "../places/places.ts";

/** A copy of flows/ and locales/ that has passed the check: a bot that runs on it goes on whatever is saved meanwhile. */
export interface ContentCopy {
  readonly root: string;
  /** Drafts included, without the languages that are only named yet. */
  readonly content: Content;
  readonly places: Places;
  remove(): Promise<void>;
}

/**
 * Copies flows/ and locales/ and checks the copy.
 * @throws ContentError with all problems, as `npm run check` tells them
 */
export async function takeContentCopy(root: string): Promise<ContentCopy> {
  const copy = await mkdtemp(join(tmpdir(), "safe-steps-"));
  const remove = () => rm(copy, { recursive: true, force: true });
  try {
    await Promise.all(
      ["flows", "locales"].map((folder) => cp(join(root, folder), join(copy, folder), { recursive: true })),
    );
    return { root: copy, ...check(copy), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

function check(root: string): { readonly content: Content; readonly places: Places } {
  const problems = new Problems();
  const content = problems.collect(() => readContent(root, { drafts: true }));
  const places = problems.collect(() => loadPlaces(root));
  if (!content || !places) throw problems.error();
  return { content, places };
}
