import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fluentFile, readFluentFiles, writeMessage, type FluentFile } from "./fluent-parts.ts";
import { placeables } from "./inline-marks.ts";
import { readLocale } from "../../content/locale/locale.ts";
import type { Language } from "../../content/language.ts";
import type { TranslatedUnit } from "./read-xliff.ts";
import type { TranslationFile, TranslationMessage, TranslationUnit } from "./translation.ts";

/** What became of what a translator gave back. */
export interface TakenBack {
  /** The files that were written. */
  readonly files: readonly string[];
  /** What was not taken, each with the reason. */
  readonly refused: readonly string[];
}

/**
 * Writes what a translator gave back into locales/, and into translated.json from which words it was made. What has not
 * changed stays as it is, to the letter. A unit that lost a placeable is refused: its old words stay.
 * @param today what the source says now
 */
export function takeBack(
  root: string,
  language: Language,
  today: readonly TranslationFile[],
  given: readonly TranslatedUnit[],
): TakenBack {
  const faults = new Faults(today);
  const taken = given.filter((unit) => unit.target !== undefined && faults.accepts(unit));
  const words = new Map(taken.map(({ key, target }) => [key, target ?? ""]));
  const own = new Map(readFluentFiles(root, language).map((file) => [file.name, file]));
  const files: string[] = [];
  const write = (name: string, text: string): void => {
    const file = join("locales", language, name);
    if (existsSync(join(root, file)) && readFileSync(join(root, file), "utf8") === text) return;
    mkdirSync(join(root, "locales", language), { recursive: true });
    writeFileSync(join(root, file), text);
    files.push(file);
  };
  for (const { name, messages } of today) {
    const text = withWords(own.get(name) ?? fluentFile(name, ""), messages, words);
    if (text !== "") write(name, text);
  }
  const before = readLocale(root, language).translatedFrom ?? new Map<string, string>();
  write("translated.json", noted(before, today, taken));
  return { files, refused: faults.told };
}

/** Looks for what a translator must not change. */
class Faults {
  readonly told: string[] = [];
  readonly #sources: ReadonlyMap<string, { readonly unit: TranslationUnit; readonly fingerprint: string }>;

  constructor(files: readonly TranslationFile[]) {
    const messages = files.flatMap((file) => file.messages);
    this.#sources = new Map(
      messages.flatMap(({ fingerprint, units }) => units.map((unit) => [unit.key, { unit, fingerprint }])),
    );
  }

  accepts({ key, target = "", madeFrom }: TranslatedUnit): boolean {
    const source = this.#sources.get(key);
    const [wanted, found] = [placeables(source?.unit.source ?? ""), placeables(target)];
    const lost = [...wanted].filter((placeable) => !found.has(placeable));
    const more = [...found].filter((placeable) => !wanted.has(placeable));
    if (!source) this.told.push(`${key}: the source does not say it any more`);
    // Made from other words, it may lack what the source has more: the check tells that.
    else if (madeFrom !== source.fingerprint) return true;
    else if (lost.length > 0) this.told.push(`${key}: it lost ${lost.join(", ")}`);
    else if (more.length > 0) this.told.push(`${key}: it has ${more.join(", ")}, and its source has not`);
    else return true;
    return false;
  }
}

/** The text of a Fluent file with other words in it. A message that it lacks comes behind the one that it follows in the source. */
function withWords(
  file: FluentFile,
  messages: readonly TranslationMessage[],
  words: ReadonlyMap<string, string>,
): string {
  const own = new Map(file.messages.map((message) => [message.id, message]));
  let { text } = file;
  let grown = 0;
  let end = 0;
  for (const { id, units } of messages) {
    const message = own.get(id);
    const parts = new Map(message?.parts);
    for (const { key, part } of units) {
      const said = words.get(key);
      if (said !== undefined) parts.set(part, said);
    }
    if (parts.size === 0) continue;
    const isNew = !message;
    const start = isNew ? end : message.start + grown;
    const before = isNew ? start : message.end + grown;
    const isAsItWas = message && isSame(parts, message.parts);
    const written = isAsItWas ? text.slice(start, before) : writeMessage(id, parts);
    const gap = isNew && start > 0 ? "\n\n" : "";
    const tail = isNew && start === 0 ? (text === "" ? "\n" : "\n\n") : "";
    text = text.slice(0, start) + gap + written + tail + text.slice(before);
    end = start + gap.length + written.length;
    grown += gap.length + written.length + tail.length - (before - start);
  }
  return text;
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([part, text]) => other.get(part) === text);
}

/** A message is noted as made from the words that all its parts were made from, where each of them is done. */
function noted(
  before: ReadonlyMap<string, string>,
  files: readonly TranslationFile[],
  taken: readonly TranslatedUnit[],
): string {
  const notes = new Map(before);
  const done = new Map(taken.filter(({ isDone }) => isDone).map(({ key, madeFrom }) => [key, madeFrom]));
  for (const { id, units } of files.flatMap(({ messages }) => messages)) {
    const [madeFrom, ...others] = new Set(units.map(({ key }) => done.get(key)));
    if (madeFrom !== undefined && others.length === 0) notes.set(id, madeFrom);
  }
  const sorted = [...notes].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
