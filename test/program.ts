import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import type { BotCall, StrictTelegram } from "telegram-fake";
import { compiled } from "./compiled.ts";
import { token } from "./world.ts";
import { startTelegram } from "./telegram.ts";

/** The program in a process of its own, which ends with the test at the latest. */
export interface Program {
  readonly child: ChildProcess;
  /** What it wrote, to both streams. */
  readonly output: () => string;
  /** The code it ended with. */
  readonly ended: Promise<number | null>;
}

/** Starts the program; `folder` has flows/ and locales/. */
export function startProgram(folder: string, environment: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [compiled("bundled", "main.js")], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOST: "127.0.0.1", PORT: "0", STORE_URL: "memory:", ...environment },
  });
  let output = "";
  child.stdout.on("data", (bytes: Buffer) => (output += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (output += bytes.toString()));
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, output: () => output, ended: once(child, "close").then(([code]) => code as number | null) };
}

/** A strict Telegram that closes with the test. */
export async function telegramFor(theToken = token): Promise<StrictTelegram> {
  const telegram = await startTelegram({ token: theToken });
  onTestFinished(() => telegram.close());
  return telegram;
}

/** What Telegram refused, but for a poll that was broken off and that it still had open when the last one came. */
export function refusedBy({ refused }: StrictTelegram): readonly BotCall[] {
  return refused.filter(({ refusal }) => refusal?.name !== "otherGetUpdates");
}
