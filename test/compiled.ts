import { execFile } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** A file of the program, as test/build.ts compiled it. */
export function compiled(...path: readonly string[]): string {
  return join(inject("compiledFolder"), ...path);
}

/** What a browser gets of the preview. */
export function compiledPage(): string {
  return compiled("node_modules", "safe-steps-preview", "dist", "page");
}

/** Runs one of the commands in another folder. */
export function runCommand(command: string, cwd: string, ...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const script = compiled("commands", `${command}.js`);
    const child = execFile(process.execPath, [script, ...words], { cwd }, (_, said, complained) => {
      resolve({ code: child.exitCode ?? -1, said, complained });
    });
  });
}
