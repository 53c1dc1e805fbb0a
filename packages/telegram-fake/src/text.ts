import { parseHtml } from "./html.ts";
import type { Entity, FormattedText } from "./message.ts";
import { refused } from "./refusals.ts";

/** Telegram's limit on a message, in UTF-16 code units after parsing. */
const longestText = 4096;
/** And on a caption, told the same way. */
const longestCaption = 1024;
/** What its server reads at all, before parsing. */
const mostBytes = 32_768;

/** What a client makes tappable by itself, in the order in which it looks. */
const detectors: readonly (readonly [type: string, pattern: RegExp])[] = [
  [
    "url",
    /\bhttps?:\/\/[^\s<>"]*[^\s<>".,:;!?)\]]|\b(?:[a-z\d-]+\.)+(?:be|com|org|net|eu|ua|info)\b(?:\/[^\s<>"]*)?/giu,
  ],
  ["bot_command", /(?<![\w/<>])\/[a-z\d_]{1,64}(?:@\w{3,32})?(?![\w/])/giu],
  ["phone_number", /(?<![\w+])\+\d[\d ()-]{5,17}\d(?!\w)/gu],
];

const overlaps = (a: Entity, b: Entity) => a.offset < b.offset + b.length && b.offset < a.offset + a.length;

/** Adds the links, commands and telephone numbers that Telegram finds by itself. */
export function withDetectedEntities({ text, entities }: FormattedText): FormattedText {
  const opaque = entities.filter(({ type }) => ["text_link", "code", "pre"].includes(type));
  const found: Entity[] = [];
  for (const [type, pattern] of detectors) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      if (![...opaque, ...found].some((other) => overlaps(other, entity))) found.push(entity);
    }
  }
  const all = [...entities, ...found].toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return { text, entities: all };
}

/** Takes away the space around a text, as Telegram does, and shifts its entities. */
function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const kept = text.trim();
  const shifted = entities.map((entity) => {
    const from = Math.min(Math.max(entity.offset - start, 0), kept.length);
    const to = Math.min(Math.max(entity.offset + entity.length - start, 0), kept.length);
    return { ...entity, offset: from, length: to - from };
  });
  return { text: kept, entities: shifted.filter(({ length }) => length > 0) };
}

function parse(text: string, parseMode: string | undefined): FormattedText {
  switch (parseMode?.toLowerCase() ?? "") {
    case "":
    case "none":
      return { text, entities: [] };
    case "html":
      return parseHtml(text);
    case "markdown":
    case "markdownv2":
      throw refused("markdown", { mode: parseMode ?? "" });
    default:
      throw refused("unsupportedParseMode");
  }
}

/**
 * The text of a message as it will be shown.
 * @param tooLong what Telegram says when it is too long: sending and editing have different words, and so has a result
 */
export function messageText(
  text: string | undefined,
  parseMode: string | undefined,
  tooLong: "textTooLong" | "editTooLong" | "resultTextTooLong",
): FormattedText {
  if (text === undefined || text === "") throw refused("textEmpty");
  if (Buffer.byteLength(text) > mostBytes) throw refused("textBytes");
  const parsed = trimmed(parse(text, parseMode));
  if (parsed.text === "") throw refused("textBlank");
  if (parsed.text.length > longestText) throw refused(tooLong);
  return withDetectedEntities(parsed);
}

/** The caption of a photo as it will be shown; none is an empty text. */
export function captionText(caption: string | undefined, parseMode: string | undefined): FormattedText {
  if (caption === undefined) return { text: "", entities: [] };
  if (Buffer.byteLength(caption) > mostBytes) throw refused("textBytes");
  const parsed = trimmed(parse(caption, parseMode));
  if (parsed.text.length > longestCaption) throw refused("captionTooLong");
  return withDetectedEntities(parsed);
}
