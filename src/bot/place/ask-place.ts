import type { Conversation } from "@grammyjs/conversations";
import type { Context as BaseContext } from "grammy";
import { assertDefined } from "../../content/assert-defined.ts";
import { isCry } from "../../content/distress.ts";
import type { Language } from "../../content/language.ts";
import { help, menu } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { answerPin, answerText, askAgain, type PlaceAnswer } from "./place-answer.ts";
import { removeKeyboard } from "../telegram/reply-keyboard.ts";
import { externalOf } from "../chat/external.ts";
import { deleteMessages } from "../telegram/delete-messages.ts";
import { showAnew } from "../chat/show.ts";

/** Each attempt makes the replay longer, and a place is understood without the conversation too. */
const attempts = 5;

/**
 * The conversation that finds out where the person is: it asks for a town, a postcode or a location and shows the card of
 * the centre there. Whatever else arrives ends it, goes on to the other features, and finds no keyboard left behind.
 */
export async function askPlace(
  conversation: Conversation<Context>,
  ctx: BaseContext,
  language: Language,
  dependencies: Dependencies,
): Promise<void> {
  const chat = ctx.chatId;
  if (chat === undefined) return;
  const once = externalOf(conversation);

  const question = await once((external) => sendQuestion(external, chat, language, dependencies));
  const deleteAsked = () =>
    once((external) => deleteQuestion(external, chat, question, language, dependencies));
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const answer = understand(await conversation.wait(), language, dependencies);
    if (answer === undefined) {
      await deleteAsked();
      return conversation.halt({ next: true });
    }
    await once((external) => showAnew(external, chat, answer.message));
    if (answer.settled) break;
  }
  await deleteAsked();
}

/** What to answer to a reply; nothing where it is none, but a command, a tap, a cry for help or a picture. */
function understand(
  reply: BaseContext,
  language: Language,
  dependencies: Dependencies,
): PlaceAnswer | undefined {
  const { text, location } = reply.message ?? reply.editedMessage ?? {};
  if (location) return answerPin(dependencies, language, location);
  if (text === undefined || text.startsWith("/") || isCry(dependencies.content.distress(text)))
    return undefined;
  if (text === dependencies.say(language, "place-ask.cancel") || dependencies.content.isLeaveWord(text)) {
    return { settled: true, message: dependencies.screens.get(language, menu) };
  }
  return answerText(dependencies, language, text) ?? askAgain(dependencies, language, "place-unknown");
}

async function sendQuestion(
  { api, journal }: Context,
  chat: number,
  language: Language,
  { say, content }: Dependencies,
): Promise<number> {
  const share = { text: say(language, "place-ask.share"), request_location: true };
  // Its label is a cry for help, as every label of help is. The number stands here, where no notification shows it.
  const { phone } = assertDefined(content.contacts.get("emergency"), "emergency");
  const toHelp = { text: [content.screen(language, help).label, phone].join(" – ") };
  const question = await api.sendMessage(chat, say(language, "place-ask"), {
    parse_mode: "HTML",
    disable_notification: true,
    link_preview_options: { is_disabled: true },
    reply_markup: {
      keyboard: [[share], [toHelp], [{ text: say(language, "place-ask.cancel") }]],
      resize_keyboard: true,
      one_time_keyboard: true,
    },
  });
  journal.asks(question.message_id);
  return question.message_id;
}

/** Takes away the question, its keyboard, and the message that removes the keyboard. */
async function deleteQuestion(
  { api, journal }: Context,
  chat: number,
  question: number,
  language: Language,
  dependencies: Dependencies,
): Promise<void> {
  const { message_id: remover } = await removeKeyboard(api, chat, language, dependencies);
  const toDelete = [question, remover];
  await deleteMessages(api, chat, toDelete);
  journal.deleted(toDelete);
}
