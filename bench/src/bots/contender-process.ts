import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import type { Contender } from "./contenders.ts";
import { benchFolder, root } from "./folders.ts";
import { freePort } from "./free-port.ts";
import { measured, memoryOf, pinned } from "./processor.ts";
import { startRedis } from "./redis.ts";
import type { TelegramStandIn } from "../telegram/telegram-stand-in.ts";
import { WebhookConnection, type Webhook } from "../telegram/webhook-connection.ts";

const token = "1234567890:AAE-a_token_that_only_the_bench_knows";
/** A bot that takes longer to start does not work. */
const longestStart = 60_000;

/** A bot that runs and takes updates. */
export interface Running {
  readonly pid: number;
  readonly webhook: Webhook;
  /** From its start until it had answered the first update, in seconds. */
  readonly ready: number;
  /** What it held when it had just done so, in megabytes. */
  readonly idle: number;
  /** Posts one update and waits until it is answered. */
  deliver(update: string): Promise<void>;
  stop(): Promise<void>;
}

/** What a bot is started with. */
export interface Start {
  readonly telegram: TelegramStandIn;
  /** Where the screens are written down that the contenders show. */
  readonly screensFile: string;
  /** An update that anybody may get. */
  readonly firstUpdate: () => string;
  /** Where lmdb keeps what a process left to the next; one of its own when left out. */
  readonly folder?: string;
  /** The address of a store that several use; one of its own when left out. */
  readonly sharedStore?: string;
  /** Where the program stands; where it was built when left out. */
  readonly program?: string;
  /** The processor that it has. */
  readonly processor?: number;
}

/** Starts a contender on a processor of its own, and waits until it answers. */
export async function startContender(contender: Contender, start: Start): Promise<Running> {
  const { telegram } = start;
  if (start.sharedStore === undefined) telegram.reset();
  const port = await freePort();
  const folder = start.folder ?? mkdtempSync(join(tmpdir(), "safe-steps-bench-"));
  const store =
    start.sharedStore === undefined
      ? await openStore(contender.store ?? "memory", folder)
      : { address: start.sharedStore, close: () => Promise.resolve() };
  const begun = performance.now();
  const child = run(contender, start, {
    BOT_TOKEN: token,
    BOT_API_ROOT: telegram.root,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    HOST: "127.0.0.1",
    PORT: String(port),
    STORE_URL: store.address,
    SCREENS: start.screensFile,
  });
  const stop = async (): Promise<void> => {
    await end(child.process);
    await store.close();
    if (start.folder === undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const webhook = await answering(contender, child, port, start);
    const ready = (performance.now() - begun) / 1000;
    // Whatever is still set up behind the first answer.
    await wait(1000);
    const idle = memoryOf(child.pid);
    const connection = await WebhookConnection.open(webhook);
    return {
      pid: child.pid,
      webhook,
      ready,
      idle,
      deliver: async (update) => {
        const status = await connection.post(update);
        if (status !== 200) throw new Error(`${contender.name} answered an update with ${status}.`);
      },
      stop: async () => {
        connection.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Child {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly complaints: () => string;
}

function run(
  { file, name }: Contender,
  { processor = measured, program = root }: Pick<Start, "processor" | "program">,
  environment: Readonly<Record<string, string>>,
): Child {
  const script = file === undefined ? asStarted() : [join(benchFolder, "contenders", file)];
  const [command, words] = pinned(processor, process.execPath, script);
  const child = spawn(command, words, {
    cwd: program,
    env: { PATH: process.env["PATH"], NODE_ENV: "production", ...environment },
    // What it logs is written and thrown away.
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr.on("data", (bytes: Buffer) => (complaints = (complaints + bytes.toString()).slice(-2000)));
  // taskset becomes the program that it starts, under the same number.
  if (child.pid === undefined) throw new Error(`${name} cannot be started: there is no ${command} here.`);
  return { process: child, pid: child.pid, complaints: () => complaints };
}

/** What `npm start` gives to Node. */
function asStarted(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ").slice(1);
}

/** Waits until it answers an update, as Telegram would post it. */
async function answering(
  { name }: Contender,
  child: Child,
  port: number,
  { telegram, firstUpdate }: Start,
): Promise<Webhook> {
  const deadline = performance.now() + longestStart;
  while (performance.now() < deadline) {
    if (child.process.exitCode !== null)
      throw new Error(`${name} ended as it started:\n${child.complaints()}`);
    const webhook = { port, path: "/telegram", secret: telegram.secret };
    if (await takes(webhook, firstUpdate())) return webhook;
    await wait(5);
  }
  throw new Error(`${name} answers no update after ${longestStart / 1000} s.\n${child.complaints()}`);
}

async function takes(webhook: Webhook, update: string): Promise<boolean> {
  let connection: WebhookConnection | undefined;
  try {
    connection = await WebhookConnection.open(webhook);
    return (await connection.post(update)) === 200;
  } catch {
    // Nobody listens yet.
    return false;
  } finally {
    connection?.close();
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

interface Kept {
  readonly address: string;
  close(): Promise<void>;
}

async function openStore(store: "memory" | "lmdb" | "redis", folder: string): Promise<Kept> {
  if (store === "redis") return startRedis();
  const address = store === "lmdb" ? `file:${folder}` : "memory:";
  return { address, close: () => Promise.resolve() };
}
