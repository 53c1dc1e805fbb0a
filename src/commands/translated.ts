import { writeFileSync } from "node:fs";
import { readLanguages } from "../content/language.ts";
import { readLocale } from "../content/locale.ts";

/**
 * `npm run translated uk housing-private`: notes that these messages say what their source says today. Without
 * messages: all of the language. The check then speaks up when the source changes.
 */
const [code = "", ...ids] = process.argv.slice(2);
const languages = readLanguages(".");
const language = languages.of(code);
if (!language || language === languages.source) {
  process.stderr.write(
    `Name a translated language of flows/languages.yaml, such as: npm run translated uk\n`,
  );
  process.exitCode = 1;
} else {
  const source = readLocale(".", languages.source);
  const locale = readLocale(".", language);
  const wanted = ids.length > 0 ? new Set(ids) : new Set(locale.messages.keys());
  const notes = [...locale.messages.keys()].sort().flatMap((id): [string, string][] => {
    const fingerprint = wanted.has(id) ? source.messages.get(id)?.fingerprint : locale.translatedFrom.get(id);
    return fingerprint && source.messages.has(id) ? [[id, fingerprint]] : [];
  });
  const file = `locales/${language}/translated.json`;
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(notes), null, 2)}\n`);
  process.stdout.write(`${file} notes ${notes.length} messages.\n`);
}
