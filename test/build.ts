import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the compiled program lies: main.js and all of src/ beside it. */
    readonly compiledFolder: string;
  }
}

/** The packages by the folder they stand in, as npm links them. */
const packages = { "telegram-fake": "telegram-fake", preview: "safe-steps-preview" };

/** Compiles src/ and the packages once for all files of a project, into a folder that goes when they have run. */
export default async function build(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "safe-steps-compiled-"));
  const modules = join(folder, "node_modules");
  await mkdir(modules);
  for (const name of await readdir("node_modules")) {
    if (!Object.values(packages).includes(name))
      await symlink(resolve("node_modules", name), join(modules, name));
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await compileFolder("src", folder);
  for (const [place, name] of Object.entries(packages)) {
    await compileFolder(join("packages", place, "src"), join(modules, name, "dist"));
    await copyFile(join("packages", place, "package.json"), join(modules, name, "package.json"));
  }
  await promisify(execFile)(process.execPath, [join(folder, "commands", "finish.js")]);
  project.provide("compiledFolder", folder);
  return () => rm(folder, { recursive: true });
}

/** Compiles what is TypeScript, and copies what a browser gets as it is. */
async function compileFolder(from: string, to: string): Promise<void> {
  for (const file of await readdir(from, { recursive: true })) {
    const [source, target] = [join(from, file), join(to, file.replace(/\.ts$/, ".js"))];
    if (/\.(ts|html|css|svg)$/.test(file)) await mkdir(dirname(target), { recursive: true });
    if (/(?<!\.d)\.ts$/.test(file)) await compile(source, target);
    else if (/\.(html|css|svg)$/.test(file)) await copyFile(source, target);
  }
}

/** Writes the JavaScript of a TypeScript file, and the map that leads from its lines to those of the source. */
async function compile(source: string, target: string): Promise<void> {
  const { outputText, sourceMapText = "" } = ts.transpileModule(await readFile(source, "utf8"), {
    fileName: resolve(source),
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      sourceMap: true,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  await writeFile(target, outputText);
  await writeFile(`${target}.map`, sourceMapText);
}
