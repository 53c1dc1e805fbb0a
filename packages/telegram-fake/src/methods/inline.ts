import { z } from "zod";
import type { InlineAnswer, InlineQuery, InlineResult } from "../inline-queries.ts";
import { parseMarkup } from "../keyboards.ts";
import { boolean, json } from "../parameters.ts";
import { Refused, refused } from "../refusals.ts";
import { messageText } from "../text.ts";
import type { World } from "../world.ts";
import { linkPreview } from "./messages.ts";
import { method } from "./method.ts";

/** How long Telegram waits for an answer: its server tells a bot of no query that is older. */
const answerWithin = 30_000;
const mostResults = 50;
const mostBytes = 64;

const result = z.strictObject({
  type: z.literal("article"),
  id: z.string(),
  title: z.string(),
  description: z.string().optional(),
  input_message_content: z
    .strictObject({
      message_text: z.string().optional(),
      parse_mode: z.string().optional(),
      link_preview_options: linkPreview,
    })
    .optional(),
  reply_markup: z.unknown().optional(),
});

const button = json(
  z.strictObject({
    text: z.string(),
    start_parameter: z.string().optional(),
    web_app: z.looseObject({}).optional(),
  }),
);

/** Telegram reads a result before it looks at what is in it, and says so. */
function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const [, problem] =
      /^Bad Request: (can't parse .*)$/s.exec(error instanceof Refused ? error.description : "") ?? [];
    if (problem === undefined) throw error;
    throw refused("resultUnreadable", { problem: problem.replace("can't", "Can't") });
  }
}

function readResult(world: World, { from }: InlineQuery, given: z.output<typeof result>): InlineResult {
  const { id, title, description = "", input_message_content: content, reply_markup } = given;
  const bytes = Buffer.byteLength(id);
  if (bytes === 0 || bytes > mostBytes) throw refused("resultIdInvalid");
  if ((content?.message_text ?? "") === "") {
    throw refused("resultUnreadable", { problem: "Input message content is not specified" });
  }
  if (title === "") throw refused("articleTitleEmpty");
  const chat = world.chats.get(from.id);
  const markup = chat && reading(() => parseMarkup(reply_markup, chat));
  if (markup?.kind === "reply" || markup?.kind === "remove") throw refused("inlineKeyboardExpected");
  return {
    id,
    title,
    description,
    ...reading(() => messageText(content?.message_text, content?.parse_mode, "resultTextTooLong")),
    inlineKeyboard: markup?.kind === "inline" ? markup.keyboard : [],
  };
}

function readButton({
  text,
  start_parameter: start,
  web_app,
}: z.output<typeof button>): InlineAnswer["button"] {
  if (start === undefined && web_app === undefined) {
    const problem = "InlineQueryResultsButton must have exactly one optional field";
    throw refused("resultsButtonUnreadable", { problem });
  }
  if (start === undefined)
    throw refused("wrongParameter", { path: "button.web_app", problem: "is not known" });
  if (start === "") throw refused("startParameterEmpty");
  if (start.length > mostBytes) throw refused("startParameterTooLong");
  if (!/^[\w-]+$/.test(start)) throw refused("startParameterInvalid");
  return { text, startParameter: start };
}

/** https://core.telegram.org/bots/api#answerinlinequery: once for each query. Of results it knows articles with a text. */
export const answerInlineQuery = method(
  z.strictObject({
    inline_query_id: z.string(),
    results: json(z.array(result)),
    cache_time: json(z.int().min(0).max(86_400)).optional(),
    is_personal: boolean.optional(),
    next_offset: z.string().optional(),
    button: button.optional(),
  }),
  (parameters, { world }) => {
    const {
      inline_query_id: id,
      results,
      cache_time = 300,
      is_personal = false,
      next_offset = "",
    } = parameters;
    if (!world.inlineMode) throw refused("inlineModeOff");
    const query = world.inlineQueries.asked.get(id);
    const isOld = query !== undefined && world.now() - query.askedAt >= answerWithin;
    if (query === undefined || query.answer !== undefined || isOld) throw refused("inlineQueryInvalid");
    if (results.length > mostResults) throw refused("tooManyResults");
    const read = results.map((one) => readResult(world, query, one));
    if (new Set(read.map((one) => one.id)).size < read.length) throw refused("resultIdDuplicate");
    if (Buffer.byteLength(next_offset) > mostBytes) throw refused("nextOffsetInvalid");
    const shown = parameters.button && readButton(parameters.button);
    const answer = {
      results: read,
      isPersonal: is_personal,
      cacheTime: cache_time,
      ...(shown && { button: shown }),
    };
    world.inlineQueries.answer(query, answer, world.now());
    world.changed();
    return true;
  },
);
