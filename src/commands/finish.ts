import { rmSync } from "node:fs";
import { finishContent } from "../content/finished/finish-content.ts";
import { finishedFile, isFinished, writeFinished } from "../content/finished/finished-file.ts";
import { dayInBelgium } from "../content/validation/ages.ts";
import { ContentError } from "../files/problem.ts";
import { readPlaces } from "../places/places.ts";

/**
 * The last step of `npm run build`: writes what flows/ and locales/ say, checked and put into words, so that a start only loads
 * it. Of content with faults nothing is written, which fails no build: the preview is there to mend them, and a bot that is started
 * reads the files and tells what is wrong.
 */
if (!isFinished(finishedFile, ".")) {
  try {
    const content = finishContent(".", { today: dayInBelgium(), drafts: false });
    const places = readPlaces(".");
    writeFinished(finishedFile, ".", { content, places: () => places });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    rmSync(finishedFile, { force: true });
    process.stderr.write("flows/ or locales/ have faults, and are not finished: npm run check names them.\n");
  }
}
