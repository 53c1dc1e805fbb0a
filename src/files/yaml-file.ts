import { existsSync } from "node:fs";
import { join } from "node:path";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit, type Node } from "yaml";
import { z } from "zod";
import { ContentError, type Problem, type Problems } from "./problem.ts";
import { onceForText } from "./once-for-text.ts";
import { encodingFault, readText } from "./text-file.ts";
import { aliasFaults, yamlFaults } from "./yaml-mend.ts";

/** A YAML file that fits its schema, with the line of each of its entries for messages about them. */
export interface YamlFile<T> {
  readonly data: T;
  /** `flows/help.yaml:12` for the entry at this path of keys, or for the nearest entry around it. */
  readonly where: (...path: readonly (string | number)[]) => string;
}

/** The entries of a YAML file that fit, by name. */
export interface YamlEntries<T> {
  readonly sound: ReadonlyMap<string, T>;
  /** What stands in those that do not fit, by name in small letters; undefined where the file cannot be read that far. */
  readonly damaged: ReadonlyMap<string, unknown>;
  readonly where: YamlFile<T>["where"];
}

/**
 * Reads files of one kind (relative to `root`); throws {@link ContentError} with file, line and mend where one does not fit. Of a file that
 * has the text that it had the last time, the same is returned.
 */
export function yamlReader<T>(schema: z.ZodType<T>): (root: string, file: string) => YamlFile<T> {
  const fit = onceForText((file, text): YamlFile<T> | readonly Problem[] => {
    const { faults, value, where, nodeAt } = parseYaml(file, text);
    if (faults.length > 0) return faults;
    const parsed = schema.safeParse(value());
    return parsed.success ? { data: parsed.data, where } : misfits(parsed.error, where, nodeAt);
  });
  return (root, file) => {
    const read = fit(file, textOf(root, file));
    if (!("data" in read)) throw new ContentError(read);
    return read;
  };
}

/**
 * Reads a file of entries with names. What is wrong with one of them is added to `problems`, and hides nothing of the
 * others.
 * @throws ContentError where there is no such file
 */
export function readEntries<T>(
  root: string,
  file: string,
  schemas: { readonly name: z.ZodType<string>; readonly entry: z.ZodType<T> },
  problems: Problems,
): YamlEntries<T> {
  const { faults, text, value, where, nodeAt } = parseYaml(file, textOf(root, file));
  const whole = z.record(schemas.name, schemas.entry).safeParse(value());
  problems.add(...faults);
  if (faults.length === 0) {
    if (whole.success) return { sound: new Map(Object.entries(whole.data)), damaged: new Map(), where };
    problems.add(...misfits(whole.error, where, nodeAt));
  }
  const sound = new Map<string, T>();
  // A name may stand where the reader of YAML lost its way.
  const names = [...text.matchAll(/^[a-z][\w-]*(?=\s*:)/gim)].map(([name]) => name.toLowerCase());
  const damaged = new Map<string, unknown>(names.map((name) => [name, undefined]));
  for (const [name, written] of Object.entries(anyEntries.safeParse(value()).data ?? {})) {
    const entry = schemas.entry.safeParse(written);
    if (entry.success && schemas.name.safeParse(name).success) sound.set(name, entry.data);
    else damaged.set(name.toLowerCase(), written);
  }
  for (const name of sound.keys()) damaged.delete(name);
  return { sound, damaged, where };
}

const anyEntries = z.record(z.string(), z.unknown());

/** What is written in a file, and how to tell where. */
interface OpenedYaml {
  readonly text: string;
  /** What makes it no YAML. */
  readonly faults: readonly Problem[];
  /** What it says, as far as it can be read. */
  readonly value: () => unknown;
  readonly where: YamlFile<unknown>["where"];
  readonly nodeAt: (path: readonly (string | number)[]) => unknown;
}

function textOf(root: string, file: string): string {
  if (!existsSync(join(root, file))) {
    throw new ContentError([{ where: file, what: "there is no such file", mend: "write it." }]);
  }
  return readText(root, file);
}

const parseYaml = onceForText((file, text): OpenedYaml => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const read = { file, text, document, lines };
  const unread = encodingFault(file, text);
  const faults = unread ? [unread] : document.errors.length > 0 ? yamlFaults(read) : aliasFaults(read);
  // It was meant as a text, and as an alias of nothing it could not be read any further.
  visit(document, { Alias: (_, { source }) => new Scalar(`*${source}`) });
  const where = (...path: readonly (string | number)[]): string => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = entryAt(document.contents, path.slice(0, length));
      if (node?.range) return `${file}:${lines.linePos(node.range[0]).line}`;
    }
    return file;
  };
  return {
    text,
    faults,
    value: () => document.toJS() as unknown,
    where,
    nodeAt: (path) => document.getIn(path, true),
  };
});

function misfits(
  { issues }: z.ZodError,
  where: OpenedYaml["where"],
  nodeAt: OpenedYaml["nodeAt"],
): Problem[] {
  return issues.map((issue) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    const name = path.join(" › ") || "the file";
    return { where: where(...path), ...misfit(issue, name, nodeAt(path)) };
  });
}

/** What does not fit the schema, and how to mend it. */
function misfit(issue: z.core.$ZodIssue, name: string, node: unknown): { what: string; mend: string } {
  const like = "write it like the entries beside it.";
  if (issue.code === "invalid_type" && issue.expected === "string" && isScalar(node)) {
    const { value, source = String(value) } = node;
    if (typeof value === "number") {
      return { what: `${name} is a number to count with`, mend: `put it in quotes: "${source}"` };
    }
  }
  if (issue.code === "unrecognized_keys") {
    return { what: `${name} has ${issue.keys.join(", ")}, which nothing reads`, mend: like };
  }
  if (issue.code === "invalid_type" && node === undefined) return { what: `${name} is missing`, mend: like };
  return { what: `${name} does not fit: ${issue.message}`, mend: like };
}

/** The key of an entry, for its value may begin on a later line; the item itself in a list. */
function entryAt(contents: unknown, path: readonly (string | number)[]): Node | undefined {
  let entry: unknown;
  let value = contents;
  for (const step of path) {
    if (isMap(value)) {
      const pair = value.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      [entry, value] = [pair?.key, pair?.value];
    } else {
      value = isSeq(value) ? value.items[Number(step)] : undefined;
      entry = value;
    }
  }
  return isNode(entry) ? entry : undefined;
}
