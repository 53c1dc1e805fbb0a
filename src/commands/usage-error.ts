/** A command was called with what it cannot use. The message is for whoever called it, with the mend. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
