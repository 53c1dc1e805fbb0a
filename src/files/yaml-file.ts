import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import type { z } from "zod";
import { ContentError } from "./problem.ts";

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
  const document = parseDocument(readFileSync(join(root, file), "utf8"), { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map(({ pos, message }) => ({
        where: `${file}:${lines.linePos(pos[0]).line}`,
        what: "this is not YAML",
        mend: message.split("\n")[0] ?? "",
      })),
    );
  }

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
        return {
          where: where(...path),
          what: `${path.join(" › ") || "the file"} does not fit: ${issue.message}`,
          mend: "write it like the entries beside it.",
        };
      }),
    );
  }
  return { data: parsed.data, where };
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
