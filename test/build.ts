import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
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
  const page = join("packages", "preview", "src", "page");
  await Promise.all([
    compile("tsconfig.build.json", folder).then(() => runNode(join(folder, "commands", "finish.js"))),
    ...Object.entries(packages).map(async ([place, name]) => {
      await compile(join("packages", place, "tsconfig.build.json"), join(modules, name, "dist"));
      await copyFile(join("packages", place, "package.json"), join(modules, name, "package.json"));
    }),
    buildPage(page, join(modules, packages.preview, "dist", "page")),
  ]);
  project.provide("compiledFolder", folder);
  return () => rm(folder, { recursive: true });
}

/** Compiles the page, and copies what a browser gets as it is. */
async function buildPage(from: string, to: string): Promise<void> {
  await compile(from, to);
  for (const file of await readdir(from)) {
    if (/\.(html|css|svg)$/.test(file)) await copyFile(join(from, file), join(to, file));
  }
}

/** Compiles as a tsconfig says, into another folder. Types are not looked at: the lint does. */
async function compile(config: string, to: string): Promise<void> {
  const compiler = join("node_modules", "@typescript", "native", "bin", "tsc");
  await runNode(
    compiler,
    "-p",
    config,
    "--outDir",
    to,
    "--noCheck",
    "--tsBuildInfoFile",
    join(to, ".tsbuildinfo"),
  );
}

async function runNode(script: string, ...words: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [script, ...words]);
}
