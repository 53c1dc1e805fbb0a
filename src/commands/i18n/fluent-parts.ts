import { FluentParser, serializeExpression, type Message, type Pattern } from "@fluent/syntax";
import { fluentFiles } from "../../content/locale/locale.ts";
import type { Language } from "../../content/language.ts";
import { readText } from "../../files/text-file.ts";

/** A message of one Fluent file, with what is written in each of its parts: `""` is its value, the others its attributes. */
export interface FluentParts {
  readonly id: string;
  readonly parts: ReadonlyMap<string, string>;
  /** Where it stands in the text of its file, without its comment: from the first character to behind the last. */
  readonly start: number;
  readonly end: number;
}

/** One Fluent file of a language. */
export interface FluentFile {
  /** Without the folder: `help.ftl`. */
  readonly name: string;
  readonly text: string;
  readonly messages: readonly FluentParts[];
}

/** Reads every Fluent file of a language, whose words the check found whole. */
export function readFluentFiles(root: string, language: Language): FluentFile[] {
  return fluentFiles(root, language).map((name) =>
    fluentFile(name, readText(root, `locales/${language}/${name}`)),
  );
}

/** What a Fluent file says, message by message. */
export function fluentFile(name: string, text: string): FluentFile {
  const messages = new FluentParser().parse(text).body.flatMap((entry) => {
    return entry.type === "Message" ? [partsOf(entry, text)] : [];
  });
  return { name, text, messages };
}

/**
 * Writes a message as the house does: its first line behind the sign, the others below it, further in.
 * @param parts in the order in which they are written
 */
export function writeMessage(id: string, parts: ReadonlyMap<string, string>): string {
  const value = parts.get("");
  const attributes = [...parts].filter(([part]) => part !== "");
  return [
    value === undefined ? `${id} =` : `${id} = ${indented(value, "    ")}`,
    ...attributes.map(([part, text]) => `    .${part} = ${indented(text, "        ")}`),
  ].join("\n");
}

function partsOf(message: Message, text: string): FluentParts {
  const parts = new Map<string, string>();
  if (message.value) parts.set("", patternText(message.value));
  for (const { id, value } of message.attributes) parts.set(id.name, patternText(value));
  const start = message.id.span?.start ?? 0;
  // A message ends behind its last character: the parser counts the line's end with it.
  const end = start + text.slice(start, message.span?.end).trimEnd().length;
  return { id: message.id.name, parts, start, end };
}

function patternText({ elements }: Pattern): string {
  return elements
    .map((element) =>
      element.type === "TextElement" ? element.value : `{ ${serializeExpression(element.expression)} }`,
    )
    .join("");
}

function indented(text: string, by: string): string {
  return text.replaceAll(/\n(?=[^\n])/g, `\n${by}`);
}
