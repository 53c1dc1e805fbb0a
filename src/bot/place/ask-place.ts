import type { Conversation } from "@grammyjs/conversations";
import type { Context as BaseContext } from "grammy";
import { assertDefined } from "../../content/assert-defined.ts";
import { isCry } from "../../content/cries/read-cry.ts";
import { languageNames } from "../../content/language-names.ts";
import type { Language } from "../../content/language.ts";
import { help, menu } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { cryInUpdate } from "../chat/cry-in-update.ts";
import { externalOf } from "../chat/conversation-external.ts";
import { showNewMessage } from "../chat/show-message.ts";
import { deleteMessages } from "../chat/delete-messages.ts";
import { wordsIn } from "../chat/written-words.ts";
import { removeKeyboard } from "../chat/reply-keyboard.ts";
import { PlaceAnswers, type PlaceAnswer } from "./place-answers.ts";

/** Each attempt makes the replay longer, and a place is understood without the conversation too. */
const attempts = 5;

/**
 * The conversation that finds out where the person is: it asks for a town, a postcode or a location and shows the card of
 * the centre there. Whatever else arrives ends it, goes on to the other features, and finds no keyboard left behind.
 */
export class AskPlace {
  readonly #dependencies: Dependencies;
  readonly #answers: PlaceAnswers;

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
    this.#answers = new PlaceAnswers(dependencies);
  }

  async run(conversation: Conversation<Context>, language: Language): Promise<void> {
    const once = externalOf(conversation);
    const question = await once((external) => this.#sendQuestion(external, language));
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      await conversation.wait();
      const outcome = await once((external) => this.#answerReply(external, question, language));
      if (outcome === "no answer") return conversation.halt({ next: true });
      if (outcome === "settled") break;
    }
    await once((external) => this.#deleteQuestion(external, question, language));
  }

  /** Answers a reply when it comes: what was said to it is kept, and a replay need not understand it again. */
  async #answerReply(
    external: Context,
    question: number,
    language: Language,
  ): Promise<"no answer" | "settled" | "ask again"> {
    const answer = this.#understand(external, language);
    if (answer === undefined) {
      await this.#deleteQuestion(external, question, language);
      return "no answer";
    }
    await showNewMessage(external, answer.message);
    return answer.settled ? "settled" : "ask again";
  }

  /** What to answer to a reply; nothing where it is none, but a command, a tap, a cry for help or a picture. */
  #understand({ update }: BaseContext, language: Language): PlaceAnswer | undefined {
    const { content, say, screens } = this.#dependencies;
    const { location } = update.message ?? update.edited_message ?? {};
    if (location) return this.#answers.toPin(language, location);
    const text = wordsIn(update);
    if (text === "" || text.startsWith("/") || isCry(cryInUpdate(update, content))) return undefined;
    if (text === say(language, "place-ask.cancel") || content.isLeaveWord(text)) {
      return { settled: true, message: screens.get(language, menu) };
    }
    const answer = this.#answers.toText(language, text);
    // Who cannot read the question writes what they can read.
    if (!answer && languageNames(content.languages).of(text) !== undefined) return undefined;
    return answer ?? this.#answers.askAgain(language, "place-unknown");
  }

  async #sendQuestion({ api, chatId, journal }: Context, language: Language): Promise<number> {
    const { say, content } = this.#dependencies;
    const share = { text: say(language, "place-ask.share"), request_location: true };
    // Its label is a cry for help, as every label of help is. The number stands here, where no notification shows it.
    const { phone } = assertDefined(content.contacts.get("emergency"), "emergency");
    const toHelp = { text: [content.screen(language, help).label, phone].join(" – ") };
    const question = await api.sendMessage(chatId, say(language, "place-ask"), {
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

  /** Deletes the question, its keyboard, and the message that removes the keyboard. */
  async #deleteQuestion(
    { api, chatId, journal }: Context,
    question: number,
    language: Language,
  ): Promise<void> {
    const words = this.#dependencies.say(language, "place-done");
    const { message_id: remover } = await removeKeyboard(api, chatId, words);
    const toDelete = [question, remover];
    await deleteMessages(api, chatId, toDelete);
    journal.deleted(toDelete);
  }
}
