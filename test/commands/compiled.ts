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

/** Compiles the commands and what they need into a folder of their own; `stop` takes it away. */
export async function compileCommands(): Promise<{
  readonly run: (command: string, folder: string, ...words: readonly string[]) => Promise<Ended>;
  readonly stop: () => Promise<void>;
}> {
  const root = await mkdtemp(join(tmpdir(), "commands-"));
  await symlink(resolve("node_modules"), join(root, "node_modules"));
  await writeFile(join(root, "package.json"), '{ "type": "module" }');
  for (const room of ["commands", "content", "places"]) {
    const files = await readdir(join("src", room), { recursive: true });
    for (const file of files.filter((name) => name.endsWith(".ts"))) {
      const target = join(root, room, file.replace(/ts$/, "js"));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, compile(await readFile(join("src", room, file), "utf8")));
    }
  }
  return {
    run: (command, folder, ...words) =>
      new Promise((resolveRun) => {
        const script = join(root, "commands", `${command}.js`);
        const child = execFile(
          process.execPath,
          [script, ...words],
          { cwd: folder },
          (_, said, complained) => {
            resolveRun({ code: child.exitCode ?? -1, said, complained });
          },
        );
      }),
    stop: () => rm(root, { recursive: true }),
  };
}

function compile(source: string): string {
  return ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText;
}
