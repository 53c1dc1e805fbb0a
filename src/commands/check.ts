import { readContent } from "../content/content.ts";
import { Problems } from "../files/problem.ts";
import { loadPlaces } from "../places/places.ts";

/** `npm run check`: says whether flows/ and locales/ can be published, and what stands in the way. */
const problems = new Problems();
const content = problems.collect(() => readContent("."));
const places = problems.collect(() => loadPlaces("."));
if (content && places) {
  process.stdout.write(
    `The content is good: ${content.screens.size} screens in ${content.languages.all.length} languages, ` +
      `${content.contacts.size} contacts, ${places.all.length} places.\n`,
  );
} else {
  const { message, problems: found } = problems.error();
  process.stderr.write(`${message}\n\n${found.length} problem(s): nothing is published.\n`);
  process.exitCode = 1;
}
