import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { expect, onTestFinished } from "vitest";
import { compiled } from "../compiled.ts";

/**
 * The whole app, with a clock that the test sets. It has much patience with its store: without it, it promises less, and a machine
 * that is too busy to answer in a second is no fault.
 */
const script = `
  import { pino } from "pino";
  import { startApp } from "./dist/app/start-app.js";
  import { readConfig } from "./dist/config.js";
  let ahead = Number(process.argv[2]);
  process.on("disconnect", () => process.exit());
  process.on("message", (said) => (ahead = said));
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel, base: null });
  const now = () => Date.now() + ahead;
  const times = { lookEvery: 20, patience: { pause: 10 }, storePatience: 30_000, answerWithin: 8000 };
  await startApp(config, { log, root: ".", now, ...times, setsProfile: false });
  process.send("started");`;

/** The program as a process that is killed and started again, many times. */
export class Mortal {
  readonly #file: string;
  readonly #root: string;
  readonly #environment: Readonly<Record<string, string>>;
  #running: ChildProcess | undefined;
  #output = "";

  /** `root` has flows/ and locales/, and is where it runs. All processes end with the test at the latest. */
  static async from(root: string, environment: Readonly<Record<string, string>>): Promise<Mortal> {
    const file = compiled("..", `mortal-${randomUUID()}.js`);
    await writeFile(file, script);
    onTestFinished(() => rm(file));
    return new Mortal(file, root, environment);
  }

  private constructor(file: string, root: string, environment: Readonly<Record<string, string>>) {
    this.#file = file;
    this.#root = root;
    this.#environment = environment;
    onTestFinished(() => {
      this.#running?.kill("SIGKILL");
    });
  }

  /** What all its processes wrote, to both streams. */
  get output(): string {
    return this.#output;
  }

  /** How often one of them could not use its store for a time. */
  get losses(): number {
    return this.#output.split('"state":"lost"').length - 1;
  }

  /** Starts it with a clock that is so many milliseconds ahead of ours. */
  async start(ahead: number): Promise<void> {
    const child = spawn(process.execPath, [this.#file, String(ahead)], {
      cwd: this.#root,
      env: { PATH: process.env["PATH"], NODE_ENV: "production", ...this.#environment },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (bytes: Buffer) => (this.#output += bytes.toString()));
    }
    this.#running = child;
    const started = once(child, "message");
    const ended = once(child, "exit").then(() => expect.fail(`It did not start:\n${this.#output}`));
    await Promise.race([started, ended]);
  }

  setClock(ahead: number): void {
    this.#running?.send(ahead);
  }

  /** Kills it at once, as kill -9 does; `gone` says when the system has taken it away. */
  kill(): { readonly gone: Promise<unknown> } {
    const child = this.#running ?? expect.fail("it does not run");
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    return { gone };
  }
}
