/** What a person answers, as it travels in a button: one letter for each question so far. */
export const checkAnswers = { yes: "y", no: "n", unsure: "u" } as const;

/** A question of a check in one language, as HTML. */
export interface CheckQuestion {
  readonly asks: string;
  /** The answer "yes" in the words of the person. */
  readonly said: string;
  /** Why it is worth care, and what to ask or do. */
  readonly why: string;
  readonly next: string;
}

/** The words of a check in one language, as HTML. */
export interface CheckWords {
  readonly questions: readonly CheckQuestion[];
  /** Above the answers that are worth care; and instead of them, where there are none. */
  readonly some: string;
  readonly none: string;
  readonly after: string;
  /** The first line of the message to send to somebody. */
  readonly forward: string;
  readonly saidYes: string;
  readonly saidUnsure: string;
  /** The answers themselves, for the one who gets the message. */
  readonly yes: string;
  readonly unsure: string;
  /** Who can help, for the one who gets that message. */
  readonly forwardHelp: string;
  /** On which day the numbers in these words were checked, below what shows one of them. */
  readonly checked: string;
  readonly phones: readonly string[];
}

/**
 * A check in one language. It counts nothing and judges nothing: it says back what the person answered yes or not sure to,
 * with the reason why it is worth care.
 */
export class Check {
  readonly #words: CheckWords;

  constructor(words: CheckWords) {
    this.#words = words;
  }

  get questions(): readonly CheckQuestion[] {
    return this.#words.questions;
  }

  /** Whether these are answers that the buttons of this check can have given. */
  accepts(answers: string): boolean {
    return /^[ynu]*$/.test(answers) && answers.length <= this.questions.length;
  }

  /** What the person reads when every question is answered. */
  ending(answers: string): string {
    const { some, none, after, saidYes, saidUnsure } = this.#words;
    const list = (heading: string, answer: string): string[] => {
      const entries = this.#answered(answers, answer);
      if (entries.length === 0) return [];
      const lines = entries.map(({ said, why, next }) => `• <b>${said}</b>\n${why} ${next}`);
      return [`<b>${heading}</b>\n${lines.join("\n")}`];
    };
    const worthCare = [...list(saidYes, checkAnswers.yes), ...list(saidUnsure, checkAnswers.unsure)];
    return this.#dated([worthCare.length > 0 ? some : none, ...worthCare, after]);
  }

  /** What the person may send to somebody they trust; nothing where there is nothing to tell. */
  forward(answers: string): string | undefined {
    const { forward, yes, unsure, forwardHelp } = this.#words;
    const list = (heading: string, answer: string): string[] => {
      const lines = this.#answered(answers, answer).map(({ said }) => `• ${said}`);
      return lines.length > 0 ? [`${heading}:\n${lines.join("\n")}`] : [];
    };
    const told = [...list(yes, checkAnswers.yes), ...list(unsure, checkAnswers.unsure)];
    return told.length > 0 ? this.#dated([forward, ...told, forwardHelp]) : undefined;
  }

  #dated(parts: readonly string[]): string {
    const { checked, phones } = this.#words;
    const text = parts.join("\n\n");
    return phones.some((phone) => text.includes(phone)) ? `${text}\n\n<i>${checked}</i>` : text;
  }

  #answered(answers: string, answer: string): CheckQuestion[] {
    return this.questions.filter((_, index) => answers[index] === answer);
  }
}
