import type { InlineKeyboardButton } from "grammy/types";
import { assertDefined } from "../../content/assert-defined.ts";
import type { Language } from "../../content/language.ts";
import { escapeHtml } from "../../content/markup.ts";
import { answeredLine, noteText } from "../../content/note.ts";
import type { Button } from "../../content/button.ts";
import type { ScreenId } from "../../content/screen-ids.ts";
import { writeTap, type NoteAct } from "../screen/callback-data.ts";
import type { Dependencies } from "../chat/context.ts";
import { isOpen, type Draft } from "./draft.ts";
import type { Message } from "../screen/screen-messages.ts";
import type { InterfaceMessage } from "../../content/interface-messages.ts";

/** Longer labels are cut off on a phone. */
const labelLength = 30;

type NoteDependencies = Pick<Dependencies, "content" | "say" | "screens">;
type Label = Extract<
  InterfaceMessage,
  "note-skip" | "note-before" | "note-stop" | "note-make" | "note-keep" | "note-throw" | "note-go-on"
>;

/** Which note it is, and in which language. */
export interface NotePlace {
  readonly language: Language;
  readonly note: ScreenId;
}

/**
 * The open question, the whole note when all are answered, or what is asked and said when the person wants to stop; `line`
 * stands above it.
 */
export function noteMessage(
  dependencies: NoteDependencies,
  place: NotePlace,
  draft: Draft,
  line?: string,
): Message {
  const shown = shownOf(dependencies, place, draft);
  return line === undefined ? shown : { ...shown, text: `${line}\n\n${shown.text}` };
}

function shownOf(dependencies: NoteDependencies, place: NotePlace, draft: Draft): Message {
  const { language, note } = place;
  if (draft.away)
    return dependencies.screens.withNotice(language, dependencies.say(language, "note-aside"), note);
  if (draft.stopping) return stopQuestion(dependencies, place);
  return isOpen(draft) ? question(dependencies, place, draft) : review(dependencies, place, draft);
}

/** Whether the note is kept, when somebody has written "stop". */
function stopQuestion({ content, say, screens }: NoteDependencies, place: NotePlace): Message {
  const { language, note } = place;
  const act = actButton(say, place);
  return screens.compose(language, note, say(language, "note-stop-ask"), [
    [act("note-keep", { do: "aside" })],
    [act("note-throw", { do: "stop" })],
    [act("note-go-on", { do: "start" })],
    ...waysOut(content, place),
  ]);
}

function question({ content, say, screens }: NoteDependencies, place: NotePlace, draft: Draft): Message {
  const { language, note: id } = place;
  const { questions } = assertDefined(content.note(language, id), id);
  const { at, answers } = draft;
  const asked = assertDefined(questions[at], id);
  const last = questions[at - 1];
  const lastAnswer = draft.changing ? undefined : answers[at - 1];
  const current = answers[at];
  const text = [
    ...(last && lastAnswer !== undefined ? [answeredLine(last, lastAnswer)] : []),
    say(language, "note-step", { step: String(at + 1), steps: String(questions.length) }),
    asked.asks,
    ...(current === undefined ? [] : [say(language, "note-answered", { answer: current })]),
  ].join("\n\n");
  const act = actButton(say, place);
  const keep = {
    text: `✓ ${shortened(current ?? "")}`,
    callback_data: writeTap({ kind: "note", ...place, act: { do: "keep", question: at } }),
  };
  return screens.compose(language, id, text, [
    ...(current === undefined ? [] : [[keep]]),
    [act("note-skip", { do: "skip", question: at })],
    [...(at > 0 ? [act("note-before", { do: "before" }, "◀ ")] : []), act("note-stop", { do: "stop" })],
    ...waysOut(content, place),
  ]);
}

/** As much of an answer as a button shows. */
function shortened(answer: string): string {
  return answer.length > labelLength ? `${answer.slice(0, labelLength - 1)}…` : answer;
}

function review({ content, say, screens }: NoteDependencies, place: NotePlace, { answers }: Draft): Message {
  const { language, note: id } = place;
  const note = assertDefined(content.note(language, id), id);
  const act = actButton(say, place);
  const text = noteText(note, answers);
  const changes = note.questions.map(({ name }, index): InlineKeyboardButton => ({
    text: `✎ ${name}`,
    callback_data: writeTap({ kind: "note", ...place, act: { do: "change", question: index } }),
  }));
  const rows = changes.flatMap((button, index) =>
    index % 2 === 0 ? [[button, ...changes.slice(index + 1, index + 2)]] : [],
  );
  return screens.compose(
    language,
    id,
    `${text === undefined ? say(language, "note-empty") : escapeHtml(text)}\n\n${say(language, "note-review")}`,
    [
      ...(text === undefined ? [] : [[act("note-make", { do: "make" }, "✔ ")]]),
      ...rows,
      [act("note-stop", { do: "stop" })],
      ...waysOut(content, place),
    ],
  );
}

function actButton(say: NoteDependencies["say"], { language, note }: NotePlace) {
  return (label: Label, act: NoteAct, sign = ""): InlineKeyboardButton => ({
    text: sign + say(language, label),
    callback_data: writeTap({ kind: "note", language, note, act }),
  });
}

/** What stands below every screen, but for the way back, which "stop" is here. */
function waysOut(content: NoteDependencies["content"], { language, note }: NotePlace): (readonly Button[])[] {
  return content.footer(language, note).map((row) => row.filter(({ kind }) => kind !== "back"));
}
