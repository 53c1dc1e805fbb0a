/** What a command says of the content, and the code that it ends with. */
export interface Verdict {
  readonly code: 0 | 1;
  readonly said: string;
  readonly complained: string;
}

/** Says it to whoever called the command, and ends with its code. */
export function tellVerdict({ code, said, complained }: Verdict): void {
  process.stderr.write(complained);
  process.stdout.write(said);
  process.exitCode = code;
}
