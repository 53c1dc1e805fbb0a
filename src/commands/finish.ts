import { rmSync } from "node:fs";
import { finishedFile, isFinished, writeFinished, type Finished } from "../content/finished/finished-file.ts";
import { ContentError } from "../files/problem.ts";

/**
 * The last step of `npm run build`: writes what flows/ and locales/ say, checked and put into words, so that a start only loads
 * it. Of content with faults nothing is written, which fails no build: the preview is there to mend them, and a bot that is started
 * reads the files and tells what is wrong.
 */
if (!isFinished(finishedFile, ".")) {
  try {
    writeFinished(finishedFile, ".", await finish());
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    rmSync(finishedFile, { force: true });
    process.stderr.write("flows/ or locales/ have faults, and are not finished: npm run check names them.\n");
  }
}

/** What reads the files is loaded only when they have changed: each command that is built first passes here. */
async function finish(): Promise<Finished> {
  const { finishContent } = await import("../content/finished/finish-content.ts");
  const { dayInBelgium } = await import("../content/validation/ages.ts");
  const { readPlaces } = await import("../places/places.ts");
  const content = finishContent(".", { today: dayInBelgium(), drafts: false });
  const places = readPlaces(".");
  return { content, places: () => places };
}
