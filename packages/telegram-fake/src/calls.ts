import type { Payload } from "./parameters.ts";
import type { Refusal } from "./refusals.ts";

/** https://core.telegram.org/bots/api#making-requests */
export type Answer =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: { readonly retry_after: number };
    };

/** One call the bot made, and what it was answered. */
export interface BotCall {
  /** As documented, whatever case it came in. */
  readonly method: string;
  readonly payload: Payload;
  /** "waiting" until it is answered; "reset" and "silence" are injected faults. */
  readonly answer: Answer | "waiting" | "reset" | "silence";
  /** The rule that refused it. */
  readonly refusal?: Refusal;
  /** Milliseconds since 1970, by the server's `now`. */
  readonly at: number;
}

/** Every call, in the order in which they came. */
export class CallLog {
  readonly #calls: BotCall[] = [];
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get all(): readonly BotCall[] {
    return this.#calls;
  }

  get refused(): readonly BotCall[] {
    return this.#calls.filter(({ refusal }) => refusal !== undefined);
  }

  /** Notes a call; the function it returns notes its answer. */
  add(method: string, payload: Payload, at: number): (outcome: Pick<BotCall, "answer" | "refusal">) => void {
    const index = this.#calls.push({ method, payload, answer: "waiting", at }) - 1;
    this.#changed();
    return (outcome) => {
      this.#calls[index] = { method, payload, at, ...outcome };
      this.#changed();
    };
  }
}
