import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** The program, compiled into a folder of its own. */
export interface Compiled {
  /** Where main.js lies. */
  readonly folder: string;
  /** Runs one of the commands in another folder. */
  readonly run: (command: string, cwd: string, ...words: readonly string[]) => Promise<Ended>;
  readonly stop: () => Promise<void>;
}

/** Compiles src/; `stop` takes the result away. */
export async function compileProgram(): Promise<Compiled> {
  const folder = await mkdtemp(join(tmpdir(), "safe-steps-compiled-"));
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const files = await readdir("src", { recursive: true });
  for (const file of files.filter((name) => name.endsWith(".ts"))) {
    const target = join(folder, file.replace(/ts$/, "js"));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, compile(await readFile(join("src", file), "utf8")));
  }
  return {
    folder,
    run: (command, cwd, ...words) =>
      new Promise((resolveRun) => {
        const script = join(folder, "commands", `${command}.js`);
        const child = execFile(process.execPath, [script, ...words], { cwd }, (_, said, complained) => {
          resolveRun({ code: child.exitCode ?? -1, said, complained });
        });
      }),
    stop: () => rm(folder, { recursive: true }),
  };
}

/** The JavaScript of a TypeScript file. */
export function compile(source: string): string {
  return ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText;
}
