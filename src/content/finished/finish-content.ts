import { normalizeText } from "../../places/normalize-text.ts";
import { checkAges, daysOf } from "../validation/ages.ts";
import { checkAcrossFiles } from "../validation/across-files.ts";
import { readCryExamples, type CryExamples } from "../cries/cry-examples.ts";
import { withoutDrafts } from "../drafts.ts";
import { assertDefined } from "../assert-defined.ts";
import type { FinishedContent, Said } from "./finished-content.ts";
import type { Facts } from "../facts.ts";
import { finishCries } from "../cries/finished-cries.ts";
import type { FluentMessages } from "../locale/fluent-messages.ts";
import { interfaceKeys } from "../interface-messages.ts";
import type { Language } from "../language.ts";
import type { Locale } from "../locale/locale.ts";
import { escapeHtml, visibleText } from "../markup.ts";
import { readParts, type ContentParts } from "../parts.ts";
import { Problems, type Problem } from "../../files/problem.ts";
import { renderLanguages, type RenderedLanguage } from "./render-languages.ts";
import type { Screen } from "../screen.ts";
import { help, type ScreenId } from "../screen-ids.ts";
import { smallWords } from "../words/small-words.ts";
import { finishSearch } from "../search/suggest.ts";
import { knownWords, readOtherCries, type Cries, type WordList } from "../words/word-lists.ts";

/**
 * Reads flows/ and locales/ below `root`, checks them whole and puts all into words.
 * @throws {@link ContentError} that names every problem found, with file, line and how to mend it.
 */
export function finishContent(
  root: string,
  { today, drafts }: { readonly today: string; readonly drafts: boolean },
): FinishedContent {
  const problems = new Problems();
  const parts = readParts(root, problems, { leaveOut: drafts });
  problems.add(...checkAcrossFiles(parts));
  const { facts, flows } = parts;
  const screens = drafts ? flows.screens : withoutDrafts(flows.screens);
  const others = problems.collect(() => readOtherCries(root));
  const codes = parts.words.map(({ language }) => language);
  const examples = readCryExamples(root, codes, problems);
  const refusal = (): Error => {
    problems.add(...checkAges(facts ? daysOf(facts) : [], today));
    return problems.error();
  };
  if (!facts) throw refusal();
  const rendered = renderLanguages(parts, facts, screens, problems);
  if (problems.areThere || !others) throw refusal();
  return {
    said: saidOf(parts, facts, screens, problems.warnings),
    ...understoodOf(parts, screens, rendered, { others, examples }),
  };
}

/** What is said whoever asks. */
function saidOf(
  { languages, flows, locales, words }: ContentParts,
  facts: Facts,
  screens: ReadonlyMap<ScreenId, Screen>,
  warnings: readonly Problem[],
): Said {
  return {
    languages: languages.all,
    screens,
    lacksDrafts: screens !== flows.screens,
    contacts: facts.contacts,
    messages: locales.map(saidByTheProgram),
    facts: Object.fromEntries([...facts.variables].map(([name, value]) => [name, escapeHtml(value)])),
    leaving: words.map(({ exit, leave }) => ({ exit, leave })),
    days: daysOf(facts),
    warnings,
  };
}

/** What is said in each language, and what is understood in it. */
function understoodOf(
  { languages, words }: ContentParts,
  screens: ReadonlyMap<ScreenId, Screen>,
  rendered: ReadonlyMap<Language, RenderedLanguage>,
  { others, examples }: { readonly others: Cries; readonly examples: readonly CryExamples[] },
): Omit<FinishedContent, "said"> {
  const renderedIn = (language: Language): RenderedLanguage =>
    assertDefined(rendered.get(language), language);
  const listOf = (language: Language): WordList =>
    assertDefined(
      words.find((list) => list.language === language),
      language,
    );
  return {
    rendered: renderedIn,
    cries: () => {
      // Where a button only sends its label, as on a reply keyboard, the one of help is a cry like any other.
      const withLabels = words.map((list) => {
        const label = renderedIn(list.language).screens.get(help)?.label;
        return { ...list, distress: [...list.distress, ...(label === undefined ? [] : [label])] };
      });
      const harmless = new Set([...knownWords(words), ...wordsOfTexts(rendered.values())]);
      return finishCries([...withLabels, others], harmless, examples);
    },
    search: (language) =>
      finishSearch({
        screens: [...renderedIn(language).screens].filter(([id]) =>
          isTopic(assertDefined(screens.get(id), id)),
        ),
        words: listOf(language),
        fillers: smallWords.get(languages.entry(language).smallWords ?? "") ?? [],
      }),
  };
}

/** The messages that belong to no screen, and those whose words they say. */
function saidByTheProgram({ fluent, messages }: Locale): FluentMessages {
  const said = new Set<string>();
  const add = (id: string): void => {
    if (said.has(id)) return;
    said.add(id);
    messages.get(id)?.references.forEach(add);
  };
  for (const key of interfaceKeys) add(key.split(".")[0] ?? key);
  return {
    language: fluent.language,
    entries: fluent.entries.filter(({ id }) => said.has(id)),
    where: new Map([...fluent.where].filter(([id]) => said.has(id))),
  };
}

/** Every word that stands in a text of ours: none of them is a cry with a slip in it. */
function wordsOfTexts(rendered: Iterable<RenderedLanguage>): string[] {
  return [...rendered].flatMap(({ screens }) =>
    normalizeText([...screens.values()].map(({ text }) => visibleText(text)).join("\n")).split(" "),
  );
}

/** Whether somebody can look for this screen: help is offered always, and the menu and the cover say nothing. */
function isTopic({ id, parent, bare }: Screen): boolean {
  return parent !== undefined && !bare && id !== help;
}
