import { isAlias, isScalar, visit, type Document, type LineCounter } from "yaml";
import type { Problem } from "./problem.ts";

/** A file as the reader of YAML found it. */
export interface ReadYamlText {
  readonly file: string;
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

type YamlError = Document["errors"][number];

/** What is wrong with the writing of a YAML file, in words for whoever wrote it; one problem a line. */
export function yamlFaults(read: ReadYamlText): Problem[] {
  const found = new Map<number, Problem>();
  for (const error of read.document.errors) {
    const { line, what, mend } = explain(error, read);
    if (!found.has(line)) found.set(line, { where: `${read.file}:${line}`, what, mend });
  }
  // The second error of one slip stands on the line beside it.
  return [...found].filter(([line]) => !found.has(line - 1)).map(([, problem]) => problem);
}

/** A `*` that begins a value points to another one in YAML: nothing of ours does. */
export function aliasFaults({ document, file, lines }: ReadYamlText): Problem[] {
  const problems: Problem[] = [];
  visit(document, (_, node) => {
    if (!isAlias(node)) return;
    problems.push({
      where: `${file}:${lines.linePos(node.range?.[0] ?? 0).line}`,
      what: `*${node.source} begins with a sign that means something else in YAML`,
      mend: `put it in quotes: "*${node.source}"`,
    });
  });
  return problems;
}

interface Explained {
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

function explain(error: YamlError, read: ReadYamlText): Explained {
  const { line } = read.lines.linePos(error.pos[0]);
  const written = lineAt(read.text, line);
  switch (error.code) {
    case "DUPLICATE_KEY":
      return duplicate(error, line, read);
    case "TAB_AS_INDENT":
      return { line, what: "this line begins with a tab", mend: "put spaces in its place." };
    case "MULTILINE_IMPLICIT_KEY":
    case "MISSING_CHAR":
      return error.message.includes("quote")
        ? openQuote(read.text, line)
        : noColon(line, written, error.message.includes("without - indicator"));
    case "BLOCK_AS_IMPLICIT_KEY":
      return /:\s.*:(\s|$)/.test(written)
        ? {
            line,
            what: "this line has two colons",
            mend: 'put the text behind the first one in quotes: name: "one: two"',
          }
        : indented(line + 1);
    case "BAD_INDENT":
      return /end with a (?<sign>[\]}])/.test(error.message) ? openBracket(error, line) : indented(line);
    case "BAD_SCALAR_START":
      return {
        line,
        what: "this begins with a sign that means something else in YAML",
        mend: "put it in quotes.",
      };
    default:
      return { line, what: "this is not YAML", mend: error.message.split("\n")[0] ?? "" };
  }
}

function indented(line: number): Explained {
  return {
    line,
    what: "this line begins in another column than the entries that it belongs to",
    mend: "put as many spaces before it as before the entry of the same kind above it.",
  };
}

function noColon(line: number, written: string, isColumn: boolean): Explained {
  if (/^\s*-\s/.test(written) || isColumn) return indented(line);
  // It has its colon: what is wrong is that the line below goes on with it.
  if (/:(\s|$)/.test(written)) return indented(line + 1);
  return {
    line,
    what: `"${written.trim()}" has no colon with a space behind it`,
    mend: "write it like the entries beside it, as in name: value",
  };
}

function openBracket(error: YamlError, line: number): Explained {
  const sign = error.message.includes("]") ? "]" : "}";
  const opened = sign === "]" ? "[" : "{";
  return { line, what: `a ${opened} that was opened above is not closed`, mend: `close it with ${sign}` };
}

/** The reader notices it at the end of the file; the quote is the first that has no other on its line. */
function openQuote(text: string, noticed: number): Explained {
  const lines = text.split("\n");
  const open = lines.findIndex((line) => (line.replace(/#.*/, "").match(/"/g)?.length ?? 0) % 2 === 1);
  return {
    line: open < 0 ? noticed : open + 1,
    what: "a quote is opened and not closed",
    mend: 'put " at the end of the text, too.',
  };
}

function duplicate(error: YamlError, line: number, { text, document, lines }: ReadYamlText): Explained {
  const key = /^[^:#]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? "";
  let first = line;
  visit(document, {
    Map: (_, { items }) => {
      const starts = items.flatMap((item) =>
        isScalar(item.key) && String(item.key.value) === key ? [item.key.range?.[0] ?? 0] : [],
      );
      if (starts.includes(error.pos[0])) first = lines.linePos(Math.min(...starts)).line;
    },
  });
  return {
    line,
    what: `${key} stands on line ${first} too`,
    mend: "keep one of the two, or give one another name.",
  };
}

function lineAt(text: string, line: number): string {
  return text.split("\n")[line - 1] ?? "";
}
