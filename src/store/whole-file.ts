import { statSync } from "node:fs";

/** The file was cut, moved or replaced under a process that has it open. */
class FileChangedError extends Error {
  override readonly name = "FileChangedError";
}

/**
 * Watches a file that only grows while it is open. lmdb has it mapped into memory: to read where a cut file ends kills the
 * process, and to write may never end.
 */
export class WholeFile {
  readonly #path: string;
  readonly #inode: number;
  #size: number;
  #isCheckedNow = false;

  constructor(path: string) {
    const { ino, size } = statSync(path);
    this.#path = path;
    this.#inode = ino;
    this.#size = size;
  }

  /** Looks at it once for all that is done in one turn of the event loop: it is asked before each use, and costs as much as one. */
  checkOnce(): void {
    if (this.#isCheckedNow) return;
    this.check();
    this.#isCheckedNow = true;
    setImmediate(() => (this.#isCheckedNow = false));
  }

  /** Looks at it now. */
  check(): void {
    const now = statSync(this.#path, { throwIfNoEntry: false });
    if (now?.ino !== this.#inode || now.size < this.#size) {
      throw new FileChangedError("The store's file was changed under the process.");
    }
    this.#size = now.size;
  }
}
