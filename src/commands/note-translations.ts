import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLanguages } from "../content/read-languages.ts";
import { readLocale } from "../content/locale/locale.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Notes that messages of a language say what their source says today: these, or all of the language where none is named. What
 * names no translated language, or no message of both, notes nothing.
 */
export function noteTranslations(root: string, code: string, ids: readonly string[]): Verdict {
  const languages = readLanguages(root);
  const language = languages.of(code);
  if (!language || language === languages.source)
    return refused("Name a translated language of flows/languages.yaml, such as: npm run translated uk");
  const source = readLocale(root, languages.source);
  const locale = readLocale(root, language);
  const unknown = ids.filter((id) => !source.messages.has(id) || !locale.messages.has(id));
  if (unknown.length > 0)
    return refused(
      `locales/${languages.source} and locales/${language} do not both have ${unknown.join(", ")}.`,
    );
  const wanted = new Set(ids.length > 0 ? ids : locale.messages.keys());
  const notes = [...locale.messages.keys()].sort().flatMap((id): [string, string][] => {
    const today = source.messages.get(id)?.fingerprint;
    const fingerprint = wanted.has(id) ? today : locale.translatedFrom?.get(id);
    return today && fingerprint ? [[id, fingerprint]] : [];
  });
  const file = `locales/${language}/translated.json`;
  writeFileSync(join(root, file), `${JSON.stringify(Object.fromEntries(notes), null, 2)}\n`);
  return { code: 0, said: `${file} notes ${notes.length} messages.\n`, complained: "" };
}

function refused(why: string): Verdict {
  return { code: 1, said: "", complained: `${why}\n` };
}
