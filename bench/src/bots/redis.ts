import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { freePort } from "./free-port.ts";
import { measuring, pinned } from "./processor.ts";

const command = "redis-server";

/** Whether this machine has a Redis to keep records in. */
export function hasRedis(): boolean {
  return spawnSync(command, ["--version"]).status === 0;
}

/** A Redis that runs. */
export interface RunningRedis {
  readonly address: string;
  readonly pid: number;
  close(): Promise<void>;
}

/** A Redis that writes nothing to the disk, on the processor of what measures. */
export async function startRedis(): Promise<RunningRedis> {
  const port = await freePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn(...pinned(measuring, command, settings), { stdio: ["ignore", "pipe", "inherit"] });
  if (child.pid === undefined) throw new Error(`There is no ${command} here.`);
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) if (line.includes("Ready to accept connections")) break;
  child.stdout.resume();
  return {
    address: `redis://127.0.0.1:${port}`,
    pid: child.pid,
    close: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
