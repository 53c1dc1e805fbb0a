/** grammY's signals are of another kind than Node's own. */
export interface Abortable {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Whether it is by now, however it was when it was asked last. */
export function isAborted({ aborted }: Pick<Abortable, "aborted">): boolean {
  return aborted;
}

/**
 * What ends work, for whoever does it and whoever ends it. To make an AbortController and its signal for each update and call costs as much
 * as to encrypt a record, and nearly none of them is ever aborted.
 */
export class Ending implements Abortable {
  #reason: Error | undefined;
  #listeners: (() => void)[] = [];

  get aborted(): boolean {
    return this.#reason !== undefined;
  }

  /** Why it was ended. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  abort(reason: Error = new DOMException("The work was ended.", "AbortError")): void {
    if (this.#reason) return;
    this.#reason = reason;
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
  }

  addEventListener(_type: "abort", listener: () => void): void {
    this.#listeners.push(listener);
  }

  removeEventListener(_type: "abort", listener: () => void): void {
    this.#listeners = this.#listeners.filter((each) => each !== listener);
  }
}
