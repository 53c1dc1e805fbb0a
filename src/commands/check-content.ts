import type { Content } from "../content/content.ts";
import { contentOf } from "../content/finished/finished-content.ts";
import { finishedFile, loadFinished } from "../content/finished/finished-file.ts";
import { finishContent } from "../content/finished/finish-content.ts";
import { dayInBelgium } from "../content/validation/ages.ts";
import { countWarnings, Problems, tellProblems, type Problem } from "../files/problem.ts";
import { placeReader } from "../places/place-reader.ts";
import { readPlacesData } from "../places/places-data.ts";
import type { Verdict } from "./verdict.ts";

/** Says whether flows/ and locales/ below `root` can be published, and what stands in the way. */
export function checkContent(root: string, { isRelease = false } = {}): Verdict {
  const problems = new Problems();
  // What the build finished of these very files was checked whole: it is not read once more.
  const today = dayInBelgium();
  const built = loadFinished(finishedFile, root);
  const finished = built?.content ?? problems.collect(() => finishContent(root, { today, drafts: false }));
  // What is still being written is held against the same limits.
  if (finished?.said.lacksDrafts) problems.collect(() => finishContent(root, { today, drafts: true }));
  const content = finished && contentOf(finished, today);
  const places = built
    ? placeReader(built.places).all.length
    : problems.collect(() => readPlacesData(root).places.length);
  const warnings = [...problems.warnings, ...(content?.warnings ?? [])];
  const warned =
    warnings.length > 0
      ? `${tellProblems(warnings)}\n\n${warnings.length} warning(s): ${summary(warnings)}.\n`
      : "";
  const refused = (why: string): Verdict => ({ code: 1, said: "", complained: `${warned}${why}\n` });
  if (problems.areThere || !content || !places) {
    const { message, problems: found } = problems.error();
    return refused(`${message}\n\n${found.length} problem(s): nothing is published.`);
  }
  if (isRelease && warnings.length > 0) return refused("A release has no warnings: nothing is published.");
  if (warnings.some(({ warning }) => warning?.kind === "overdue-fact"))
    return refused("A fact of overdue-fact is too old to be told to anybody: nothing is published.");
  return { code: 0, said: amount(content, places), complained: warned };
}

function amount({ screens, languages, contacts }: Content, places: number): string {
  return (
    `The content is good: ${screens.size} screens in ${languages.all.length} languages, ` +
    `${contacts.size} contacts, ${places} places.\n`
  );
}

/** `stale-translation (uk 3, ru 2)` */
function summary(warnings: readonly Problem[]): string {
  return Object.entries(countWarnings(warnings))
    .map(([kind, counts]) => {
      const languages = Object.entries(counts).map(([language, count]) => `${language} ${count}`);
      return `${kind} (${languages.join(", ")})`;
    })
    .join(", ");
}
