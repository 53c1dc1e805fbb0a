import { readContent } from "../content/content.ts";
import { ContentError } from "../content/problem.ts";
import { loadPlaces } from "../places/places.ts";

/** `npm run check`: says whether flows/ and locales/ can be published, and what stands in the way. */
try {
  const content = readContent(".");
  const places = loadPlaces("flows");
  process.stdout.write(
    `The content is good: ${content.screens.size} screens in ${content.languages.all.length} languages, ` +
      `${content.contacts.size} contacts, ${places.all.length} places.\n`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\n\n${error.problems.length} problem(s): nothing is published.\n`);
  process.exitCode = 1;
}
