import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import type { z } from "zod";
import { ContentError } from "./problem.ts";
import { aliasFaults, yamlFaults } from "./yaml-mend.ts";

/** A YAML file that fits its schema, with the line of each of its entries for messages about them. */
export interface YamlFile<T> {
  readonly data: T;
  /** `flows/help.yaml:12` for the entry at this path of keys, or for the nearest entry around it. */
  readonly where: (...path: readonly (string | number)[]) => string;
}

/** Reads `file` (relative to `root`); throws {@link ContentError} with file, line and mend where it does not fit. */
export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): YamlFile<T> {
  if (!existsSync(join(root, file))) {
    throw new ContentError([{ where: file, what: "there is no such file", mend: "write it." }]);
  }
  const lines = new LineCounter();
  const text = readFileSync(join(root, file), "utf8");
  const document = parseDocument(text, { lineCounter: lines });
  const read = { file, text, document, lines };
  const faults = document.errors.length > 0 ? yamlFaults(read) : aliasFaults(read);
  if (faults.length > 0) throw new ContentError(faults);

  const where = (...path: readonly (string | number)[]): string => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = entryAt(document.contents, path.slice(0, length));
      if (node?.range) return `${file}:${lines.linePos(node.range[0]).line}`;
    }
    return file;
  };

  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    throw new ContentError(
      parsed.error.issues.map((issue) => {
        const path = issue.path.filter((key) => typeof key !== "symbol");
        const name = path.join(" › ") || "the file";
        return { where: where(...path), ...misfit(issue, name, document.getIn(path, true)) };
      }),
    );
  }
  return { data: parsed.data, where };
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
