import { checkContent } from "./check-content.ts";
import { tellVerdict } from "./verdict.ts";

/**
 * `npm run check`: says whether flows/ and locales/ can be published, and what stands in the way. Warnings refuse
 * nothing, but for a release: `npm run check -- --release`. A fact that nobody has looked up for so long is refused here and
 * not at start: a bot that is restarted must answer all the same. What is refused is in src/content/validation: of the files among
 * each other in across-files.ts, of each finished screen in each-screen.ts.
 */
// npm keeps an option that stands before `--` for itself, and hands it on as a variable.
const isRelease = process.argv.includes("--release") || process.env["npm_config_release"] === "true";
tellVerdict(checkContent(".", { isRelease }));
