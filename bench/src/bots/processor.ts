import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import process from "node:process";

/** The kernel counts the time of a process in these, whatever its own clock does. */
const ticksPerSecond = 100;

/** What a process has used and asked for since it began, in seconds. */
export interface Use {
  /** On a processor, in all its threads. */
  readonly used: number;
  /** On a processor or waiting for one: what it would have used of a machine that is its own. */
  readonly wanted: number;
}

/** What a process has used until now. It has to be one of this machine, which has to be Linux. */
export function useOf(pid: number): Use {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  const used = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => waitOf(`/proc/${pid}/task/${thread}`));
  const waited = threads.reduce((sum, each) => sum + each, 0);
  return { used, wanted: used + waited };
}

/** How long a thread has waited for a processor; nothing where it has just ended or the kernel does not count it. */
function waitOf(folder: string): number {
  try {
    return Number(readFileSync(`${folder}/schedstat`, "utf8").split(" ")[1]) / 1e9;
  } catch {
    return 0;
  }
}

/** What a process holds in memory, in megabytes of a million bytes. */
export function memoryOf(pid: number): number {
  return megabytes(pid, "VmRSS");
}

/** The same without files that it has mapped, such as its store: what of these is in memory, the kernel takes back as it needs room. */
export function ownMemoryOf(pid: number): number {
  return megabytes(pid, "RssAnon");
}

function megabytes(pid: number, field: string): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const kibibytes = new RegExp(`^${field}:\\s*(\\d+)`, "m").exec(status)?.[1] ?? 0;
  return (Number(kibibytes) * 1024) / 1e6;
}

/** The processor that what is measured has for itself, by number. */
export const measured = Math.max(0, availableParallelism() - 1);
/** That of one bot of several: each its own, as far as there are enough beside that of what measures. */
export function measuredOf(bot: number): number {
  return Math.max(1, measured - bot);
}
/** That of what measures. */
export const measuring = 0;

/** What runs a command on one processor alone. */
export function pinned(
  processor: number,
  command: string,
  words: readonly string[],
): readonly [string, string[]] {
  return ["taskset", ["--cpu-list", String(processor), command, ...words]];
}

/** Has what measures keep to its own processor, with all its threads. */
export function keepToMeasuring(): void {
  spawnSync("taskset", ["--all-tasks", "--pid", "--cpu-list", String(measuring), String(process.pid)]);
}

/** Why nothing can be measured on this machine; nothing where it can. */
export function unfitness(): string | undefined {
  if (process.platform !== "linux") return "It reads what a process uses from /proc, which only Linux has.";
  if (availableParallelism() < 2)
    return "It needs two processors: one for the bot and one for what measures it.";
  if (spawnSync("taskset", ["--version"]).status !== 0)
    return "It needs taskset, which gives each its processor; Debian has it in util-linux.";
  return undefined;
}
