import type { Api } from "grammy";
import { knowing } from "./known-of-call.ts";

/** For whom Telegram is called: known beneath grammY, where the connections are shared out. */
export interface Caller {
  readonly chat: number;
  /** They are being shown the numbers to call: their calls take connections that nothing else can take. */
  needsHelp: boolean;
}

/** Has all calls of an Api made for one caller. */
export function callingFor(api: Api, caller: Caller): void {
  api.config.use((previous, ...call) => knowing({ caller }, () => previous(...call)));
}
