import { basename, relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { waiting } from "./waiting.ts";

/** What takes longest: none of it is to run alone at the end. */
const longest = [
  "random-storm",
  "quick-tap",
  "site",
  "talk",
  "flood",
  "commands",
  "accessibility",
  "main",
  "stopped",
  "sight",
  "help-overtakes",
  "notifications",
  "topic-picture",
  "replicas",
  "exit-wins",
  "exit-busy",
  "strange-answers",
  "outage-covered",
  "silence",
  "load",
  "reload",
  "preview",
  "killed-polling",
  "outage",
];

/**
 * Lets these files begin before all others of their project. Of the others those that took long the last time come first; on a
 * clean checkout, where nobody knows how long, the larger ones. Those that wait for what they start, and those that do not, come by
 * turns: so the ones have the processor while the others wait.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
    const parts = [true, false].map((part) => sorted.filter((file) => waits(file) === part));
    const shares = parts.flatMap((part) => part.map((file, index) => ({ file, share: index / part.length })));
    return shares.toSorted((one, other) => one.share - other.share).map(({ file }) => file);
  }
}

function place({ moduleId }: TestSpecification): number {
  const at = longest.indexOf(basename(moduleId, ".test.ts"));
  return at < 0 ? longest.length : at;
}

function waits({ moduleId, project }: TestSpecification): boolean {
  return waiting.has(relative(project.vitest.config.root, moduleId));
}
