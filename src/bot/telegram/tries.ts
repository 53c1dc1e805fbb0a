import { Api } from "grammy";
import { knowing, knownOfCall } from "./known-of-call.ts";
import type { Outcome } from "./quick-calls.ts";

/** What is known of one call of Telegram, beneath grammY, which tells only how it ended. */
export interface Tries {
  /** An earlier try of it was broken: it may have arrived, or arrive yet. */
  broken: boolean;
  /** From then on the call is not made again. */
  readonly giveUp?: AbortSignal | undefined;
  /** Ends the call itself. */
  readonly cancel?: AbortSignal | undefined;
  /** The first try, where it is under way already. */
  readonly begun?: Promise<Outcome> | undefined;
}

/** Makes a call, and notes how often it was tried. */
export function trying<T>(tries: Tries, call: () => Promise<T>): Promise<T> {
  return knowing({ tries }, call);
}

/** An Api whose calls are all noted in these tries, unless others are said for one. */
export function notedIn(tries: Tries, api: Api): Api {
  return watched(api, (others) => others ?? tries);
}

/** An Api of which every call ends with the signal, and is not made again. */
export function endingWith(end: AbortSignal, api: Api): Api {
  return watched(api, (tries) => ({
    get broken() {
      return tries?.broken ?? false;
    },
    set broken(isBroken) {
      if (tries) tries.broken = isBroken;
    },
    giveUp: firstOf(tries?.giveUp, end),
    cancel: firstOf(tries?.cancel, end),
    begun: tries?.begun,
  }));
}

/** The same Api, of whose calls something else is known. */
function watched(api: Api, known: (tries: Tries | undefined) => Tries): Api {
  const own = new Api(api.token, api.options);
  own.config.use(...api.config.installedTransformers(), (previous, ...call) =>
    trying(known(knownOfCall().tries), () => previous(...call)),
  );
  return own;
}

/** Aborted with the first of them. */
function firstOf(one: AbortSignal | undefined, other: AbortSignal): AbortSignal {
  return one ? AbortSignal.any([one, other]) : other;
}
