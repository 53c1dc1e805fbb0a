import { placeReader } from "../../places/place-reader.ts";
import type { Places } from "../../places/place.ts";
import type { Content } from "../content.ts";
import { contentOf } from "./finished-content.ts";
import { finishedFile, loadFinished } from "./finished-file.ts";

/** What the program says and understands. */
interface OpenedContent {
  readonly content: Content;
  readonly places: Places;
}

/**
 * Opens what `npm run build` finished; nothing where that does not fit flows/ and locales/ below `root`.
 * @param options.drafts whether what is still being written is wanted too: it is not in what was finished
 */
export function openFinished(
  root: string,
  { drafts = false, file = finishedFile } = {},
): OpenedContent | undefined {
  const finished = loadFinished(file, root);
  if (!finished || (drafts && finished.content.said.lacksDrafts)) return undefined;
  return { content: contentOf(finished.content), places: placeReader(finished.places) };
}

/**
 * Opens what `npm run build` finished. Where that does not fit flows/ and locales/ below `root`, they are read instead, which takes
 * longer and says the same.
 *
 * @returns and whether it took reading them
 * @throws ContentError where they are read and would mislead a reader
 */
export async function openContent(root: string): Promise<OpenedContent & { readonly isReadAnew: boolean }> {
  const finished = openFinished(root);
  if (finished) return { ...finished, isReadAnew: false };
  const [{ readContent }, { loadPlaces }] = await Promise.all([
    import("./read-content.ts"),
    import("../../places/places.ts"),
  ]);
  return { content: readContent(root), places: loadPlaces(root), isReadAnew: true };
}
