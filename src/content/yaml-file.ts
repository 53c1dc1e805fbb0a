import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { ContentError } from "./problem.ts";

/** A YAML file that fits its schema, with the line of each of its entries for messages about them. */
export interface YamlFile<T> {
  readonly data: T;
  /** `flows/help.yaml:12` for the entry at this path of keys. */
  where(...path: readonly (string | number)[]): string;
}

/** Reads `file` (relative to `root`); throws {@link ContentError} with file, line and mend where it does not fit. */
export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, file), "utf8"), { lineCounter: lines });
  const name = relative(root, join(root, file));
  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new ContentError([
      { where: `${name}:${line}`, what: "this is not YAML", mend: broken.message.split("\n")[0] ?? "" },
    ]);
  }

  const where = (...path: readonly (string | number)[]): string => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return `${name}:${lines.linePos(node.range[0]).line}`;
    }
    return name;
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
