import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the compiled program lies: main.js and all of src/ beside it. */
    readonly compiledFolder: string;
  }
}

/** Compiles src/ once for all files of a project, into a folder that goes when they have run. */
export default async function build(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "safe-steps-compiled-"));
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const file of await readdir("src", { recursive: true })) {
    const [source, target] = [join("src", file), join(folder, file.replace(/\.ts$/, ".js"))];
    if (/\.(ts|html|css|svg)$/.test(file)) await mkdir(dirname(target), { recursive: true });
    if (file.endsWith(".ts")) await writeFile(target, compile(await readFile(source, "utf8")));
    else if (/\.(html|css|svg)$/.test(file)) await copyFile(source, target);
  }
  project.provide("compiledFolder", folder);
  return () => rm(folder, { recursive: true });
}

/** The JavaScript of a TypeScript file. */
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
