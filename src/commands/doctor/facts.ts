import { readFacts } from "../../content/facts.ts";
import { lookUp, type FactFinding } from "../look-up.ts";
import type { Finding } from "./finding.ts";

const place = "facts";

/** Looks up whether each number still stands at its source. */
export async function lookAtFacts(root: string): Promise<Finding> {
  const found = await lookUp(readFacts(root), { patience: 5000 });
  const count = (outcome: FactFinding["outcome"]): number =>
    found.filter((finding) => finding.outcome === outcome).length;
  const [stand, gone, unread] = [count("stands"), count("gone"), count("unread")];
  const mend = "Mend: npm run facts says which; read them at their sources, and mend flows/contacts.yaml.";
  if (gone > 0)
    return {
      place,
      outcome: "bad",
      line: `${gone} of ${found.length} no longer stand at their source. ${mend}`,
    };
  if (unread > 0)
    return {
      place,
      outcome: "note",
      line: `${stand} stand at their sources, ${unread} cannot be read now. ${mend}`,
    };
  return { place, outcome: "good", line: `all ${stand} stand at their sources.` };
}
