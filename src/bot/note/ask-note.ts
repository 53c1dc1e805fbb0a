import type { Conversation } from "@grammyjs/conversations";
import type { Context as BaseContext } from "grammy";
import type { Update } from "grammy/types";
import { isCry } from "../../content/cries/read-cry.ts";
import { assertDefined } from "../../content/assert-defined.ts";
import { joinSentences } from "../../content/join-sentences.ts";
import type { Language } from "../../content/language.ts";
import { longestAnswer, noteDetails, type AskedQuestion } from "../../content/note.ts";
import type { ScreenId } from "../../content/screen-ids.ts";
import type { Places } from "../../places/place.ts";
import { readTap, type NoteAct } from "../screen/callback-data.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { cryInUpdate } from "../chat/cry-in-update.ts";
import { forwardableSender, type SendForwardable } from "../chat/forwardable-message.ts";
import { acted, answered, isOpen, newDraft, type Draft } from "./draft.ts";
import { NoteScreens, type NotePlace } from "./note-screens.ts";
import { externalOf } from "../chat/conversation-external.ts";
import { deleteMessages } from "../chat/delete-messages.ts";
import { edit } from "../chat/send.ts";
import { showMessage, showNewMessage } from "../chat/show-message.ts";
import { wordsIn } from "../chat/written-words.ts";
import type { Message } from "../screen/screen-messages.ts";

/** Each reply makes the replay longer; a note that takes more is made of what there is. */
const mostReplies = 80;

/** What the person does while a note is open. */
type Reply =
  | { readonly kind: "act"; readonly act: NoteAct; readonly language: Language }
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "other"; readonly line: "note-too-long" | "note-not-understood" }
  /** They want to stop, and are asked whether the note is kept; or edit a message, which is no new answer. */
  | { readonly kind: "stop" | "edited" }
  /** They begin to read something else, or say what is no answer. */
  | { readonly kind: "elsewhere" | "no answer" };

/**
 * The conversation that asks the questions of a note, one at a time, in the one message of the bot. What is typed is deleted
 * at once. The answers are kept with the conversation and go with it: when the message is made, or the person stops.
 */
export class AskNote {
  readonly #dependencies: Dependencies;
  readonly #isServedElsewhere: (ctx: Context) => boolean;
  readonly #screens: NoteScreens;
  readonly #sendForwardable: SendForwardable;

  /** @param isServedElsewhere whether the person has got something else for their update: then it is no answer */
  constructor(dependencies: Dependencies, isServedElsewhere: (ctx: Context) => boolean) {
    this.#dependencies = dependencies;
    this.#isServedElsewhere = isServedElsewhere;
    this.#screens = new NoteScreens(dependencies);
    this.#sendForwardable = forwardableSender(dependencies);
  }

