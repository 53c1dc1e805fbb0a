import { DefaultReporter, type TestModule, type TestSpecification } from "vitest/node";

/** How many of the slowest files are named at the end. */
const named = 10;

/** Counts the files as they end, and names the slowest of them above the summary. */
export default class CountingReporter extends DefaultReporter {
  #files = 0;
  #ended = 0;

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#files = specifications.length;
    this.#ended = 0;
    super.onTestRunStart(specifications);
    this.log(`SEED=${process.env["SEED"] ?? ""} draws the same again.\n`);
  }

  override onTestRunEnd(...[modules, ...rest]: Parameters<DefaultReporter["onTestRunEnd"]>): void {
    if (modules.length > named) this.log(`\nThe slowest files:\n${slowest(modules)}`);
    super.onTestRunEnd(modules, ...rest);
  }

  protected override printTestModule(module: TestModule): void {
    this.#ended += 1;
    // What failed in a file is listed below it, and so is all of a file that runs alone.
    if (this.#files === 1 || !module.ok()) {
      super.printTestModule(module);
      return;
    }
    const count = String(this.#ended).padStart(String(this.#files).length);
    this.log(`${count} of ${this.#files} ✓ ${module.project.name} ${nameOf(module)} ${seconds(module)}`);
  }
}

function slowest(modules: readonly TestModule[]): string {
  const sorted = modules.toSorted((a, b) => durationOf(b) - durationOf(a));
  return sorted
    .slice(0, named)
    .map((module) => `${seconds(module).padStart(9)}  ${nameOf(module)}`)
    .join("\n");
}

function nameOf(module: TestModule): string {
  return module.relativeModuleId;
}

function seconds(module: TestModule): string {
  return `${(durationOf(module) / 1000).toFixed(1)} s`;
}

/** Milliseconds, with the reading of what it imports. */
function durationOf(module: TestModule): number {
  const { collectDuration, duration } = module.diagnostic();
  return collectDuration + duration;
}
