import type { Api } from "grammy";
import { withCallContext, type Caller } from "./call-context.ts";

/** Has all calls of an Api made for one caller. */
export function callingFor(api: Api, caller: Caller): void {
  api.config.use((previous, ...call) => withCallContext({ caller }, () => previous(...call)));
}
