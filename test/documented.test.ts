import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { layerOf, layers } from "../lint/layers.js";

const files = ["src", "packages", "bench"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => path.endsWith(".ts") && !/\/(dist|node_modules)\//.test(path));

/** Where something is exported without a comment that says what it is: `src/config.ts:34 Config`. */
function undocumented(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const told = new Set<string>();
  return source.statements.filter(isExported).flatMap((statement) => {
    const names = namesOf(statement);
    const isTold = ts
      .getJSDocCommentsAndTags(statement)
      .some((comment) => ts.isJSDoc(comment) && comment.comment !== undefined);
    if (isTold) for (const name of names) told.add(name);
    const { line } = source.getLineAndCharacterOfPosition(statement.getStart());
    // The first of several signatures speaks for the others.
    return names.filter((name) => !told.has(name)).map((name) => `${path}:${line + 1} ${name}`);
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed ? [statement.name?.text ?? "default"] : [];
}

const lacking = files.flatMap((path) =>
  undocumented(path, readFileSync(path, "utf8")).map((where) => ({ layer: layerOf(path)?.name, where })),
);

describe("what is exported", () => {
  test.each(layers.map(({ name }) => name))("by %s says what it is", (layer) => {
    expect(lacking.filter((each) => each.layer === layer).map(({ where }) => where)).toEqual([]);
  });

  test("is told from a comment that stands elsewhere, says nothing, or is none", () => {
    const text = `
      /** What it is. */
      export const one = 1;
      export const two = 2, three = 3;
      // No comment on an export.
      export function four(): void {}
      /** @returns nothing */
      export function five(): void {}
      /** What it is. */
      export function six(a: string): void;
      export function six(a: number): void;
      interface Hidden {}
      export type { Hidden };
      export class Seven {}`;
    expect(undocumented("a.ts", text)).toEqual([
      "a.ts:4 two",
      "a.ts:4 three",
      "a.ts:6 four",
      "a.ts:8 five",
      "a.ts:14 Seven",
    ]);
  });
});

describe("docs/log.md", () => {
  const said = files
    .filter((path) => path.startsWith("src/"))
    .flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/\bevent: "([a-z-]+)"/g)].map(([, event]) => event),
    );
  const table = readFileSync("docs/log.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const told = table.flatMap((line) =>
    [...(line.split("|")[1] ?? "").matchAll(/`([a-z-]+)`/g)].map(([, event]) => event),
  );

  test("explains each event once, and no other", () => {
    expect(told.toSorted()).toEqual([...new Set(said)].toSorted());
  });

  test.each(["fatal", "error"])("has each event of level %s where it is looked for first", (level) => {
    const pattern = new RegExp(`log\\.${level}\\(\\{\\s*event: "([a-z-]+)"`, "g");
    const events = files.flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(pattern)].map(([, event]) => event),
    );
    const named = table.filter((line) => line.split("|")[2]?.trim() === level).join("\n");
    for (const event of new Set(events)) expect(named).toContain(`\`${event ?? ""}\``);
  });
});
