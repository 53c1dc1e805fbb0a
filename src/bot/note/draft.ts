import type { NoteAnswers } from "../../content/note.ts";
import type { NoteAct } from "../screen/callback-data.ts";

/** A note that is being written. */
export interface Draft {
  readonly answers: NoteAnswers;
  /** The number of the question that is open; the number of questions where all are answered. */
  readonly at: number;
  /** A single answer is being changed, so that what follows it need not be asked again. */
  readonly changing: boolean;
  /** The person is reading something else, so that what they write is no answer. */
  readonly away: boolean;
  /** The person is asked whether they want to stop, so that what they write is no answer either. */
  readonly stopping: boolean;
}

/** A note of which nothing is answered yet. */
export function newDraft(questions: number): Draft {
  const answers = Array.from({ length: questions }, () => undefined);
  return { answers, at: 0, changing: false, away: false, stopping: false };
}

/** Puts an answer to the open question, or nothing where it is left out, and goes on. */
export function answered(draft: Draft, answer: string | undefined): Draft {
  const answers = draft.answers.map((before, index) => (index === draft.at ? answer : before));
  const at = draft.changing ? answers.length : draft.at + 1;
  return { answers, at, changing: false, away: false, stopping: false };
}

/** What a button makes of the draft; stopping and making it are the conversation's own. */
export function acted(before: Draft, act: NoteAct): Draft {
  const draft = { ...before, away: false, stopping: false };
  switch (act.do) {
    case "skip":
      return act.question === draft.at ? answered(draft, undefined) : draft;
    case "keep":
      return act.question === draft.at ? answered(draft, draft.answers[draft.at]) : draft;
    case "before":
      return { ...draft, at: Math.max(0, draft.at - 1), changing: false };
    case "change":
      return { ...draft, at: act.question, changing: true };
    case "aside":
      return { ...draft, away: true };
    case "start":
    case "stop":
    case "make":
      return draft;
  }
}

/** Whether a question is open, and not the whole note shown. */
export function isOpen({ at, answers }: Draft): boolean {
  return at < answers.length;
}
