import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import ts from "typescript";

const source = resolve(import.meta.dirname, "../../src/store");

/** Runs a script, beside a compiled copy of src/store, in a process of its own that may be killed. */
export async function runBesideStore(folder: string, script: string, args: string[]): Promise<ChildProcess> {
  await mkdir(folder);
  await symlink(resolve(import.meta.dirname, "../../node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const file of await readdir(source)) {
    const { outputText } = ts.transpileModule(await readFile(join(source, file), "utf8"), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    });
    await writeFile(join(folder, file.replace(/ts$/, "js")), outputText);
  }
  await writeFile(join(folder, "script.js"), script);
  return spawn(process.execPath, [join(folder, "script.js"), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}
