/**
 * What Telegram refuses of inline mode, in its own words.
 */
export const inlineRefusals = {
  inlineModeOff: {
    description: "Bad Request: USER_BOT_INVALID",
    when: "an answer to an inline query by a bot whose inline mode is off",
    source: "#answerinlinequery",
  },
  inlineQueryInvalid: {
    description: "Bad Request: query is too old and response timeout expired or query ID is invalid",
    when: "an inline query that does not exist, that is answered already, or that is 30 seconds old",
    source: "#answerinlinequery",
  },
  tooManyResults: {
    description: "Bad Request: too many inline query results specified",
    when: "more than 50 results",
    source: "#answerinlinequery",
  },
  nextOffsetInvalid: {
    description: "Bad Request: NEXT_OFFSET_INVALID",
    when: "a next_offset of more than 64 bytes",
    source: "#answerinlinequery",
  },
  resultUnreadable: {
    description: "Bad Request: can't parse inline query result: {problem}",
    when: "a result without a text, with a fault in its HTML, or with a button that does nothing",
    source: "#inlinequeryresult",
  },
  resultIdInvalid: {
    description: "Bad Request: RESULT_ID_INVALID",
    when: "a result whose id has no byte, or more than 64",
    source: "#inlinequeryresultarticle",
  },
  resultIdDuplicate: {
    description: "Bad Request: RESULT_ID_DUPLICATE",
    when: "two results with the same id",
    source: "#inlinequeryresultarticle",
  },
  articleTitleEmpty: {
    description: "Bad Request: ARTICLE_TITLE_EMPTY",
    when: "an article without a title",
    source: "#inlinequeryresultarticle",
  },
  resultTextTooLong: {
    description: "Bad Request: MESSAGE_TOO_LONG",
    when: "a result whose text has more than 4096 UTF-16 code units after parsing",
    source: "#inputtextmessagecontent",
  },
  resultsButtonUnreadable: {
    description: "Bad Request: can't parse inline query results button: {problem}",
    when: "a button above the results that neither starts the bot nor opens an app",
    source: "#inlinequeryresultsbutton",
  },
  startParameterEmpty: {
    description: "Bad Request: can't use empty start_parameter",
    when: "a button above the results with an empty start_parameter",
    source: "#inlinequeryresultsbutton",
  },
  startParameterTooLong: {
    description: "Bad Request: too long start_parameter specified",
    when: "a start_parameter of more than 64 characters",
    source: "#inlinequeryresultsbutton",
  },
  startParameterInvalid: {
    description: "Bad Request: unallowed characters in start_parameter are used",
    when: "a start_parameter with other than A-Z, a-z, 0-9, _ and -",
    source: "#inlinequeryresultsbutton",
  },
  noChatTypeAllowed: {
    description: "Bad Request: at least one chat type must be allowed",
    when: "a switch_inline_query_chosen_chat that allows no kind of chat",
    source: "#switchinlinequerychosenchat",
  },
} as const;
