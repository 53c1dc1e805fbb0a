/**
 * What the bot tells of its work while it works: never of whom. Each of these takes about a microsecond, and none can fail.
 */
export interface Meter {
  /** An update has been handled, whatever came of it. Its kind is Telegram's: `callback_query`, `message`. */
  updateHandled(kind: string, milliseconds: number): void;
  /** A screen was shown, by its id, in the language with this code. */
  screenShown(screen: string, language: string): void;
  /** A call of Telegram's has ended: with the code of its answer, or with none. */
  callEnded(method: string, code: number | "broken"): void;
  /** A timer, or an exit that is to be finished, was taken up, so many milliseconds after its time. */
  timerTaken(lateBy: number): void;
  /** It was looked which timers are due. */
  timersLooked(): void;
}

/** Where nobody asks. */
export const noMeter: Meter = {
  updateHandled: () => undefined,
  screenShown: () => undefined,
  callEnded: () => undefined,
  timerTaken: () => undefined,
  timersLooked: () => undefined,
};
