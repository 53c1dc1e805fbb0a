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

/** Gathers the problems of works that may each be refused, so that one fault does not hide another. */
export class Problems {
  readonly #found: Problem[] = [];

  add(...problems: readonly Problem[]): void {
    this.#found.push(...problems);
  }

  /** What `work` returns, or nothing where it was refused: what it throws is told with the rest. */
  collect<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      this.add(...error.problems);
      return undefined;
    }
  }

  error(): ContentError {
    return new ContentError(this.#found);
  }

  /** Throws {@link ContentError} where there are any. */
  refuse(): void {
    if (this.#found.length > 0) throw this.error();
  }
}
