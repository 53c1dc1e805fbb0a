import { placeReader } from "../../places/place-reader.ts";
import type { Places } from "../../places/places.ts";
import type { Content } from "../content.ts";
import { contentOf } from "./finished-content.ts";
import { finishedFile, loadFinished } from "./finished-file.ts";

/** What the program says and understands, and whether it took reading flows/ and locales/ to know it. */
interface OpenedContent {
  readonly content: Content;
  readonly places: Places;
  readonly isReadAnew: boolean;
}

/**
 * Opens what `npm run build` finished. Where that does not fit flows/ and locales/ below `root`, they are read instead, which takes
 * longer and says the same.
 *
 * @throws ContentError where they are read and would mislead a reader
 */
export async function openContent(root: string): Promise<OpenedContent> {
  const finished = loadFinished(finishedFile, root);
  if (finished) {
    return { content: contentOf(finished.content), places: placeReader(finished.places), isReadAnew: false };
  }
  const [{ readContent }, { loadPlaces }] = await Promise.all([
    import("./read-content.ts"),
    import("../../places/places.ts"),
  ]);
  return { content: readContent(root), places: loadPlaces(root), isReadAnew: true };
}
