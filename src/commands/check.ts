import { readContent } from "../content/content.ts";
import { ContentError, type Problem } from "../content/problem.ts";
import { loadPlaces } from "../places/places.ts";
import { PlacesError } from "../places/problem.ts";

/** `npm run check`: says whether flows/ and locales/ can be published, and what stands in the way. */
const problems: Problem[] = [];
const content = attempt(() => readContent("."));
const places = attempt(() => loadPlaces("flows"));
if (content && places) {
  process.stdout.write(
    `The content is good: ${content.screens.size} screens in ${content.languages.all.length} languages, ` +
      `${content.contacts.size} contacts, ${places.all.length} places.\n`,
  );
} else {
  const { message } = new ContentError(problems);
  process.stderr.write(`${message}\n\n${problems.length} problem(s): nothing is published.\n`);
  process.exitCode = 1;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof PlacesError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
