import type { Dispatcher } from "undici";
import Pool from "undici/lib/dispatcher/pool.js";
import { postRequest } from "./post.ts";

/** How long Telegram may take for one call, in milliseconds. */
const answersWithin = 10_000;
/** How an answer begins that is no refusal. */
const success = Buffer.from('{"ok":true,"result":');

/** What became of a call: it is done, nobody knows, or what was answered instead. */
export type Outcome = "done" | "broken" | { readonly status: number; readonly text: string };

/** What a tap needs: its button stops, and its screen is put into the message. */
export type QuickMethod = "answerCallbackQuery" | "editMessageText";

/** Calls of Telegram whose bytes are finished, and of whose answers nothing is read but whether they were done. */
export interface QuickCalls {
  /** Makes a call once. It does not reject. */
  call(method: QuickMethod, body: Buffer): Promise<Outcome>;
  close(): Promise<void>;
}

/** Opens connections that nothing but quick taps uses. */
export function openQuickCalls(root: string, token: string): QuickCalls {
  const { origin, pathname } = new URL(root);
  const pool = new Pool(origin, { connections: null, connect: { timeout: 5000 } });
  const path = `${pathname.replace(/\/$/, "")}/bot${token}/`;
  return {
    call: (method, body) =>
      new Promise((resolve) => {
        const posted = { path: path + method, type: "application/json", body };
        pool.dispatch(postRequest(posted, answersWithin), new Answer(resolve));
      }),
    close: () => pool.destroy(),
  };
}

/** Looks only at how an answer begins where it tells of success; hands on what else it is. */
class Answer implements Dispatcher.DispatchHandler {
  readonly #settle: (outcome: Outcome) => void;
  #status = 0;
  #chunks: Buffer[] = [];

  constructor(settle: (outcome: Outcome) => void) {
    this.#settle = settle;
  }

  // undici asks for it.
  onRequestStart(): void {
    this.#status = 0;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const status = this.#status;
    const [begin] = this.#chunks;
    const isDone = status === 200 && begin !== undefined && begins(begin, success);
    this.#settle(isDone ? "done" : { status, text: Buffer.concat(this.#chunks).toString() });
  }

  onResponseError(): void {
    this.#settle("broken");
  }
}

/** Whether bytes begin with others, without a Buffer for what they begin with. */
function begins(bytes: Buffer, others: Buffer): boolean {
  return bytes.length >= others.length && others.compare(bytes, 0, others.length) === 0;
}
