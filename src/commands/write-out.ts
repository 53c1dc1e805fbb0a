import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "./usage-error.ts";

/**
 * Writes a file below what `--out` names, and the folders that it lies in.
 * @throws {@link UsageError} where this user cannot write there
 */
export function writeOut(path: string, contents: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new UsageError(`${error.message}. Choose another place: --out.`, { cause: error });
  }
}
