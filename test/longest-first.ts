import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest: none of it is to run alone at the end. */
const longest = [
  "quick-tap",
  "sight",
  "main",
  "flood",
  "stopped",
  "main-image",
  "exit-busy",
  "talk",
  "site",
  "commands",
  "accessibility",
  "replicas",
  "exit-wins",
  "outage",
  "outage-covered",
  "silence",
  "load",
  "reload",
  "strange-answers",
  "help-overtakes",
  "preview",
];

/**
 * Lets these files begin before all others of their project. Of the others those that took long the last time come first; on a
 * clean checkout, where nobody knows how long, the larger ones.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return own.toSorted((one, other) => place(one) - place(other));
    });
  }
}

function place({ moduleId }: TestSpecification): number {
  const at = longest.indexOf(basename(moduleId, ".test.ts"));
  return at < 0 ? longest.length : at;
}
