import type { Problem } from "../../files/problem.ts";
import type { ContentParts } from "../parts.ts";
import { checkTargets } from "./buttons.ts";
import { checkUntranslated } from "./untranslated.ts";
import { checkFactsUsed } from "./facts-used.ts";
import { checkGraph } from "./graph.ts";
import { checkLocales } from "./locales.ts";
import { checkPictures } from "./pictures.ts";
import { checkTopics } from "./topics.ts";

/**
 * Holds the parts against each other. What would only say that a broken file lacks something is left out: it is told
 * already, and the rest is told beside it.
 */
export function checkAcrossFiles(parts: ContentParts): Problem[] {
  const { languages, facts, flows, locales, words } = parts;
  const { screens, areWhole } = flows;
  const source = locales.find(({ language }) => language === languages.source);
  return [
    ...(areWhole ? [...checkGraph(screens), ...checkPictures(screens), ...checkTopics(words, screens)] : []),
    ...(facts ? checkTargets(flows, facts) : []),
    ...(facts && source?.damaged.size === 0 && areWhole ? checkFactsUsed(facts, screens, source) : []),
    ...checkLocales(parts, source),
    ...(source ? locales.flatMap((locale) => checkUntranslated(locale, source)) : []),
  ];
}
