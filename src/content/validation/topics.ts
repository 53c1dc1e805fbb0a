import type { Problem } from "../../files/problem.ts";
import type { Screen } from "../screen.ts";
import type { ScreenId } from "../screen-ids.ts";
import type { WordList } from "../words/word-lists.ts";

/** Refuses words that lead to a screen that is not there. */
export function checkTopics(lists: readonly WordList[], screens: ReadonlyMap<ScreenId, Screen>): Problem[] {
  const mend = "correct the id, or take its words away.";
  return lists.flatMap(({ topics, where }) =>
    [...topics.keys()]
      .filter((id) => !screens.has(id))
      .map((id) => ({ where: where(id), what: `there is no screen ${id}`, mend })),
  );
}
