import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Problem } from "../../files/problem.ts";
import { asShown } from "../direction.ts";
import type { Language } from "../language.ts";
import { localeOfNumbers } from "../written-numbers.ts";

/**
 * The messages of a language as they are said, and where each is written. It is plain: it is written down when the program
 * is built.
 */
export interface FluentMessages {
  readonly language: Language;
  readonly entries: FluentResource["body"];
  /** By the message's id: `locales/uk/place.ftl:12`. */
  readonly where: ReadonlyMap<string, string>;
}

/** A message put into words. */
export interface FormattedMessage {
  /** What could not be said stands in it by its name, such as `{$place}`. */
  readonly text: string;
  /** What could not be said; undefined where everything could. */
  readonly fault: Problem | undefined;
}

/** Puts `id` or `id.attribute` into words. It never throws. */
export type FormatMessage = (key: string, variables: Readonly<Record<string, string>>) => FormattedMessage;

/** Says messages; of two with one id the last. */
export function messageFormatter({ language, entries, where }: FluentMessages): FormatMessage {
  const bundle = new FluentBundle(localeOfNumbers(language), { useIsolating: false });
  const resource = new FluentResource("");
  resource.body = entries;
  bundle.addResource(resource, { allowOverrides: true });
  return (key, variables) => {
    const [id = key, attribute] = key.split(".");
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    const place = where.get(id) ?? `locales/${language}`;
    if (pattern == null) {
      const mend = `write ${key} as in the source language.`;
      return { text: key, fault: { where: place, what: `${key} is missing`, mend } };
    }
    const errors: Error[] = [];
    const text = asShown(language, bundle.formatPattern(pattern, variables, errors));
    const [error] = errors;
    const mend = "write { $name } with the $, and only names that flows/ defines.";
    return { text, fault: error && { where: place, what: `${key} cannot be said: ${error.message}`, mend } };
  };
}
