import type { Language, Languages } from "../content/language.ts";

/**
 * The language of ours that a browser asks for first, by its header Accept-Language; the source where it asks for none of
 * them.
 */
export function languageOfBrowser(languages: Languages, accepted = ""): Language {
  const ours = accepted
    .split(",")
    .map((entry) => {
      const [range = "", ...parameters] = entry.trim().split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
      return { language: languages.forTag(range), weight: Number(weight) };
    })
    // Also not where the weight is no number.
    .filter(({ language, weight }) => language !== undefined && weight > 0);
  // A sort keeps the order of those that weigh the same.
  return ours.sort((one, other) => other.weight - one.weight)[0]?.language ?? languages.source;
}
