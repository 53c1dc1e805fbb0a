import { messageFormatter } from "../../content/locale/fluent-messages.ts";
import type { LanguageEntry } from "../../content/language.ts";
import { labelRoom, labelSize } from "../../content/layout/phone.ts";
import { textWidth } from "../../content/layout/text-width.ts";
import type { Locale } from "../../content/locale/locale.ts";
import { visibleText } from "../../content/markup.ts";
import type { Room } from "../../content/interface-messages.ts";
import type { TranslationFile, TranslationUnit } from "./translation.ts";

/** From which part of its room on a text is told to be near its limit. */
const nearLimit = 0.95;

/** A language in a few lines: how much of it is said, and each part that is missing, stale or near a limit. */
export function reportLanguage(
  { code, name }: LanguageEntry,
  files: readonly TranslationFile[],
  locale: Locale,
  facts: Readonly<Record<string, string>>,
): string {
  const parts = files.flatMap((file) =>
    file.messages.flatMap(({ units }) => units.map((unit) => ({ file: file.name, unit }))),
  );
  const say = messageFormatter(locale.fluent);
  const fullness = ({ key, room }: TranslationUnit): number => filled(say(key, facts).text, room);
  const lines = parts.flatMap(({ file, unit }) => {
    const where = `locales/${code}/${file}`;
    if (unit.state !== "current") return [`    ${unit.state}  ${where}  ${unit.key}`];
    const full = fullness(unit);
    return full < nearLimit ? [] : [`    near a limit (${Math.round(full * 100)} %)  ${where}  ${unit.key}`];
  });
  const count = (state: TranslationUnit["state"]): number =>
    parts.filter(({ unit }) => unit.state === state).length;
  const near = lines.length - count("missing") - count("stale");
  const summary = `${count("missing")} missing, ${count("stale")} stale, ${near} near a limit`;
  return [`${name} (${code}): ${parts.length} parts, ${summary}.`, ...lines, ""].join("\n");
}

/** Which part of its room a text fills. */
function filled(html: string, room: Room): number {
  const words = visibleText(html).trim();
  return room.kind === "button" ? textWidth(words, labelSize) / labelRoom(1) : words.length / room.characters;
}
