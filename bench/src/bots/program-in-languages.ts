import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { root } from "./folders.ts";

/** The program with only these languages, in a folder of its own: its files copied, and its content finished anew. */
export function programInLanguages(codes: readonly string[]): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "safe-steps-languages-"));
  for (const part of ["dist", "flows", "package.json", ...codes.map((code) => `locales/${code}`)])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const list = join(folder, "flows/languages.yaml");
  const isKept = (line: string): boolean => codes.some((code) => line.includes(`{ code: ${code},`));
  writeFileSync(list, readFileSync(list, "utf8").split("\n").filter(isKept).join("\n"));
  const { status, stderr } = spawnSync(process.execPath, ["dist/commands/finish.js"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0 || stderr !== "")
    throw new Error(`The content in ${codes.join(", ")} could not be finished:\n${stderr}`);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
