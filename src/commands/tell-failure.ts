import { ContentError } from "../files/problem.ts";
import { MissingLetterError, TooLongError } from "../print/print-errors.ts";
import { UsageError } from "./usage-error.ts";

const told = [UsageError, ContentError, TooLongError, MissingLetterError];

/**
 * Says to whoever called a command why it cannot do what it was told, and ends with 1.
 * @param usage how it is called
 * @throws what is no such reason: a fault of its own, of which Node shows where it comes from
 */
export function tellFailure(error: unknown, usage: string): void {
  process.stderr.write(`${reasonOf(error, usage)}\n`);
  process.exitCode = 1;
}

function reasonOf(error: unknown, usage: string): string {
  if (!(error instanceof Error)) throw error;
  if (told.some((known) => error instanceof known)) return error.message;
  const isOfWords = "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
  if (!isOfWords) throw error;
  return `${error.message} ${usage}`;
}
