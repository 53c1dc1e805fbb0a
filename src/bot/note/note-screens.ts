import type { InlineKeyboardButton } from "grammy/types";
import { assertDefined } from "../../content/assert-defined.ts";
import { wayBack } from "../../content/direction.ts";
import type { Language } from "../../content/language.ts";
import { escapeHtml } from "../../content/markup.ts";
import { answeredLine, noteText } from "../../content/note.ts";
import type { Button } from "../../content/button.ts";
import type { ScreenId } from "../../content/screen-ids.ts";
import { shortened } from "../../content/shortened.ts";
import { writeTap, type NoteAct } from "../screen/callback-data.ts";
import type { Content } from "../../content/content.ts";
import type { Dependencies } from "../chat/context.ts";
import type { Say } from "../../content/say.ts";
import { isOpen, type Draft } from "./draft.ts";
import type { Message, ScreenMessages } from "../screen/screen-messages.ts";
import type { InterfaceMessage } from "../../content/interface-messages.ts";

/** How much of an answer a button shows, in characters: a phone cuts longer labels off. */
const labelLength = 30;

type Label = Extract<
  InterfaceMessage,
  "note-skip" | "note-before" | "note-stop" | "note-make" | "note-keep" | "note-throw" | "note-go-on"
>;

/** Which note it is, and in which language. */
export interface NotePlace {
  readonly language: Language;
  readonly note: ScreenId;
}

/** What the bot's message shows while a note is written. */
export class NoteScreens {
  readonly #content: Content;
  readonly #say: Say;
  readonly #screens: ScreenMessages;

  constructor({ content, say, screens }: Pick<Dependencies, "content" | "say" | "screens">) {
    this.#content = content;
    this.#say = say;
    this.#screens = screens;
  }

  /**
   * The open question, the whole note when all are answered, or what is asked and said when the person wants to stop; `line`
   * stands above it.
   */
  message(place: NotePlace, draft: Draft, line?: string): Message {
    const shown = this.#shown(place, draft);
    return line === undefined ? shown : { ...shown, text: `${line}\n\n${shown.text}` };
  }

  #shown(place: NotePlace, draft: Draft): Message {
    const { language, note } = place;
    if (draft.away) return this.#screens.withNotice(language, this.#say(language, "note-aside"), note);
    if (draft.stopping) return this.#stopQuestion(place);
    return isOpen(draft) ? this.#question(place, draft) : this.#review(place, draft);
  }

  /** Whether the note is kept, when somebody has written "stop". */
  #stopQuestion(place: NotePlace): Message {
    const { language, note } = place;
    return this.#screens.compose({
      language,
      screen: note,
      text: this.#say(language, "note-stop-ask"),
      rows: [
        [this.#act(place, "note-keep", { do: "aside" })],
        [this.#act(place, "note-throw", { do: "stop" })],
        [this.#act(place, "note-go-on", { do: "start" })],
        ...this.#footer(place),
      ],
    });
  }

  #question(place: NotePlace, draft: Draft): Message {
    const { language, note: id } = place;
    const { questions } = assertDefined(this.#content.note(language, id), id);
    const { at, answers } = draft;
    const asked = assertDefined(questions[at], id);
    const last = questions[at - 1];
    const lastAnswer = draft.changing ? undefined : answers[at - 1];
    const current = answers[at];
    const step = { step: String(at + 1), steps: String(questions.length) };
    const text = [
      ...(last && lastAnswer !== undefined ? [answeredLine(language, last, lastAnswer)] : []),
      this.#say(language, "note-step", step),
      asked.asks,
      ...(current === undefined ? [] : [this.#say(language, "note-answered", { answer: current })]),
    ].join("\n\n");
    const keep = actButton(place, `✓ ${shortened(current ?? "", labelLength)}`, { do: "keep", question: at });
    const before = actButton(place, wayBack(language, this.#say(language, "note-before")), { do: "before" });
    return this.#screens.compose({
      language,
      screen: id,
      text,
      rows: [
        ...(current === undefined ? [] : [[keep]]),
        [this.#act(place, "note-skip", { do: "skip", question: at })],
        [...(at > 0 ? [before] : []), this.#act(place, "note-stop", { do: "stop" })],
        ...this.#footer(place),
      ],
    });
  }

  #review(place: NotePlace, { answers }: Draft): Message {
    const { language, note: id } = place;
    const note = assertDefined(this.#content.note(language, id), id);
    const text = noteText(note, answers);
    const shown = text === undefined ? this.#say(language, "note-empty") : escapeHtml(text);
    const changes = note.questions.map(({ name }, index) =>
      actButton(place, `✎ ${name}`, { do: "change", question: index }),
    );
    const rows = changes.flatMap((button, index) =>
      index % 2 === 0 ? [[button, ...changes.slice(index + 1, index + 2)]] : [],
    );
    const make = this.#act(place, "note-make", { do: "make" }, "✔ ");
    return this.#screens.compose({
      language,
      screen: id,
      text: `${shown}\n\n${this.#say(language, "note-review")}`,
      rows: [
        ...(text === undefined ? [] : [[make]]),
        ...rows,
        [this.#act(place, "note-stop", { do: "stop" })],
        ...this.#footer(place),
      ],
    });
  }

  #act(place: NotePlace, label: Label, act: NoteAct, sign = ""): InlineKeyboardButton {
    return actButton(place, sign + this.#say(place.language, label), act);
  }

  /** What stands below every screen, but for the way back, which "stop" is here. */
  #footer({ language, note }: NotePlace): (readonly Button[])[] {
    const rows = this.#content.footer(language, note);
    return rows.map((row) => row.filter(({ kind }) => kind !== "back"));
  }
}

function actButton({ language, note }: NotePlace, text: string, act: NoteAct): InlineKeyboardButton {
  return { text, callback_data: writeTap({ kind: "note", language, note, act }) };
}
