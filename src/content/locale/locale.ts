import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { FluentResource } from "@fluent/bundle";
import {
  FluentParser,
  FluentSerializer,
  Visitor,
  type Message,
  type Pattern,
  type StringLiteral,
} from "@fluent/syntax";
import { messageFormatter, type FluentMessages } from "./fluent-messages.ts";
import type { Language, Languages } from "../language.ts";
import { onceForText } from "../../files/once-for-text.ts";
import { ContentError, Problems, type Problem } from "../../files/problem.ts";
import { encodingFault, readText } from "../../files/text-file.ts";
import { damagedBy, fluentFault, lineOf } from "./fluent-mend.ts";

/** A Fluent message as it is written in one language; its `parts` are its value (`""`) and its attributes. */
export interface LocaleMessage {
  readonly id: string;
  readonly where: string;
  readonly parts: readonly string[];
  readonly variables: ReadonlySet<string>;
  /** The messages whose words it says. */
  readonly references: ReadonlySet<string>;
  /** Its words, without what is put in their place when it is said. */
  readonly words: string;
  /** The digits that stand in its text, which may hold none. */
  readonly digits: string | undefined;
  /** Changes when the words change: eight hexadecimal digits. */
  readonly fingerprint: string;
}

/** One language's folder of locales/. */
export interface Locale {
  readonly language: Language;
  readonly messages: ReadonlyMap<string, LocaleMessage>;
  /** The messages that are not read whole, since what stands around them is no Fluent. */
  readonly damaged: ReadonlySet<string>;
  /** The fingerprint of the source each message was translated from; nothing where translated.json cannot be read. */
  readonly translatedFrom: ReadonlyMap<string, string> | undefined;
  /** The words of `id` or `id.attribute`; throws {@link ContentError} where one is missing or cannot be said. */
  format(key: string, variables: Readonly<Record<string, string>>): string;
  /** The same, as it is said while the bot runs. */
  readonly fluent: FluentMessages;
}

const fingerprints = z.record(z.string(), z.string());

/**
 * Reads all Fluent files of every language, each as far as it can be read: what is wrong is added to `problems`. A language
 * without a file is left out.
 */
export function readLocales(root: string, { all }: Languages, problems: Problems): Locale[] {
  return all.flatMap(({ code, name }) => {
    const folder = `locales/${code}`;
    if (fluentFiles(root, code).length > 0) return parseLocale(root, code, problems);
    const mend = `write it as locales/ has it for the others, or take ${code} out of flows/languages.yaml.`;
    problems.add({ where: folder, what: `${name} has no words yet: there is no such folder`, mend });
    return [];
  });
}

/** Reads all Fluent files of a language; throws {@link ContentError} where one does not parse or repeats an id. */
export function readLocale(root: string, language: Language): Locale {
  const problems = new Problems();
  const locale = parseLocale(root, language, problems);
  problems.refuse();
  return locale;
}

/** The names of the Fluent files of a language. */
export function fluentFiles(root: string, language: Language): string[] {
  const folder = join(root, "locales", language);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith(".ftl")).sort();
}

function parseLocale(root: string, language: Language, problems: Problems): Locale {
  const folder = `locales/${language}`;
  const entries: FluentMessages["entries"] = [];
  const messages = new Map<string, LocaleMessage>();
  const damaged = new Set<string>();
  for (const name of fluentFiles(root, language)) {
    const file = `${folder}/${name}`;
    const read = parseFluent(file, readText(root, file));
    entries.push(...read.entries);
    problems.add(...read.faults);
    for (const id of read.damaged) damaged.add(id);
    for (const message of read.messages) {
      const { id, where } = message;
      const twin = messages.get(id);
      if (twin) problems.add({ where, what: `${id} stands at ${twin.where} too`, mend: "keep one." });
      else messages.set(id, message);
    }
  }
  const where = new Map([...messages].map(([id, message]) => [id, message.where]));
  const fluent = { language, entries, where };
  const format = messageFormatter(fluent);
  return {
    language,
    messages,
    damaged,
    translatedFrom: problems.collect(() => readTranslatedFrom(root, language)),
    format: (key, variables) => {
      const { text, fault } = format(key, variables);
      if (fault) throw new ContentError([fault]);
      return text;
    },
    fluent,
  };
}

/** What a Fluent file holds, as far as it can be read. */
interface FluentFile {
  readonly entries: FluentMessages["entries"];
  /** Of which two may have one id. */
  readonly messages: readonly LocaleMessage[];
  readonly damaged: readonly string[];
  readonly faults: readonly Problem[];
}

const parseFluent = onceForText((file, text): FluentFile => {
  const unread = encodingFault(file, text);
  if (unread) {
    const names = text.replaceAll("\0", "").matchAll(/^[^\w\s]*([a-z][\w-]*) *=/gm);
    return { entries: [], messages: [], damaged: [...names].flatMap(([, id]) => id ?? []), faults: [unread] };
  }
  const messages: LocaleMessage[] = [];
  const damaged: string[] = [];
  const faults: Problem[] = [];
  let above: string | undefined;
  for (const entry of new FluentParser().parse(text).body) {
    if (entry.type === "Junk") {
      const broken = { junk: entry, text, file, above };
      faults.push(fluentFault(broken));
      damaged.push(...damagedBy(broken));
    }
    if (entry.type !== "Message" && entry.type !== "Term") continue;
    // The entry itself begins with its comment.
    const where = `${file}:${lineOf(text, entry.id.span?.start ?? 0)}`;
    above = entry.id.name;
    if (entry.type === "Message") {
      messages.push(describe(entry, where));
      continue;
    }
    // The checks read messages: a term would carry words past them.
    const mend = "write its words where they are said.";
    faults.push({ where, what: `-${entry.id.name} is a term`, mend });
  }
  return { entries: new FluentResource(text).body, messages, damaged, faults };
});

function describe(message: Message, where: string): LocaleMessage {
  const variables = new Set<string>();
  const references = new Set<string>();
  let text = "";
  class Reader extends Visitor {
    override visitMessageReference(node: { id: { name: string } }): void {
      references.add(node.id.name);
    }
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
  for (const piece of pieces) {
    if (piece) reader.visit(piece);
    text += "\n";
  }

  const plain = message.clone();
  plain.comment = null;
  const written = new FluentSerializer().serializeEntry(plain);
  return {
    id: message.id.name,
    where,
    parts: [...(message.value ? [""] : []), ...message.attributes.map(({ id }) => id.name)],
    variables,
    references,
    words: text,
    digits: /\p{Nd}+/u.exec(text)?.[0],
    fingerprint: createHash("sha256").update(written).digest("hex").slice(0, 8),
  };
}

function readTranslatedFrom(root: string, language: Language): ReadonlyMap<string, string> {
  const file = `locales/${language}/translated.json`;
  if (!existsSync(join(root, file))) return new Map();
  try {
    return new Map(Object.entries(fingerprints.parse(JSON.parse(readText(root, file)))));
  } catch {
    const mend = `take it away, compare each text with its source, and run: npm run translated ${language}`;
    throw new ContentError([{ where: file, what: "this is not a list of messages", mend }]);
  }
}
