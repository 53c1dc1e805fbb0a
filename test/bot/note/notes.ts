import { assertDefined } from "../../../src/content/assert-defined.ts";
import { asShown, wayBack } from "../../../src/content/direction.ts";
import { joinSentences } from "../../../src/content/join-sentences.ts";
import type { Language } from "../../../src/content/language.ts";
import { escapeHtml, visibleText } from "../../../src/content/markup.ts";
import { noteText, type Note, type NoteAnswers } from "../../../src/content/note.ts";
import type { ScreenId } from "../../../src/content/screen-ids.ts";
import type { Person } from "telegram-fake";
import { content } from "../../content/published/reading.ts";
import { screenOf, type World } from "../../world.ts";
import { language, lineOf, said, saidTo, screen, tapped } from "../chat.ts";

export const uk = language("uk");
export const stay = screen("note.stay");
export const ride = screen("note.ride");

export function noteOf(id = stay, code = uk): Note {
  return assertDefined(content.note(code, id), id);
}

/** How a question begins and ends on the screen: its number, and its own words. */
export function questionOf(at: number, id = stay, code = uk): string {
  const { questions } = noteOf(id, code);
  const step = { step: String(at + 1), steps: String(questions.length) };
  return `${lineOf(code, "note-step", step)}\n\n${visibleText(assertDefined(questions[at], id).asks)}`;
}

/** What stands above a question when the one before it was answered so. */
export function saidBack(at: number, answer: string, id = stay, code = uk): string {
  const { name } = assertDefined(noteOf(id, code).questions[at], id);
  return visibleText(asShown(code, `✓ ${name}: ${escapeHtml(answer)}`));
}

/** The message that a note of these answers ends in. */
export function madeOf(answers: NoteAnswers, id = stay, code = uk): string {
  return assertDefined(noteText(noteOf(id, code), answers), id);
}

/** What is shown below it. */
export function doneOf(code = uk): string {
  return joinSentences(lineOf(code, "note-done"), lineOf(code, "note-hidden"));
}

/** What is shown when every question is answered. */
export function reviewOf(answers: NoteAnswers, id = stay, code = uk): string {
  return `${madeOf(answers, id, code)}\n\n${lineOf(code, "note-review")}`;
}

/** The label of the button that asks a question once more. */
export function changeOf(at: number, id = stay, code = uk): string {
  return `✎ ${assertDefined(noteOf(id, code).questions[at], id).name}`;
}

export const make = (code: Language = uk): string => `✔ ${lineOf(code, "note-make")}`;
export const before = (code: Language = uk): string => wayBack(code, lineOf(code, "note-before"));
export const skip = (code: Language = uk): string => lineOf(code, "note-skip");
export const stop = (code: Language = uk): string => lineOf(code, "note-stop");

/** A person who reads what a note is for. */
export function reader({ opens }: World, id: ScreenId = stay, code = uk): Promise<Person> {
  return opens({ firstName: "Olena", languageCode: code }, `${code}-${id.replaceAll(".", "-")}`);
}

/** A person who has answered these questions of a note, and sees the next one. */
export async function writing(
  world: World,
  answers: readonly string[] = [],
  id: ScreenId = stay,
  code = uk,
): Promise<Person> {
  const person = await reader(world, id, code);
  await tapped(world.telegram, person, lineOf(code, "note-start"));
  for (const answer of answers) await said(world.telegram, person, answer);
  return person;
}

/** Leaves out every question that is still open. */
export async function skipsTheRest({ telegram }: World, person: Person, code = uk): Promise<void> {
  while (
    screenOf(person)
      .inlineKeyboard.flat()
      .some(({ text }) => text === skip(code))
  ) {
    await tapped(telegram, person, skip(code));
  }
}

/** Every message in the chat but the person's commands: the bot's own, and what is still to be read of the person. */
export function textsOf(person: Person): string[] {
  return saidTo(person).map(({ text }) => text);
}

/** What the person typed that still stands in the chat. */
export function typedIn(person: Person): string[] {
  return person.messages.filter(({ from }) => from === "person").map(({ text }) => text);
}
