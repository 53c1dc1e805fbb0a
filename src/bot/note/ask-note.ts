import type { Conversation } from "@grammyjs/conversations";
import type { Context as BaseContext } from "grammy";
import { isCry } from "../../content/distress.ts";
import { assertDefined } from "../../content/assert-defined.ts";
import type { Language } from "../../content/language.ts";
import { longestAnswer, noteDetails, type AskedQuestion } from "../../content/note.ts";
import type { ScreenId } from "../../content/screen-ids.ts";
import { readTap, type NoteAct } from "../screen/callback-data.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { sendForwardable } from "../chat/forwardable.ts";
import { acted, answered, isOpen, newDraft, type Draft } from "./draft.ts";
import { noteMessage, type NotePlace } from "./note-screens.ts";
import { externalOf } from "../chat/external.ts";
import { deleteMessages } from "../telegram/delete-messages.ts";
import { edit } from "../telegram/send.ts";
import { show, showAnew } from "../chat/show.ts";
import type { Message } from "../screen/screen-messages.ts";

/** Each turn makes the replay longer; a note that takes more is made of what there is. */
const mostTurns = 80;

/** What the person does while a note is open. */
type Turn =
  | { readonly kind: "act"; readonly act: NoteAct; readonly language: Language }
  | { readonly kind: "answer"; readonly text: string }
  | {
      readonly kind: "other";
      readonly line: "note-too-long" | "note-not-understood";
      readonly cries: boolean;
    }
  /** They want to stop, and are asked whether the note is kept. */
  | { readonly kind: "stop"; readonly text: string }
  /** They edit a message: it is no new answer, and the question stays. */
  | { readonly kind: "edited" }
  /** They read something else, or say what is no answer. */
  | { readonly kind: "left" | "passed" };

/**
 * Asks the questions of a note, one at a time, in the one message of the bot. What is typed is taken out of the chat at
 * once. The answers are kept with the conversation and go with it: when the message is made, or the person stops.
 *
 * @param isServedElsewhere whether the person has got something else for their update: then it is no answer
 */
export async function askNote(
  conversation: Conversation<Context>,
  ctx: BaseContext,
  language: Language,
  note: ScreenId,
  dependencies: Dependencies,
  isServedElsewhere: (ctx: Context) => boolean,
): Promise<void> {
  const chat = ctx.chatId;
  const found = dependencies.content.note(language, note);
  if (chat === undefined || !found) return;
  let place = { language, note };
  const once = externalOf(conversation);

  let draft = newDraft(found.questions.length);
  let message = await once((external) => show(external, noteMessage(dependencies, place, draft)));
  // Nothing is made below what a person is reading meanwhile.
  for (let turns = 0; turns < mostTurns || draft.away; turns += 1) {
    const reply = await conversation.wait();
    const hasLeft = await once((external) => Promise.resolve(isServedElsewhere(external)));
    const turn = hasLeft ? leaving(draft) : readTurn(reply, draft, place, dependencies);
    if (turn.kind === "passed") return conversation.skip({ next: true });
    if (turn.kind === "left") {
      draft = { ...draft, away: true };
      continue;
    }
    // Whoever has chosen another language meanwhile goes on in it.
    if (turn.kind === "act") place = { language: turn.language, note };
    const here = place;
    if (turn.kind === "act" && turn.act.do === "stop")
      return once((external) => stop(external, here, dependencies));
    if (turn.kind === "act" && turn.act.do === "make") break;
    if (turn.kind === "act") draft = acted(draft, turn.act);
    if (turn.kind === "answer") draft = answered(draft, turn.text);
    if (turn.kind === "stop") draft = { ...draft, away: false, stopping: true };
    const next = noteMessage(dependencies, here, draft, lineFor(turn, here.language, dependencies));
    const before = message;
    message = await once((external) => put(external, chat, before, next));
  }
  const made = place;
  await once((external) => make(external, made, draft, dependencies));
}

function leaving({ away }: Draft): Turn {
  return { kind: away ? "passed" : "left" };
}

