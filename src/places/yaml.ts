import { readFileSync } from "node:fs";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { PlacesError } from "./problem.ts";

export interface YamlFile<T> {
  readonly data: T;
  /** `flows/places.yaml:12` for the entry at this path of keys, or for the nearest entry around it. */
  readonly where: (...path: readonly (string | number)[]) => string;
}

/** Reads a YAML file that fits its schema; throws {@link PlacesError} with file, line and mend. */
export function readYaml<T>(file: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new PlacesError(
      document.errors.map((error) => ({
        where: `${file}:${lines.linePos(error.pos[0]).line}`,
        what: "this is not YAML",
        mend: error.message.split("\n")[0] ?? "",
      })),
    );
  }

  const where = (...path: readonly (string | number)[]): string => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return `${file}:${lines.linePos(node.range[0]).line}`;
    }
    return file;
  };

  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, where };
  throw new PlacesError(
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
