import { AsyncLocalStorage } from "node:async_hooks";

/** For whom Telegram is called: known beneath grammY, where the connections are shared out. */
export interface Caller {
  readonly chat: number;
  /** They are being shown the numbers to call: their calls take connections that nothing else can take. */
  needsHelp: boolean;
}

const running = new AsyncLocalStorage<Caller>();

/** Does work in which Telegram is called for one chat. */
export function callingFor<T>(chat: number, work: () => T): T {
  return running.run({ chat, needsHelp: false }, work);
}

/** For whom Telegram is called now; nothing where it is for nobody in particular. */
export function currentCaller(): Caller | undefined {
  return running.getStore();
}

/** From here on the update that is being handled is one of somebody who needs help. */
export function callForHelp(): void {
  const caller = running.getStore();
  if (caller) caller.needsHelp = true;
}