function readTurn(
  reply: BaseContext,
  draft: Draft,
  { language, note }: NotePlace,
  { content, places }: Dependencies,
): Turn {
  const tap = readTap(reply.callbackQuery?.data ?? "", content);
  if (tap?.kind === "note" && tap.note === note) return { kind: "act", act: tap.act, language: tap.language };
  if (reply.editedMessage && !draft.away) return { kind: "edited" };
  const { message } = reply;
  const { text: words = "" } = message ?? {};
  // Who reads something else means that page by "menu", but still what is asked by "stop".
  const stops = draft.away ? content.isExitWord(words) : draft.stopping || content.isLeaveWord(words);
  if (message && stops) return { kind: "stop", text: words };
  if (draft.away || !isOpen(draft) || !message) return { kind: "passed" };
  const question = content.note(language, note)?.questions[draft.at];
  const text = answerOf(message, assertDefined(question, note), places);
  if (text === undefined) return { kind: "other", line: "note-not-understood", cries: false };
  if (text.length <= longestAnswer) return { kind: "answer", text };
  return { kind: "other", line: "note-too-long", cries: isCry(content.distress(text)) };
}

/** The answer as the text that will stand in the note; nothing where it is none. */
function answerOf(
  { text, location, contact }: NonNullable<BaseContext["message"]>,
  { takes }: AskedQuestion,
  places: Dependencies["places"],
): string | undefined {
  if (text !== undefined && !text.startsWith("/")) return text.replace(/\s+/g, " ").trim();
  if (contact && takes === "contact") {
    return [contact.first_name, contact.last_name, contact.phone_number].filter(Boolean).join(" ");
  }
  if (location && takes === "place") {
    const near = places.byPin(location.latitude, location.longitude);
    const [latitude, longitude] = [location.latitude.toFixed(5), location.longitude.toFixed(5)];
    const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}`;
    const name = near.kind === "place" ? near.place.name : near.kind === "border" ? near.places[0].name : "";
    return `${name} ${map}`.trim();
  }
  return undefined;
}

/** A cry for help inside an answer is kept as one, and asked about; so is one that is too long to be kept. */
function lineFor(turn: Turn, language: Language, { say, content }: Dependencies): string | undefined {
  const text = turn.kind === "answer" || turn.kind === "stop" ? turn.text : "";
  const asks = content.distress(text) !== undefined || (turn.kind === "other" && turn.cries);
  const lines = [
    ...(asks ? [say(language, "talk-need-help")] : []),
    ...(turn.kind === "other" ? [say(language, turn.line)] : []),
  ];
  return lines.length > 0 ? lines.join("\n\n") : undefined;
}

/** Puts the next question where the last one stands, and takes the answer out of the chat. */
async function put(external: Context, chat: number, before: number, next: Message): Promise<number> {
  if (external.callbackQuery) return show(external, next);
  if (external.msgId !== undefined) {
    await deleteMessages(external.api, chat, [external.msgId]);
    external.journal.deleted([external.msgId]);
  }
  if (!(await edit(external.api, chat, before, next))) return showAnew(external, chat, next);
  external.journal.shows(before, next);
  return before;
}

async function stop(
  external: Context,
  { language, note }: NotePlace,
  dependencies: Dependencies,
): Promise<void> {
  await show(
    external,
    dependencies.screens.withNotice(language, dependencies.say(language, "note-stopped"), note),
  );
}

/** The note as a message of its own, and below it what to do with it. */
async function make(
  external: Context,
  place: NotePlace,
  draft: Draft,
  dependencies: Dependencies,
): Promise<void> {
  const { language, note } = place;
  const { title: opening, ...found } = assertDefined(dependencies.content.note(language, note), note);
  const details = noteDetails(found, draft.answers);
  const { chatId: chat } = external;
  if (details !== undefined) await sendForwardable(external, language, { opening, details }, dependencies);
  const { say } = dependencies;
  const line =
    details === undefined
      ? say(language, "note-empty")
      : `${say(language, "note-done")} ${say(language, "note-hidden")}`;
  const below = dependencies.content.footer(language, note);
  await showAnew(external, chat, dependencies.screens.compose(language, note, line, below));
}
