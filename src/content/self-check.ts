import { joinSentences } from "./join-sentences.ts";
import { readableLength } from "./layout/phone.ts";
import { visibleText } from "./markup.ts";
import type { Gravity } from "./screen.ts";

/** What a person answers, as it travels in a button: one letter for each question so far. */
export const selfCheckAnswers = { yes: "y", no: "n", unsure: "u" } as const;

/** A question of a check in one language, as HTML. */
export interface SelfCheckQuestion {
  readonly asks: string;
  /** The answer "yes" in the words of the person. */
  readonly said: string;
  /** Why it is worth care, and what to ask or do. */
  readonly why: string;
  readonly next: string;
  /** Whether a yes to it alone is reason enough to say first of all whom to call. */
  readonly grave: Gravity;
}

const gravestFirst: readonly Gravity[] = ["most", "yes", "no"];

/** So many yeses are as much reason as a grave one. */
const many = 3;

/** The words of a check in one language, as HTML. */
export interface SelfCheckWords {
  readonly questions: readonly SelfCheckQuestion[];
  /** Where the answers are grave or many, with the numbers to call: below them, where a phone shows it without scrolling. */
  readonly grave: string;
  /** Above the answers, where some are worth care; where none is. */
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
 * A check in one language. It gives no score and no verdict: it says back what the person answered yes or not sure to, with
 * the reason why it is worth care. Only whether to say first of all whom to call follows from the answers as a whole.
 */
export class SelfCheck {
  readonly #words: SelfCheckWords;

  constructor(words: SelfCheckWords) {
    this.#words = words;
  }

  /** What it says, for a page that shows all of it at once. */
  get words(): SelfCheckWords {
    return this.#words;
  }

  get questions(): readonly SelfCheckQuestion[] {
    return this.#words.questions;
  }

  /** Whether these are answers that the buttons of this check can have given. */
  accepts(answers: string): boolean {
    return /^[ynu]*$/.test(answers) && answers.length <= this.questions.length;
  }

  /** Whether these answers are reason to say first of all whom to call. */
  isGrave(answers: string): boolean {
    const yes = this.#answered(answers, selfCheckAnswers.yes);
    return yes.length >= many || yes.some(({ grave }) => grave !== "no");
  }

  /** What the end says of the answers as a whole, alone where they stand in a message to send on. */
  head(answers: string): string {
    return this.isGrave(answers) ? this.#aboveNumbers([]) : this.#dated([this.#head(answers)]);
  }

  /**
   * What the person reads when every question is answered, in pages that somebody in fear can read: the gravest answers
   * first, and on the first page the head and what to do afterwards, or last of all the numbers to call.
   */
  pages(answers: string): readonly string[] {
    const pages: string[] = [];
    let page: SelfCheckQuestion[] = [];
    const isFirst = (): boolean => pages.length === 0;
    for (const entry of this.#worthCare(answers)) {
      const longer = this.#page(answers, [...page, entry], isFirst());
      if (visibleText(longer).length > readableLength && (page.length > 0 || isFirst())) {
        pages.push(this.#page(answers, page, isFirst()));
        page = [];
      }
      page.push(entry);
    }
    return [...pages, this.#page(answers, page, isFirst())];
  }

  /** What the person may send to somebody they trust; nothing where there is nothing to tell. */
  forward(answers: string): string | undefined {
    const { forward, yes, unsure, forwardHelp } = this.#words;
    const list = (heading: string, answer: string): string[] => {
      const lines = this.#answered(answers, answer).map(({ said }) => `• ${said}`);
      return lines.length > 0 ? [`${heading}:\n${lines.join("\n")}`] : [];
    };
    const told = [...list(yes, selfCheckAnswers.yes), ...list(unsure, selfCheckAnswers.unsure)];
    return told.length > 0 ? this.#dated([forward, ...told, forwardHelp]) : undefined;
  }

  #head(answers: string): string {
    const { some, none } = this.#words;
    return this.#worthCare(answers).length > 0 ? some : none;
  }

  /** One page with these of the answers. */
  #page(answers: string, entries: readonly SelfCheckQuestion[], isFirst: boolean): string {
    const { after, saidYes, saidUnsure } = this.#words;
    const list = (heading: string, answer: string): string[] => {
      const answered = this.#answered(answers, answer);
      const lines = entries
        .filter((entry) => answered.includes(entry))
        .map(({ said, why, next }) => `• <b>${said}</b>\n${joinSentences(why, next)}`);
      return lines.length > 0 ? [`<b>${heading}</b>\n${lines.join("\n")}`] : [];
    };
    const lists = [...list(saidYes, selfCheckAnswers.yes), ...list(saidUnsure, selfCheckAnswers.unsure)];
    if (!isFirst) return this.#dated(lists);
    return this.isGrave(answers)
      ? this.#aboveNumbers([...lists, after])
      : this.#dated([this.#head(answers), ...lists, after]);
  }

  /** These parts, and last of all the numbers to call: Telegram shows the end of a message. */
  #aboveNumbers(parts: readonly string[]): string {
    const { checked, grave } = this.#words;
    return [...parts, `<i>${checked}</i>`, grave].join("\n\n");
  }

  /** What the person said yes to, and then what they are not sure of; of each the gravest first. */
  #worthCare(answers: string): SelfCheckQuestion[] {
    return [selfCheckAnswers.yes, selfCheckAnswers.unsure].flatMap((answer) => {
      const answered = this.#answered(answers, answer);
      return gravestFirst.flatMap((gravity) => answered.filter(({ grave }) => grave === gravity));
    });
  }

  #dated(parts: readonly string[]): string {
    const { checked, phones } = this.#words;
    const text = parts.join("\n\n");
    return phones.some((phone) => text.includes(phone)) ? `${text}\n\n<i>${checked}</i>` : text;
  }

  #answered(answers: string, answer: string): SelfCheckQuestion[] {
    return this.questions.filter((_, index) => answers[index] === answer);
  }
}
