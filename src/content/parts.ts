import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readSoundFacts, type Facts } from "./facts.ts";
import { readFlows, type Flows } from "./flows.ts";
import { Languages, type Language, type LanguageEntry } from "./language.ts";
import { readLanguages } from "./read-languages.ts";
import { fluentFiles, readLocales, type Locale } from "./locale/locale.ts";
import type { Problems } from "../files/problem.ts";
import { readWordLists, type WordList } from "./words/word-lists.ts";

/** What flows/ and locales/ hold, as far as it can be read. */
export interface ContentParts {
  /** Those whose words can be read. */
  readonly languages: Languages;
  readonly facts: Facts | undefined;
  readonly flows: Flows;
  readonly locales: readonly Locale[];
  readonly words: readonly WordList[];
}

/**
 * Reads flows/ and locales/ below `root`. What cannot be read is added to `problems`, and hides nothing of the rest.
 * @param options.leaveOut whether a language that has no words yet is left out with a warning, instead of refused
 */
export function readParts(root: string, problems: Problems, { leaveOut = false } = {}): ContentParts {
  const named = problems.collect(() => readLanguages(root)) ?? languagesOfFolders(root);
  const languages = leaveOut ? withWords(root, named, problems) : named;
  const written = only(languages, ({ code }) => fluentFiles(root, code).length > 0);
  const facts = problems.collect(() => readSoundFacts(root, problems));
  const flows = readFlows(root, written, problems);
  const locales = readLocales(root, languages, problems);
  const words = readWordLists(root, languages, problems);
  return { languages: written, facts, flows, locales, words };
}

/** The languages without those that are only named yet. */
function withWords(root: string, languages: Languages, problems: Problems): Languages {
  return only(languages, ({ code, name }) => {
    if (code === languages.source) return true;
    const list = `flows/words/${code}.yaml`;
    const lacking = fluentFiles(root, code).length === 0 ? `locales/${code}` : list;
    if (lacking === list && existsSync(join(root, list))) return true;
    problems.add({
      where: "flows/languages.yaml",
      what: `${name} is left out until there is ${lacking}`,
      mend: "write it; docs/content-guide.md shows how.",
      warning: { kind: "language-left-out", language: code },
    });
    return false;
  });
}

/** Where flows/languages.yaml cannot be read, the folders say what there is to check. */
function languagesOfFolders(root: string): Languages {
  const folder = join(root, "locales");
  const codes = existsSync(folder) ? readdirSync(folder).map((code) => code as Language) : [];
  const [source, ...others] = codes.sort((one, other) => Number(other === "en") - Number(one === "en"));
  const entry = (code: Language): LanguageEntry => ({ code, name: code, spoken: false, writtenBy: "" });
  return new Languages([entry(source ?? ("en" as Language)), ...others.map(entry)]);
}

function only({ all: [source, ...others] }: Languages, isKept: (entry: LanguageEntry) => boolean): Languages {
  return new Languages([source, ...others.filter(isKept)]);
}
