import type { Junk } from "@fluent/syntax";
import type { Problem } from "../../files/problem.ts";
import { shortened } from "../shortened.ts";

/** How much of a broken line is shown, in characters. */
const mostShown = 41;

/** A piece of a Fluent file that is no message. */
export interface BrokenFluent {
  readonly junk: Junk;
  readonly text: string;
  readonly file: string;
  /** The message above it, if there is one. */
  readonly above: string | undefined;
}

/** What is wrong with a piece of a Fluent file, in words for whoever wrote it. */
export function fluentFault(broken: BrokenFluent): Problem {
  const { offset, what, mend } = explain(broken);
  return { where: `${broken.file}:${lineOf(broken.text, offset)}`, what, mend };
}

/** The messages that the piece may have been part of, or have held: that they lack something is no fault of its own. */
export function damagedBy({ junk, above }: BrokenFluent): string[] {
  const begun = [...junk.content.matchAll(/^([a-zA-Z][\w-]*)/gm)].flatMap(([, id]) => id ?? []);
  return above === undefined ? begun : [above, ...begun];
}

/** The line of a place in a text, from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

interface Explained {
  readonly offset: number;
  readonly what: string;
  readonly mend: string;
}

function explain({ junk, text, above }: BrokenFluent): Explained {
  const [annotation] = junk.annotations;
  const start = junk.span?.start ?? 0;
  const offset = annotation?.span?.start ?? start;
  const [first = ""] = junk.content.split("\n");
  const brace = text.lastIndexOf("{", offset);
  switch (annotation?.code) {
    case "E0002":
    case "E0003":
    case "E0005":
      if (annotation.message.includes("}") && brace >= start) return openBrace(text, brace);
      return notMessage(first, start, above);
    case "E0004":
    case "E0028":
      if (brace >= start) return openBrace(text, brace);
      break;
    case "E0012":
      return { offset, what: "nothing stands behind this =", mend: "write its words behind it." };
    case "E0027":
      return {
        offset,
        what: "a } stands here without its {",
        mend: "write { before the name, as in { $payoke }",
      };
    case undefined:
    default:
  }
  return { offset, what: "this is not Fluent", mend: annotation?.message ?? "see the lines around." };
}

function openBrace(text: string, offset: number): Explained {
  const [written = ""] = text.slice(offset).split("\n");
  // The words of a message have no $.
  const label = /^\{ *([a-z][\w-]*\.[a-z][\w-]*)/.exec(written)?.[1];
  return {
    offset,
    what: `"${shortened(written, mostShown)}" has a { that is not closed behind a name`,
    mend:
      label === undefined
        ? "write it with a $, without spaces in the name, and close it: { $payoke }"
        : `close it: { ${label} }`,
  };
}

/** A line at the margin that begins no message. */
function notMessage(line: string, offset: number, above: string | undefined): Explained {
  const id = /^([a-zA-Z][\w-]*) *:/.exec(line)?.[1];
  if (id !== undefined) {
    return { offset, what: `${id} is followed by a colon`, mend: `write = in its place: ${id} = …` };
  }
  const dotted = /^([a-zA-Z][\w.-]*)\s*=/.exec(line)?.[1];
  if (dotted?.includes(".")) {
    const mend = `write it with hyphens: ${dotted.replaceAll(".", "-")} = …`;
    return { offset, what: `${dotted} has a dot in its name`, mend };
  }
  if (dotted !== undefined) {
    const mend = "write them behind it, or in lines that begin with four spaces.";
    return { offset, what: `no words stand behind ${dotted} =`, mend };
  }
  const belongs = above === undefined ? "" : ` if it belongs to ${above}`;
  return {
    offset,
    what: `"${shortened(line, mostShown)}" begins at the margin and is no message`,
    mend: `put four spaces before it${belongs}; a message begins with its name and a =.`,
  };
}
