import { contentOf } from "../content/finished/finished-content.ts";
import { finishedFile, loadFinished } from "../content/finished/finished-file.ts";
import { readContent } from "../content/finished/read-content.ts";
import { countWarnings, Problems, tellProblems, type Problem } from "../files/problem.ts";
import { loadPlaces } from "../places/places.ts";

/**
 * `npm run check`: says whether flows/ and locales/ can be published, and what stands in the way. Warnings refuse
 * nothing, but for a release: `npm run check -- --release`. A fact that nobody has looked up for so long is refused here and
 * not at start: a bot that is restarted must answer all the same. What is refused is in src/content/validation: of the files among
 * each other in across-files.ts, of each finished screen in each-screen.ts.
 */
// npm keeps an option that stands before `--` for itself, and hands it on as a variable.
const isRelease = process.argv.includes("--release") || process.env["npm_config_release"] === "true";
const problems = new Problems();
// What the build finished of these very files was checked whole: it is not read once more.
const finished = loadFinished(finishedFile, ".");
const content = problems.collect(() => (finished ? contentOf(finished.content) : readContent(".")));
// What is still being written is held against the same limits.
if (content) problems.collect(() => readContent(".", { drafts: true }));
const places = problems.collect(() => loadPlaces("."));
const warnings = [...problems.warnings, ...(content?.warnings ?? [])];

if (warnings.length > 0) {
  process.stderr.write(`${tellProblems(warnings)}\n\n${warnings.length} warning(s): ${summary(warnings)}.\n`);
}
if (problems.areThere || !content || !places) {
  const { message, problems: found } = problems.error();
  process.stderr.write(`${message}\n\n${found.length} problem(s): nothing is published.\n`);
  process.exitCode = 1;
} else if (isRelease && warnings.length > 0) {
  process.stderr.write("A release has no warnings: nothing is published.\n");
  process.exitCode = 1;
} else if (warnings.some(({ warning }) => warning?.kind === "overdue-fact")) {
  process.stderr.write("A fact of overdue-fact is too old to be told to anybody: nothing is published.\n");
  process.exitCode = 1;
} else {
  process.stdout.write(
    `The content is good: ${content.screens.size} screens in ${content.languages.all.length} languages, ` +
      `${content.contacts.size} contacts, ${places.all.length} places.\n`,
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
