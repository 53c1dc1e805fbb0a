/** One thing that is wrong with flows/ or locales/, said so that an editor can mend it. */
export interface Problem {
  /** `flows/help.yaml:12`, or the file alone where no line is known. */
  readonly where: string;
  readonly what: string;
  readonly mend: string;
  /** Where the content can be used all the same: the problem is told, and refuses nothing. */
  readonly warning?: Warning;
}

/** Of what kind a problem is that refuses nothing: what may stand in a log. */
export interface Warning {
  readonly kind: "stale-translation" | "old-fact" | "overdue-fact" | "future-fact" | "language-left-out";
  /** The code of the language that has it, where it is of one language. */
  readonly language?: string;
}

/** The content would mislead a reader or break in Telegram. It is thrown before anybody can see it. */
export class ContentError extends Error {
  /** What refuses the content. */
  readonly problems: readonly Problem[];
  /** What was found beside it. */
  readonly warnings: readonly Problem[];

  constructor(problems: readonly Problem[], warnings: readonly Problem[] = []) {
    super(tellProblems(problems));
    this.name = "ContentError";
    this.problems = problems;
    this.warnings = warnings;
  }
}

/** Each problem with its place and its mend, one below the other. */
export function tellProblems(problems: readonly Problem[]): string {
  return problems.map(({ where, what, mend }) => `${where}: ${what}\n    Mend: ${mend}`).join("\n");
}

/** Gathers the problems of works that may each be refused, so that one fault does not hide another. */
export class Problems {
  readonly #refusing: Problem[] = [];
  readonly #warnings: Problem[] = [];

  /** Whether something refuses the content. */
  get areThere(): boolean {
    return this.#refusing.length > 0;
  }

  get warnings(): readonly Problem[] {
    return this.#warnings;
  }

  /** Adds those that are not told yet. */
  add(...problems: readonly Problem[]): void {
    for (const problem of problems) {
      const told = problem.warning ? this.#warnings : this.#refusing;
      if (!told.some(({ where, what }) => where === problem.where && what === problem.what))
        told.push(problem);
    }
  }

  /** Whether something at this place refuses the content. */
  refusesAt(place: string): boolean {
    return this.#refusing.some(({ where }) => where === place);
  }

  /** What `work` returns, or nothing where it was refused: what it throws is told with the rest. */
  collect<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      this.add(...error.problems, ...error.warnings);
      return undefined;
    }
  }

  error(): ContentError {
    return new ContentError(this.#refusing, this.#warnings);
  }

  /** Throws {@link ContentError} where something refuses the content; warnings do not. */
  refuse(): void {
    if (this.areThere) throw this.error();
  }
}

/** How many warnings there are of each kind, by language: `{ "stale-translation": { uk: 3 } }`. */
export function countWarnings(warnings: readonly Problem[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { warning } of warnings) {
    if (!warning) continue;
    const language = warning.language ?? "all";
    const ofKind = (counts[warning.kind] ??= {});
    ofKind[language] = (ofKind[language] ?? 0) + 1;
  }
  return counts;
}
