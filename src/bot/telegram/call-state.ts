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
  return watched(api, (callState) => ({
    get broken() {
      return callState?.broken ?? false;
    },
    set broken(isBroken) {
      if (callState) callState.broken = isBroken;
    },
    giveUp: [...(callState?.giveUp ?? []), end],
    cancel: [...(callState?.cancel ?? []), end],
    begun: callState?.begun,
  }));
}

/** The same Api, whose calls are noted in another state than is said for them. */
function watched(api: Api, stateFor: (callState: CallState | undefined) => CallState): Api {
  const own = new Api(api.token, api.options);
  own.config.use(...api.config.installedTransformers(), (previous, ...call) =>
    withCallState(stateFor(callContext().callState), () => previous(...call)),
  );
  return own;
}
