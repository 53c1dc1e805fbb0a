import { Worker } from "node:worker_threads";
import type { Draw } from "./draw.ts";
import type { Order } from "./orders/order.ts";

/** What the thread is told. */
export interface Asked {
  readonly number: number;
  readonly order: Order;
}

/** What it answers. */
export type Drawn =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly failure: { readonly name: string; readonly message: string } };

interface Waiting {
  readonly late: NodeJS.Timeout;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** What was to be drawn could not be: its message is that of the failure. */
export class DrawingError extends Error {
  override readonly name = "DrawingError";
}

/** After so long without an order the thread ends, and gives back the memory that fonts and pictures take, in milliseconds. */
const idleTime = 10_000;
/** How long a drawing may take; hundreds of times what it takes, in milliseconds. */
const patience = 20_000;
const threadFile = new URL("./drawing-thread.js", import.meta.url);

/**
 * Draws in a thread of its own, so that nobody waits for a picture but who asked for it. The thread is there only while
 * somebody asks.
 */
export class Drawings {
  readonly #waiting = new Map<number, Waiting>();
  readonly #idleTime: number;
  #thread: Worker | undefined;
  #last = 0;
  #ending: NodeJS.Timeout | undefined;

  constructor({ idle = idleTime } = {}) {
    this.#idleTime = idle;
  }

  /** @throws DrawingError where it cannot be drawn, or the thread ended */
  readonly draw: Draw = (order) => {
    clearTimeout(this.#ending);
    const thread = (this.#thread ??= this.#start());
    const number = (this.#last += 1);
    return new Promise((resolve, reject) => {
      // A thread that hangs is ended, and all that waits for it is told.
      const late = setTimeout(() => void thread.terminate(), patience).unref();
      this.#waiting.set(number, { resolve, reject, late });
      thread.postMessage({ number, order } satisfies Asked);
    });
  };

  /** Whether the thread is there. */
  get isAwake(): boolean {
    return this.#thread !== undefined;
  }

  /** Ends the thread; what it draws is drawn no more. */
  async close(): Promise<void> {
    clearTimeout(this.#ending);
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(threadFile);
    // The program does not wait for a picture when it stops.
    thread.unref();
    thread.on("message", (drawn: Drawn) => {
      this.#answer(drawn);
    });
    thread.on("error", (error) => {
      this.#ended(thread, error instanceof Error ? error.message : String(error));
    });
    thread.on("exit", () => {
      this.#ended(thread, "the thread that draws has ended");
    });
    return thread;
  }

  #answer(drawn: Drawn): void {
    const waiting = this.#waiting.get(drawn.number);
    this.#waiting.delete(drawn.number);
    clearTimeout(waiting?.late);
    if ("bytes" in drawn) waiting?.resolve(drawn.bytes);
    else waiting?.reject(new DrawingError(`${drawn.failure.name}: ${drawn.failure.message}`));
    if (this.#waiting.size > 0) return;
    this.#ending = setTimeout(() => void this.close(), this.#idleTime).unref();
  }

  /** Whoever waits is told; the next order starts another thread. */
  #ended(thread: Worker, why: string): void {
    if (this.#thread === thread) this.#thread = undefined;
    else if (this.#thread !== undefined) return;
    for (const { reject, late } of this.#waiting.values()) {
      clearTimeout(late);
      reject(new DrawingError(why));
    }
    this.#waiting.clear();
  }
}
