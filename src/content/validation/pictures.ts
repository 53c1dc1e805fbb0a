import type { Problem } from "../../files/problem.ts";
import { withoutDrafts } from "../drafts.ts";
import type { Screen } from "../screen.ts";
import type { ScreenId } from "../screen-ids.ts";

/** Refuses a picture that says the text of a screen that is not there, or only in the preview. */
export function checkPictures(all: ReadonlyMap<ScreenId, Screen>): Problem[] {
  const screens = withoutDrafts(all);
  return [...screens.values()].flatMap(({ id, picture, where }) =>
    (typeof picture === "object" ? picture : [])
      .filter((shown) => !screens.has(shown))
      .map((shown) => ({
        where,
        what: `the picture of ${id} says ${shown}, which is no screen`,
        mend: "name screens that are shown, or take it away.",
      })),
  );
}
