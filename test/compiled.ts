import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { inject } from "vitest";

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** A file of the program, as test/build.ts built it. */
export function compiled(...path: readonly string[]): string {
  return join(inject("compiledFolder"), ...path);
}

/** What a browser gets of the preview. */
export function compiledPage(): string {
  return resolve("packages", "preview", "dist", "page");
}

/** Runs one of the commands in another folder. */
export function runCommand(command: string, cwd: string, ...words: readonly string[]): Promise<Ended> {
  return runCommandWith(command, { cwd, words });
}

/** What a command is run with: `input` is what somebody types, `environment` is all that it knows. */
export interface CommandOptions {
  readonly cwd: string;
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs one of the commands as somebody who types at it. */
export function runCommandWith(command: string, options: CommandOptions): Promise<Ended> {
  const { cwd, words = [], environment, input = "" } = options;
  const env = environment ? { PATH: process.env["PATH"], ...environment } : process.env;
  return new Promise((resolve) => {
    const script = compiled("commands", `${command}.js`);
    const child = execFile(process.execPath, [script, ...words], { cwd, env }, (_, said, complained) => {
      resolve({ code: child.exitCode ?? -1, said, complained });
    });
    child.stdin?.end(input);
  });
}
