import type { Dispatcher } from "undici";
import { afterAttentive } from "./attentive-timer.ts";
import type { Abortable } from "./ending.ts";

/** What is posted, and where. */
export interface Posted {
  readonly path: string;
  readonly type: string;
  readonly body: string | Buffer;
}

interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * What undici is asked for. All calls are written here, field by field: undici reads some twenty fields of each request, and where
 * requests differ in which they have, or in what order, V8 looks each of them up anew. That took a tenth of a tap.
 *
 * @param within how long undici waits for the head of the answer, and then for more of it, in milliseconds; 0 is without end
 */
export function postRequest({ path, type, body }: Posted, within: number): Dispatcher.DispatchOptions {
  const headers = { "content-type": type };
  return { method: "POST", path, headers, body, headersTimeout: within, bodyTimeout: within };
}

/**
 * Posts once, and reads the answer whole. It rejects with the first of the signals, or after so many milliseconds in which this process
 * had time to read, whatever is under way by then. undici's own `request` would wrap the answer in a stream, which costs as much as the call.
 */
export function post(
  connections: Pick<Dispatcher, "dispatch">,
  posted: Posted,
  milliseconds: number,
  signals: readonly (Abortable | null | undefined)[],
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const over = (): void => {
      inTime();
      for (const signal of signals) signal?.removeEventListener("abort", given);
    };
    const reading = new Reading(
      (answer) => {
        over();
        resolve(answer);
      },
      (error) => {
        over();
        reject(error);
      },
    );
    const given = (): void => {
      reading.abort(new DOMException("The call was given up.", "AbortError"));
    };
    const inTime = afterAttentive(milliseconds, () => {
      reading.abort(new DOMException(`No answer came in ${milliseconds} ms.`, "TimeoutError"));
    });
    for (const signal of signals) signal?.addEventListener("abort", given);
    if (signals.some((signal) => signal?.aborted)) given();
    else {
      // undici's own limits would end it earlier where this process is busy.
      connections.dispatch(postRequest(posted, 0), reading);
    }
  });
}

/** Reads one answer. */
class Reading implements Dispatcher.DispatchHandler {
  readonly #done: (answer: HttpAnswer) => void;
  readonly #failed: (error: Error) => void;
  readonly #chunks: Buffer[] = [];
  #status = 0;
  #controller: Dispatcher.DispatchController | undefined;
  #aborted: Error | undefined;

  constructor(done: (answer: HttpAnswer) => void, failed: (error: Error) => void) {
    this.#done = done;
    this.#failed = failed;
  }

  /** Ends it, also where it has found no connection yet. */
  abort(reason: Error): void {
    this.#aborted = reason;
    this.#controller?.abort(reason);
    this.#failed(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#aborted) controller.abort(this.#aborted);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#done({ status: this.#status, text: Buffer.concat(this.#chunks).toString() });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#failed(error);
  }
}
