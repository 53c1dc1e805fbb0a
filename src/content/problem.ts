/** One thing that is wrong with flows/ or locales/, said so that an editor can mend it. */
export interface Problem {
  /** `flows/help.yaml:12`, or the file alone where no line is known. */
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

/** The content would mislead a reader or break in Telegram. It is thrown before anybody can see it. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ where, what, mend }) => `${where}: ${what}\n    Mend: ${mend}`).join("\n"));
    this.name = "ContentError";
    this.problems = problems;
  }
}
