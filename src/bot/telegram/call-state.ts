import { Api } from "grammy";
import { callContext, withCallContext, type CallState } from "./call-context.ts";
import type { Abortable } from "./ending.ts";

/** Makes a call, and notes how it goes. */
export function withCallState<T>(callState: CallState, call: () => Promise<T>): Promise<T> {
  return withCallContext({ callState }, call);
}

/** An Api whose calls are all noted in this state, unless another is said for one. */
export function withSharedCallState(callState: CallState, api: Api): Api {
  return watched(api, (others) => others ?? callState);
}

/** An Api of which every call ends with the signal, and is not made again. */
export function endingWith(end: Abortable, api: Api): Api {
  return watched(api, (callState) => new EndingState(callState, end));
}

/** The state of a call that something else ends, too; how it goes is noted where it was noted before. */
class EndingState implements CallState {
  readonly giveUp: readonly Abortable[];
  readonly cancel: readonly Abortable[];
  readonly begun: CallState["begun"];
  readonly #callState: CallState | undefined;

  constructor(callState: CallState | undefined, end: Abortable) {
    this.giveUp = [...(callState?.giveUp ?? []), end];
    this.cancel = [...(callState?.cancel ?? []), end];
    this.begun = callState?.begun;
    this.#callState = callState;
  }

  get broken(): boolean {
    return this.#callState?.broken ?? false;
  }

  set broken(isBroken: boolean) {
    if (this.#callState) this.#callState.broken = isBroken;
  }
}

/** The same Api, whose calls are noted in another state than is said for them. */
function watched(api: Api, stateFor: (callState: CallState | undefined) => CallState): Api {
  const own = new Api(api.token, api.options);
  own.config.use(...api.config.installedTransformers(), (previous, ...call) =>
    withCallState(stateFor(callContext().callState), () => previous(...call)),
  );
  return own;
}