  async run(conversation: Conversation<Context>, language: Language, note: ScreenId): Promise<void> {
    const found = this.#dependencies.content.note(language, note);
    if (!found) return;
    let place = { language, note };
    const once = externalOf(conversation);

    let draft = newDraft(found.questions.length);
    let message = await once((external) => showMessage(external, this.#screens.message(place, draft)));
    // While the person reads something else the note waits, however many replies that takes.
    for (let replies = 0; replies < mostReplies || draft.away; replies += 1) {
      const ctx = await conversation.wait();
      const isElsewhere = await once((external) => Promise.resolve(this.#isServedElsewhere(external)));
      const reply = isElsewhere ? replyElsewhere(draft) : this.#readReply(ctx, draft, place);
      if (reply.kind === "no answer") return conversation.skip({ next: true });
      if (reply.kind === "elsewhere") {
        draft = { ...draft, away: true };
        continue;
      }
      // The person may have chosen another language since: the note goes on in it.
      if (reply.kind === "act") place = { language: reply.language, note };
      const here = place;
      if (reply.kind === "act" && reply.act.do === "stop")
        return once((external) => this.#stop(external, here));
      if (reply.kind === "act" && reply.act.do === "make") break;
      if (reply.kind === "act") draft = acted(draft, reply.act);
      if (reply.kind === "answer") draft = answered(draft, reply.text);
      if (reply.kind === "stop") draft = { ...draft, away: false, stopping: true };
      const [before, now] = [message, draft];
      message = await once((external) => {
        const line = this.#line(reply, here.language, external.update);
        return showNext(external, before, this.#screens.message(here, now, line));
      });
    }
    const made = place;
    await once((external) => this.#make(external, made, draft));
  }

  #readReply(ctx: BaseContext, draft: Draft, { language, note }: NotePlace): Reply {
    const { content, places } = this.#dependencies;
    const tap = readTap(ctx.callbackQuery?.data ?? "", content);
    if (tap?.kind === "note" && tap.note === note)
      return { kind: "act", act: tap.act, language: tap.language };
    const { message, editedMessage } = ctx;
    const words = wordsIn(ctx.update);
    // To somebody who reads something else, "menu" means the menu; "stop" still means the note.
    const stops = draft.away ? content.isExitWord(words) : draft.stopping || content.isLeaveWord(words);
    if ((message ?? editedMessage) && stops) return { kind: "stop" };
    if (editedMessage && !draft.away) return { kind: "edited" };
    if (draft.away || !isOpen(draft) || !message) return { kind: "no answer" };
    const question = content.note(language, note)?.questions[draft.at];
    const text = answerOf(message, assertDefined(question, note), places);
    if (text === undefined) return { kind: "other", line: "note-not-understood" };
    return text.length <= longestAnswer ? { kind: "answer", text } : { kind: "other", line: "note-too-long" };
  }

  /**
   * What stands above the next question. A cry for help inside an answer is kept as one, and asked about; so is one that is
   * too long to be kept. It is looked for when the update comes, and not again by a replay.
   */
  #line(reply: Reply, language: Language, update: Update): string | undefined {
    const { say, content } = this.#dependencies;
    const cry = cryInUpdate(update, content);
    const isTold = reply.kind === "answer" || reply.kind === "stop";
    const isTooLong = reply.kind === "other" && reply.line === "note-too-long";
    const asks = (isTold && cry !== undefined) || (isTooLong && isCry(cry));
    const lines = [
      ...(asks ? [say(language, "talk-need-help")] : []),
      ...(reply.kind === "other" ? [say(language, reply.line)] : []),
    ];
    return lines.length > 0 ? lines.join("\n\n") : undefined;
  }

  async #stop(external: Context, { language, note }: NotePlace): Promise<void> {
    const { say, screens } = this.#dependencies;
    await showMessage(external, screens.withNotice(language, say(language, "note-stopped"), note));
  }

  /** The note as a message of its own, and below it what to do with it. */
  async #make(external: Context, { language, note }: NotePlace, draft: Draft): Promise<void> {
    const { content, say, screens } = this.#dependencies;
    const { title: opening, ...found } = assertDefined(content.note(language, note), note);
    const details = noteDetails(found, draft.answers);
    if (details !== undefined) await this.#sendForwardable(external, language, { opening, details });
    const line =
      details === undefined
        ? say(language, "note-empty")
        : joinSentences(say(language, "note-done"), say(language, "note-hidden"));
    await showNewMessage(
      external,
      screens.compose({ language, screen: note, text: line, rows: content.footer(language, note) }),
    );
  }
}

function replyElsewhere({ away }: Draft): Reply {
  return { kind: away ? "no answer" : "elsewhere" };
}

/** The answer as the text that will stand in the note; nothing where it is none. */
function answerOf(
  { text, location, contact }: NonNullable<BaseContext["message"]>,
  { takes }: AskedQuestion,
  places: Places,
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

/** Puts the next question where the last one stands, and takes the answer out of the chat. */
async function showNext(external: Context, before: number, next: Message): Promise<number> {
  if (external.callbackQuery) return showMessage(external, next);
  const { api, chatId, journal } = external;
  if (external.msgId !== undefined) {
    await deleteMessages(api, chatId, [external.msgId]);
    journal.deleted([external.msgId]);
  }
  if (!(await edit(api, chatId, before, next))) return showNewMessage(external, next);
  journal.shows(before, next);
  return before;
}
