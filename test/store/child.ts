import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import ts from "typescript";

const source = resolve(import.meta.dirname, "../../src/store");

/** Each file's name and text. */
let compiled: Promise<[string, string][]> | undefined;

async function compile(): Promise<[string, string][]> {
  const files = await readdir(source);
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const { outputText } = ts.transpileModule(await readFile(join(source, file), "utf8"), {
        compilerOptions: {
          target: ts.ScriptTarget.ES2023,
          module: ts.ModuleKind.ESNext,
          verbatimModuleSyntax: true,
          rewriteRelativeImportExtensions: true,
        },
      });
      return [file.replace(/ts$/, "js"), outputText];
    }),
  );
}

/**
 * Runs a script, beside a compiled copy of src/store, in a process of its own that may be killed and whose files may
 * grow to `fileLimit` blocks of the shell's `ulimit -f`.
 */
export async function runBesideStore(
  folder: string,
  script: string,
  { data, fileLimit = "unlimited" }: { data: string; fileLimit?: string },
): Promise<ChildProcess> {
  await mkdir(folder);
  await symlink(resolve(import.meta.dirname, "../../node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  compiled ??= compile();
  for (const [file, text] of await compiled) await writeFile(join(folder, file), text);
  await writeFile(join(folder, "script.js"), script);
  const command = [process.execPath, join(folder, "script.js"), data];
  return spawn("sh", ["-c", 'ulimit -f "$0" && exec "$@"', fileLimit, ...command], {
    stdio: ["ignore", "pipe", "ignore"], // lmdb prints its errors
  });
}
