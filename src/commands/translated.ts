import { writeFileSync } from "node:fs";
import type { Language } from "../content/language.ts";
import { readLanguages } from "../content/read-languages.ts";
import { readLocale } from "../content/locale/locale.ts";

/**
 * `npm run translated uk housing-private`: notes that these messages say what their source says today. Without
 * messages: all of the language. The check then speaks up when the source changes.
 */
const [code = "", ...ids] = process.argv.slice(2);
const languages = readLanguages(".");
const language = languages.of(code);
if (!language || language === languages.source) {
  refuse("Name a translated language of flows/languages.yaml, such as: npm run translated uk");
} else {
  note(language);
}

function note(language: Language): void {
  const source = readLocale(".", languages.source);
  const locale = readLocale(".", language);
  const unknown = ids.filter((id) => !source.messages.has(id) || !locale.messages.has(id));
  if (unknown.length > 0) {
    refuse(`locales/${languages.source} and locales/${language} do not both have ${unknown.join(", ")}.`);
    return;
  }
  const wanted = new Set(ids.length > 0 ? ids : locale.messages.keys());
  const notes = [...locale.messages.keys()].sort().flatMap((id): [string, string][] => {
    const today = source.messages.get(id)?.fingerprint;
    const fingerprint = wanted.has(id) ? today : locale.translatedFrom?.get(id);
    return today && fingerprint ? [[id, fingerprint]] : [];
  });
  const file = `locales/${language}/translated.json`;
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(notes), null, 2)}\n`);
  process.stdout.write(`${file} notes ${notes.length} messages.\n`);
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}
