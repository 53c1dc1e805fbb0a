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
  /** In this turn of the event loop it was looked at, and since something was committed. */
  #isChecked = { forUse: false, forCommit: false };

  constructor(path: string) {
    const { ino, size } = statSync(path);
    this.#path = path;
    this.#inode = ino;
    this.#size = size;
  }

  /** Looks at it before it is used, once for all that is done in one turn of the event loop: a look costs as much as a use. */
  checkForUse(): void {
    this.#checkOnce("forUse");
  }

  /** Looks at it when something was committed, once for all that was committed together, which is told in one turn. */
  checkCommit(): void {
    this.#checkOnce("forCommit");
  }

  #checkOnce(what: "forUse" | "forCommit"): void {
    if (this.#isChecked[what]) return;
    const now = statSync(this.#path, { throwIfNoEntry: false });
    if (now?.ino !== this.#inode || now.size < this.#size) {
      throw new FileChangedError("The store's file was changed under the process.");
    }
    this.#size = now.size;
    this.#isChecked[what] = true;
    setImmediate(() => (this.#isChecked[what] = false));
  }
}
