import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readSoundFacts } from "../content/facts.ts";
import { readFlows } from "../content/flows.ts";
import type { Language, Languages } from "../content/language.ts";
import { readLocale } from "../content/locale/locale.ts";
import { readLanguages } from "../content/read-languages.ts";
import { messageOf } from "../content/screen-ids.ts";
import { Problems } from "../files/problem.ts";
import { exportXliff } from "./i18n/export-xliff.ts";
import { readXliff, XliffError } from "./i18n/read-xliff.ts";
import { reportLanguage } from "./i18n/report.ts";
import { takeBack } from "./i18n/take-back.ts";
import { readTranslation } from "./i18n/translation.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Reports on the languages below `root`, or writes one of them there as XLIFF, or takes such a file back.
 * @param words what stands behind `npm run i18n`
 */
export function exchangeTranslations(root: string, [task, given]: readonly string[]): Verdict {
  const languages = readLanguages(root);
  try {
    if (task === undefined) return report(root, languages);
    if (task === "export" && given !== undefined) return exportLanguage(root, languages, given);
    if (task === "import" && given !== undefined) return importFile(root, languages, given);
    throw new XliffError('Say "export uk", or "import safe-steps-uk.xlf", or nothing');
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    return { code: 1, said: "", complained: `${error.message}.\n` };
  }
}

function report(root: string, languages: Languages): Verdict {
  const { variables } = readSoundFacts(root, new Problems());
  const reports = languages.all.slice(1).map((entry) => {
    const files = readTranslation(root, entry.code, languages);
    const locale = readLocale(root, entry.code);
    return reportLanguage(entry, files, locale, Object.fromEntries(variables));
  });
  return { code: 0, said: reports.join(""), complained: "" };
}

function exportLanguage(root: string, languages: Languages, code: string): Verdict {
  const target = languageOf(languages, code);
  const { screens } = readFlows(root, languages, new Problems());
  const screensOf = (message: string): string[] =>
    [...screens.keys()].filter((screen) => messageOf(screen) === message);
  const files = readTranslation(root, target, languages);
  const file = `safe-steps-${target}.xlf`;
  writeFileSync(join(root, file), exportXliff(files, { source: languages.source, target }, screensOf));
  const said = `${file} is for the translator. When it comes back: npm run i18n import ${file}\n`;
  return { code: 0, said, complained: "" };
}

function importFile(root: string, languages: Languages, file: string): Verdict {
  const { language: code, units } = readXliff(textOf(resolve(root, file)));
  const language = languageOf(languages, code);
  const { files, refused } = takeBack(root, language, readTranslation(root, language, languages), units);
  const written = files.map((name) => `${name} is written.\n`).join("");
  return {
    code: refused.length > 0 ? 1 : 0,
    said: `${written}${files.length} file(s) written, ${refused.length} part(s) not taken. Next: npm run check\n`,
    complained: refused.map((why) => `Not taken: ${why}.\n`).join(""),
  };
}

/** @throws XliffError where it cannot be read */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new XliffError(`It cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws XliffError where nothing is translated to it */
function languageOf(languages: Languages, code: string): Language {
  const language = languages.of(code);
  if (language !== undefined && language !== languages.source) return language;
  throw new XliffError(
    `${code} is no translated language of flows/languages.yaml: write its line there first`,
  );
}
