import { selfCheckAddress, screenAddress } from "../../content/address.ts";
import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import { papers, type Paper } from "../../content/button.ts";
import { coverMinutes, eraseHours, type TimerChoice } from "../../content/timer-choices.ts";
import { isSharing, share, type ScreenId } from "../../content/screen-ids.ts";

/** Acts that need no value: `uk|!exit`. */
const plainActs = ["locate", "language", "remove", "refresh", "exit", "phone-warning"] as const;

/** Something to do, other than showing a screen. */
type Act =
  | { readonly kind: (typeof plainActs)[number] }
  | { readonly kind: "contact-card"; readonly contact: string }
  /** A screen of sharing, for somebody who reads that language. */
  | { readonly kind: "share"; readonly reader: Language; readonly screen: ScreenId }
  /** What is drawn is in the language of its reader. */
  | { readonly kind: "picture"; readonly of: ScreenId; readonly reader: Language }
  | { readonly kind: "paper"; readonly paper: Paper; readonly reader: Language }
  | TimerChoice;

/**
 * What a button below a question of a note does: `change` asks the question with this number again, `skip` leaves it out,
 * `keep` leaves its answer as it is. A second tap on the same button then leaves out no other.
 */
export type NoteAct =
  | { readonly do: (typeof noteActs)[number] }
  | { readonly do: "change" | "skip" | "keep"; readonly question: number };
const noteActs = ["start", "before", "stop", "aside", "make"] as const;

/** What a tap asks for. It is all in the button, so that a tap works after a restart and with the store gone. */
export type Tap = { readonly language: Language } & (
  | { readonly kind: "screen"; readonly screen: ScreenId }
  /** Where somebody is in a check: behind all its questions on a page of its end, which may be to be sent on. */
  | {
      readonly kind: "check";
      readonly check: ScreenId;
      readonly answers: string;
      readonly send: boolean;
      readonly page: number;
    }
  | { readonly kind: "note"; readonly note: ScreenId; readonly act: NoteAct }
  | Act
);

/**
 * `uk|housing.private` for a screen; `uk|!locate`, `uk|!card:payoke` and `uk|!cover:30` for what is done,
 * `uk|!share:fr` to share with somebody who reads French, `uk|!share:fr:share.papers` for what is printed for them;
 * `uk|!picture:signs` and `uk|!paper:poster` for what is drawn, `uk|!paper:poster:fr` where its reader reads French;
 * `uk|?check.me=yn` for a check, with `!` to send its end on, `1` for its next page; `uk|#note.stay=make` for a note, `=3`
 * to change an answer, `=-3` to leave it out, `=+3` to keep it.
 */
export function writeTap(tap: Tap): string {
  switch (tap.kind) {
    case "screen":
      return screenAddress(tap.language, tap.screen);
    case "check":
      return `${selfCheckAddress(tap.language, tap.check, tap.answers)}${tap.send ? "!" : tap.page || ""}`;
    case "note":
      return `${tap.language}|#${tap.note}=${writeNoteAct(tap.act)}`;
    case "picture":
      return `${tap.language}|!picture:${tap.of}${forReader(tap)}`;
    case "paper":
      return `${tap.language}|!paper:${tap.paper}${forReader(tap)}`;
    case "contact-card":
      return `${tap.language}|!card:${tap.contact}`;
    case "share":
      return `${tap.language}|!share:${tap.reader}${tap.screen === share ? "" : `:${tap.screen}`}`;
    case "cover":
    case "erase":
      return `${tap.language}|!${tap.kind}:${tap.after}`;
    case "locate":
    case "language":
    case "remove":
    case "refresh":
    case "exit":
    case "phone-warning":
      return `${tap.language}|!${tap.kind}`;
  }
}

/** Nothing where the reader is the person, who reads the language of the button. */
function forReader({ language, reader }: { readonly language: Language; readonly reader: Language }): string {
  return reader === language ? "" : `:${reader}`;
}

/** Reads a button's data back; nothing where a button of an older version asks for what no longer exists. */
export function readTap(data: string, content: Content): Tap | undefined {
  const [code = "", target = ""] = data.split("|");
  const language = content.languages.of(code);
  if (language === undefined) return undefined;
  if (target.startsWith("!")) {
    const act = readAct(target.slice(1), language, content);
    return act && { language, ...act };
  }
  if (target.startsWith("?")) return readCheck(target.slice(1), language, content);
  if (target.startsWith("#")) return readNote(target.slice(1), language, content);
  const screen = content.find(target);
  return screen === undefined ? undefined : { language, kind: "screen", screen };
}

/** A check that has changed since begins anew. */
function readCheck(target: string, language: Language, content: Content): Tap | undefined {
  const [id = "", state = ""] = target.split("=");
  const check = content.find(id);
  const found = check && content.selfCheck(language, check);
  if (!found) return undefined;
  const answers = state.replace(/[!\d]$/, "");
  const begun = { language, kind: "check", check, send: false, page: 0 } as const;
  if (!found.accepts(answers)) return { answers: "", ...begun };
  const page = Number(/\d$/.exec(state)?.[0] ?? 0);
  return { answers, ...begun, send: state.endsWith("!"), page };
}

/** What stands before the number of a question. */
const signs: Readonly<Record<string, "skip" | "keep">> = { "-": "skip", "+": "keep" };

function readNote(target: string, language: Language, content: Content): Tap | undefined {
  const [id = "", what = ""] = target.split("=");
  const note = content.find(id);
  const found = note && content.note(language, note);
  if (!found) return undefined;
  const plain = noteActs.find((act) => act === what);
  if (plain !== undefined) return { language, kind: "note", note, act: { do: plain } };
  const [, sign, digits] = /^([-+]?)(\d{1,2})$/.exec(what) ?? [];
  const question = Number(digits);
  if (found.questions[question] === undefined) return undefined;
  return { language, kind: "note", note, act: { do: signs[sign ?? ""] ?? "change", question } };
}

function writeNoteAct(act: NoteAct): string {
  if (act.do === "skip") return `-${act.question}`;
  if (act.do === "keep") return `+${act.question}`;
  return act.do === "change" ? String(act.question) : act.do;
}

function readAct(act: string, language: Language, content: Content): Act | undefined {
  const plain = plainActs.find((kind) => kind === act);
  if (plain !== undefined) return { kind: plain };
  const [kind, value = "", more] = act.split(":");
  const reader = more === undefined ? language : content.languages.of(more);
  switch (kind) {
    case "card":
      return content.contacts.get(value)?.phone === undefined
        ? undefined
        : { kind: "contact-card", contact: value };
    case "paper": {
      const paper = papers.find((each) => each === value);
      return paper && reader && { kind, paper, reader };
    }
    case "picture": {
      const of = content.find(value);
      if (of === undefined || reader === undefined) return undefined;
      const isDrawn = content.card(reader, of) ?? content.screens.get(of)?.picture;
      return isDrawn === undefined ? undefined : { kind, of, reader };
    }
    case "share": {
      const receiver = content.languages.of(value);
      const screen = content.find(more ?? share);
      if (receiver === undefined || screen === undefined || !isSharing(screen)) return undefined;
      return { kind, reader: receiver, screen };
    }
    case "cover": {
      const after = coverMinutes.find((minutes) => String(minutes) === value);
      return after === undefined ? undefined : { kind, after };
    }
    case "erase": {
      const after = eraseHours.find((hours) => String(hours) === value);
      return after === undefined ? undefined : { kind, after };
    }
    default:
      return undefined;
  }
}
