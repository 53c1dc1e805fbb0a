import { readFacts } from "../content/facts.ts";
import { lookUp, type FactFinding } from "./look-up.ts";

/**
 * `npm run facts`: looks up each fact at its sources that have an address. Ends with 1 where a number no longer stands
 * there, else with 2 where a page cannot be read.
 */
const findings = await lookUp(readFacts("."));
const linesOf = (outcome: FactFinding["outcome"]): string[] =>
  findings.filter((finding) => finding.outcome === outcome).map(({ line }) => `${line}\n`);
const [stands, gone, unread] = [linesOf("stands"), linesOf("gone"), linesOf("unread")];

process.stdout.write(stands.join(""));
process.stderr.write([...gone, ...unread].join(""));
process.stdout.write(`${stands.length} stand, ${gone.length} no longer, ${unread.length} cannot be read.\n`);
process.exitCode = gone.length > 0 ? 1 : unread.length > 0 ? 2 : 0;
