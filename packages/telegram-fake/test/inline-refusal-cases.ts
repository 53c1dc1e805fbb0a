import { z } from "zod";
import type { inlineRefusals } from "../src/refusals/inline.ts";
import type { Answer, Stage } from "./stage.ts";

type Case = (stage: Stage) => Promise<Answer>;

/** A result that Telegram takes. */
export const article = {
  type: "article",
  id: "one",
  title: "One",
  input_message_content: { message_text: "<b>One</b>", parse_mode: "HTML" },
};

/** The id of the newest inline query. */
export function newestInlineQuery({ telegram }: Stage): string {
  return z.object({ inline_query: z.object({ id: z.string() }) }).parse(telegram.updates.at(-1)).inline_query
    .id;
}

/** Answers what the person asks from another chat; what is given replaces or adds to a good answer. */
const answer =
  (parameters: object): Case =>
  (stage) => {
    stage.person.askInline("a");
    return stage.call("answerInlineQuery", {
      inline_query_id: newestInlineQuery(stage),
      results: [article],
      ...parameters,
    });
  };

const result = (parameters: object) => answer({ results: [{ ...article, ...parameters }] });
const button = (parameters: object) => answer({ button: { text: "Open", ...parameters } });

/** For each rule of inline mode, a call that breaks it. */
export const inlineRefusalCases: Readonly<Record<keyof typeof inlineRefusals, Case>> = {
  inlineModeOff: ({ call }) => call("answerInlineQuery", { inline_query_id: "1", results: [] }),
  inlineQueryInvalid: (stage) => {
    const { call, person, passTime } = stage;
    person.askInline("a");
    passTime(30_000);
    return call("answerInlineQuery", { inline_query_id: newestInlineQuery(stage), results: [article] });
  },
  tooManyResults: answer({
    results: Array.from({ length: 51 }, (_, id) => ({ ...article, id: String(id) })),
  }),
  nextOffsetInvalid: answer({ next_offset: "я".repeat(33) }),
  resultUnreadable: result({ input_message_content: { message_text: "<b>One", parse_mode: "HTML" } }),
  resultIdInvalid: result({ id: "я".repeat(33) }),
  resultIdDuplicate: answer({ results: [article, article] }),
  articleTitleEmpty: result({ title: "" }),
  resultTextTooLong: result({ input_message_content: { message_text: "я".repeat(4097) } }),
  resultsButtonUnreadable: button({}),
  startParameterEmpty: button({ start_parameter: "" }),
  startParameterTooLong: button({ start_parameter: "a".repeat(65) }),
  startParameterInvalid: button({ start_parameter: "a b" }),
  noChatTypeAllowed: ({ call, person }) =>
    call("sendMessage", {
      chat_id: person.chat.id,
      text: "a",
      reply_markup: {
        inline_keyboard: [[{ text: "Send", switch_inline_query_chosen_chat: { query: "a" } }]],
      },
    }),
};
