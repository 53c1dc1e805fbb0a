import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import {
  FluentParser,
  FluentSerializer,
  Visitor,
  type Junk,
  type Message,
  type Pattern,
  type StringLiteral,
} from "@fluent/syntax";
import { asShown } from "./direction.ts";
import type { Language, Languages } from "./language.ts";
import { ContentError, Problems, type Problem } from "../files/problem.ts";

/** A Fluent message as it is written in one language; its `parts` are its value (`""`) and its attributes. */
export interface LocaleMessage {
  readonly id: string;
  readonly where: string;
  readonly parts: readonly string[];
  readonly variables: ReadonlySet<string>;
  /** The digits that stand in its text, which may hold none. */
  readonly digits: string | undefined;
  /** Changes when the words change: eight hexadecimal digits. */
  readonly fingerprint: string;
}

/** One language's folder of locales/. */
export interface Locale {
  readonly language: Language;
  readonly messages: ReadonlyMap<string, LocaleMessage>;
  /** The fingerprint of the source each message was translated from, as kept in translated.json. */
  readonly translatedFrom: ReadonlyMap<string, string>;
  /** The words of `id` or `id.attribute`; throws {@link ContentError} where one is missing or cannot be said. */
  format(key: string, variables: Readonly<Record<string, string>>): string;
}

const fingerprints = z.record(z.string(), z.string());

/** Reads all Fluent files of every language; throws {@link ContentError} with the problems of all of them. */
export function readLocales(root: string, { all }: Languages): Locale[] {
  const problems = new Problems();
  const locales = all.flatMap(({ code }) => problems.collect(() => readLocale(root, code)) ?? []);
  problems.refuse();
  return locales;
}

/** Reads all Fluent files of a language; throws {@link ContentError} where one does not parse or repeats an id. */
export function readLocale(root: string, language: Language): Locale {
  const folder = `locales/${language}`;
  const bundle = new FluentBundle(language, { useIsolating: false });
  const messages = new Map<string, LocaleMessage>();
  const problems: Problem[] = [];
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  for (const name of names.filter((name) => name.endsWith(".ftl")).sort()) {
    const text = readFileSync(join(root, folder, name), "utf8");
    bundle.addResource(new FluentResource(text), { allowOverrides: true });
    for (const entry of new FluentParser().parse(text).body) {
      if (entry.type === "Junk") problems.push(brokenSyntax(entry, text, `${folder}/${name}`));
      if (entry.type !== "Message" && entry.type !== "Term") continue;
      // The entry itself begins with its comment.
      const where = `${folder}/${name}:${lineOf(text, entry.id.span?.start ?? 0)}`;
      if (entry.type === "Term") {
        // The checks read messages: a term would carry words past them.
        const mend = "write its words where they are said.";
        problems.push({ where, what: `-${entry.id.name} is a term`, mend });
        continue;
      }
      const twin = messages.get(entry.id.name);
      if (twin) {
        problems.push({ where, what: `${entry.id.name} stands at ${twin.where} too`, mend: "keep one." });
      }
      messages.set(entry.id.name, describe(entry, where));
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return {
    language,
    messages,
    translatedFrom: readTranslatedFrom(root, language),
    format: (key, variables) => asShown(language, format(bundle, messages, key, variables)),
  };
}

function describe(message: Message, where: string): LocaleMessage {
  const variables = new Set<string>();
  let text = "";
  class Reader extends Visitor {
    override visitVariableReference(node: { id: { name: string } }): void {
      variables.add(node.id.name);
    }
    override visitTextElement(node: { value: string }): void {
      text += node.value;
    }
    override visitStringLiteral(node: StringLiteral): void {
      text += node.parse().value;
    }
    override visitNumberLiteral(node: { value: string }): void {
      text += node.value;
    }
  }
  const reader = new Reader();
  const pieces: (Pattern | null)[] = [message.value, ...message.attributes.map(({ value }) => value)];
  for (const piece of pieces) if (piece) reader.visit(piece);

  const plain = message.clone();
  plain.comment = null;
  const words = new FluentSerializer().serializeEntry(plain);
  return {
    id: message.id.name,
    where,
    parts: [...(message.value ? [""] : []), ...message.attributes.map(({ id }) => id.name)],
    variables,
    digits: /\p{Nd}+/u.exec(text)?.[0],
    fingerprint: createHash("sha256").update(words).digest("hex").slice(0, 8),
  };
}

function format(
  bundle: FluentBundle,
  messages: ReadonlyMap<string, LocaleMessage>,
  key: string,
  variables: Readonly<Record<string, string>>,
): string {
  const [id = key, attribute] = key.split(".");
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  const where = messages.get(id)?.where ?? `locales/${bundle.locales[0] ?? ""}`;
  if (pattern == null) {
    throw new ContentError([
      { where, what: `${key} is missing`, mend: `write ${key} as in the source language.` },
    ]);
  }
  const errors: Error[] = [];
  const words = bundle.formatPattern(pattern, variables, errors);
  const [error] = errors;
  if (error) {
    throw new ContentError([
      { where, what: `${key} cannot be said: ${error.message}`, mend: "use only names that flows/ defines." },
    ]);
  }
  return words;
}

function brokenSyntax(junk: Junk, text: string, file: string): Problem {
  const [annotation] = junk.annotations;
  const line = lineOf(text, annotation?.span?.start ?? junk.span?.start ?? 0);
  return {
    where: `${file}:${line}`,
    what: "this is not Fluent",
    mend: annotation?.message ?? "see the lines around.",
  };
}

function readTranslatedFrom(root: string, language: Language): ReadonlyMap<string, string> {
  const file = `locales/${language}/translated.json`;
  if (!existsSync(join(root, file))) return new Map();
  try {
    return new Map(Object.entries(fingerprints.parse(JSON.parse(readFileSync(join(root, file), "utf8")))));
  } catch {
    const mend = `take it away, compare each text with its source, and run: npm run translated ${language}`;
    throw new ContentError([{ where: file, what: "this is not a list of messages", mend }]);
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
