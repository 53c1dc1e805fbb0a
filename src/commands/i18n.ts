import { readFileSync, writeFileSync } from "node:fs";
import { readSoundFacts } from "../content/facts.ts";
import { readFlows } from "../content/flows.ts";
import type { Language } from "../content/language.ts";
import { readLocale } from "../content/locale/locale.ts";
import { readLanguages } from "../content/read-languages.ts";
import { messageOf } from "../content/screen-ids.ts";
import { Problems } from "../files/problem.ts";
import { exportXliff } from "./i18n/export-xliff.ts";
import { readXliff, XliffError } from "./i18n/read-xliff.ts";
import { reportLanguage } from "./i18n/report.ts";
import { takeBack } from "./i18n/take-back.ts";
import { readTranslation } from "./i18n/translation.ts";

/**
 * `npm run i18n`: says of each language what is missing, stale or near a limit.
 * `npm run i18n export uk`: writes safe-steps-uk.xlf for a translator, who needs no Git.
 * `npm run i18n import safe-steps-uk.xlf`: takes it back into locales/.
 */
const root = ".";
const languages = readLanguages(root);
const [task, given] = process.argv.slice(2);
try {
  if (task === undefined) report();
  else if (task === "export" && given !== undefined) exportLanguage(given);
  else if (task === "import" && given !== undefined) importFile(given);
  else throw new XliffError('Say "export uk", or "import safe-steps-uk.xlf", or nothing');
} catch (error) {
  if (!(error instanceof XliffError)) throw error;
  process.stderr.write(`${error.message}.\n`);
  process.exitCode = 1;
}

function report(): void {
  const { variables } = readSoundFacts(root, new Problems());
  for (const entry of languages.all.slice(1)) {
    const files = readTranslation(root, entry.code, languages);
    const locale = readLocale(root, entry.code);
    process.stdout.write(reportLanguage(entry, files, locale, Object.fromEntries(variables)));
  }
}

function exportLanguage(code: string): void {
  const target = languageOf(code);
  const { screens } = readFlows(root, languages, new Problems());
  const screensOf = (message: string): string[] =>
    [...screens.keys()].filter((screen) => messageOf(screen) === message);
  const files = readTranslation(root, target, languages);
  const file = `safe-steps-${target}.xlf`;
  writeFileSync(file, exportXliff(files, { source: languages.source, target }, screensOf));
  process.stdout.write(`${file} is for the translator. When it comes back: npm run i18n import ${file}\n`);
}

function importFile(file: string): void {
  const { language: code, units } = readXliff(readFileSync(file, "utf8"));
  const language = languageOf(code);
  const { files, refused } = takeBack(root, language, readTranslation(root, language, languages), units);
  for (const why of refused) process.stderr.write(`Not taken: ${why}.\n`);
  for (const written of files) process.stdout.write(`${written} is written.\n`);
  process.stdout.write(
    `${files.length} file(s) written, ${refused.length} part(s) not taken. Next: npm run check\n`,
  );
  if (refused.length > 0) process.exitCode = 1;
}

/** @throws XliffError where nothing is translated to it */
function languageOf(code: string): Language {
  const language = languages.of(code);
  if (language !== undefined && language !== languages.source) return language;
  throw new XliffError(
    `${code} is no translated language of flows/languages.yaml: write its line there first`,
  );
}
