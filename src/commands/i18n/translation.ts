import { readFluentFiles } from "./fluent-parts.ts";
import { interfaceMessages, isInterfaceMessage, type Room } from "../../content/interface-messages.ts";
import type { Language, Languages } from "../../content/language.ts";
import { readableLength } from "../../content/layout/phone.ts";
import { readLocale } from "../../content/locale/locale.ts";

/** How a translation stands to its source: not there, made from other words than the source says now, or as it should be. */
export type TranslationState = "missing" | "stale" | "current";

/** One part of a message, in the source language and in another. */
export interface TranslationUnit {
  /** The id of the message, and the attribute where it is one: `help.label`. */
  readonly key: string;
  /** The attribute; `""` for the value. */
  readonly part: string;
  readonly source: string;
  readonly target: string | undefined;
  readonly state: TranslationState;
  readonly room: Room;
}

/** A message of the source, with its parts in both languages. */
export interface TranslationMessage {
  readonly id: string;
  /** Changes when the source changes; as in translated.json. */
  readonly fingerprint: string;
  readonly units: readonly TranslationUnit[];
}

/** What one Fluent file of the source says: `help.ftl`. */
export interface TranslationFile {
  readonly name: string;
  readonly messages: readonly TranslationMessage[];
}

/** Every message of the source, in its order, beside what `language` says. */
export function readTranslation(root: string, language: Language, languages: Languages): TranslationFile[] {
  const source = readLocale(root, languages.source);
  const { translatedFrom } = readLocale(root, language);
  const said = new Map(
    readFluentFiles(root, language).flatMap(({ messages }) => messages.map(({ id, parts }) => [id, parts])),
  );
  return readFluentFiles(root, languages.source).map(({ name, messages }) => ({
    name,
    messages: messages.map(({ id, parts }) => {
      const fingerprint = source.messages.get(id)?.fingerprint ?? "";
      const isCurrent = translatedFrom?.get(id) === fingerprint;
      const units = [...parts].map(([part, words]): TranslationUnit => {
        const target = said.get(id)?.get(part);
        const key = part === "" ? id : `${id}.${part}`;
        const state = target === undefined ? "missing" : isCurrent ? "current" : "stale";
        return { key, part, source: words, target, state, room: roomOf(key) };
      });
      return { id, fingerprint, units };
    }),
  }));
}

/** The room of a part; of a screen's text together with what stands around it. */
function roomOf(key: string): Room {
  if (isInterfaceMessage(key)) return interfaceMessages[key].room;
  return key.endsWith(".label") ? { kind: "button" } : { kind: "html", characters: readableLength };
}
