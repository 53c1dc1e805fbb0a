import { asShown } from "./direction.ts";
import type { Language } from "./language.ts";
import { escapeHtml } from "./markup.ts";
import type { NoteQuestion } from "./screen.ts";

/** The longest answer, in characters: all of them together fit into one message. */
export const longestAnswer = 200;

/** A question of a note in one language; `asks` is HTML, `name` stands before the answer. */
export interface AskedQuestion extends NoteQuestion {
  readonly asks: string;
  readonly name: string;
}

/** What the person answered to each question; nothing where they left it out. */
export type NoteAnswers = readonly (string | undefined)[];

/** A note in one language. */
export interface Note {
  readonly language: Language;
  /** The first line of the message. */
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
}

/** The message to send on, as plain text; nothing where every question was left out. */
export function noteText(note: Note, answers: NoteAnswers): string | undefined {
  const details = noteDetails(note, answers);
  return details === undefined ? undefined : `${note.title}\n\n${details}`;
}

/** What stands in that message below its title. */
export function noteDetails(
  { language, questions }: Pick<Note, "language" | "questions">,
  answers: NoteAnswers,
): string | undefined {
  const lines = questions.flatMap(({ name }, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [asShown(language, `${name}: ${answer}`)];
  });
  return lines.length > 0 ? lines.join("\n") : undefined;
}

/** A line that says back what was answered, as HTML. */
export function answeredLine(language: Language, { name }: AskedQuestion, answer: string): string {
  return asShown(language, `✓ ${escapeHtml(name)}: <i>${escapeHtml(answer)}</i>`);
}
