import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLanguages } from "../content/language.ts";
import { readLocale } from "../content/locale.ts";
import { ContentError, type Problem } from "../files/problem.ts";

/**
 * Whoever changes a source text wants to see it before its translations are compared with it. So in a copy of the content
 * all translations count as compared; which are not is returned, to be told.
 */
export function overlookStaleTranslations(copy: string): readonly Problem[] {
  try {
    const languages = readLanguages(copy);
    const source = readLocale(copy, languages.source);
    const fingerprints = Object.fromEntries(
      [...source.messages].map(([id, { fingerprint }]) => [id, fingerprint]),
    );
    return languages.all.slice(1).flatMap(({ code }) => {
      const { messages, translatedFrom } = readLocale(copy, code);
      writeFileSync(join(copy, "locales", code, "translated.json"), JSON.stringify(fingerprints));
      return [...messages.values()]
        .filter(({ id }) => id in fingerprints && translatedFrom.get(id) !== fingerprints[id])
        .map(({ id, where }) => ({
          where,
          what: `${id} is a translation of what stood there before`,
          mend: `compare it with the new text, then run: npm run translated ${code} ${id}`,
        }));
    });
  } catch (error) {
    // The check of the whole content tells it, with all the rest.
    if (error instanceof ContentError) return [];
    throw error;
  }
}
