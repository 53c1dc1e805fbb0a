import type { Payload } from "./parameters.ts";

/** What the network or Telegram may do instead of what was asked. */
export type FaultAnswer =
  | {
      readonly errorCode: number;
      readonly description: string;
      /** HTTP status; the error code when left out, as Telegram has it. */
      readonly status?: number;
      /** Seconds, as `parameters.retry_after`. */
      readonly retryAfter?: number;
    }
  /** The connection breaks. */
  | "reset"
  /** No answer ever comes: the caller has to give up. */
  | "silence";

/** Something that goes wrong with the next calls that it fits. */
export interface Fault {
  /** The method it strikes, as documented; every method when left out. */
  readonly method?: string;
  /** Strikes only the calls whose payload this accepts. */
  readonly when?: (payload: Payload) => boolean;
  /** How many calls it strikes; 1 when left out. */
  readonly times?: number;
  readonly answer: FaultAnswer;
  /** The call is done all the same: only its answer is lost. */
  readonly arrives?: boolean;
}

/** The faults that wait for the call they will strike. */
export class Faults {
  #waiting: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault that strikes this call, if any does; it is used up by it. */
  strike(method: string, payload: Payload): Pick<Fault, "answer" | "arrives"> | undefined {
    const found = this.#waiting.find(
      ({ fault }) => (fault.method ?? method) === method && (fault.when?.(payload) ?? true),
    );
    if (found === undefined) return undefined;
    found.left--;
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
    return found.fault;
  }
}
