import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { benchFolder } from "../bots/folders.ts";
import { median } from "../measures/figures.ts";

/** A busier machine than the bench itself makes of it: with more than this, times are not to be trusted. */
const quiet = 3;

/** Watches how busy the machine is while something is measured. */
export class LoadWatch {
  readonly #seen: number[] = [];
  readonly #timer = setInterval(() => {
    this.#look();
  }, 10_000).unref();

  constructor() {
    this.#look();
  }

  /** Says how busy it was, and whether that spoils the figures. */
  stop(): string {
    clearInterval(this.#timer);
    this.#look();
    const middle = median(this.#seen);
    const said = `The load average was ${middle.toFixed(1)} in the middle, from ${Math.min(...this.#seen).toFixed(1)} to ${Math.max(...this.#seen).toFixed(1)}; the bench itself makes about 2.`;
    return middle <= quiet
      ? said
      : `${said} **The machine was not quiet**: what is in times of the limit is nearer to the truth than what is in seconds.`;
  }

  #look(): void {
    this.#seen.push(loadavg()[0] ?? 0);
  }
}

/** The machine and what runs on it, a line each. */
export function describeMachine(): readonly string[] {
  const processors = cpus();
  const memory = Math.round(totalmem() / 1e9);
  return [
    `${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"}, ${memory} GB; Linux, Node ${process.versions.node}.`,
    `${versions().join(", ")}.`,
  ];
}

/** Which of each package stands beside Safe Steps. */
function versions(): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(join(benchFolder, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
}
