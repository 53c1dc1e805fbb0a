import { escapeHtml } from "../content/markup.ts";

/** Plain text as it may stand between the quotes of an attribute. */
export function escapeAttribute(text: string): string {
  return escapeHtml(text).replaceAll('"', "&quot;");
}

/**
 * A text of the content as blocks of a page: headings, paragraphs and lists.
 * @param text HTML with the tags of content/markup.ts, whose lines are told apart by line breaks
 */
export function asBlocks(text: string): string {
  return text
    .split(/\n{2,}/)
    .flatMap((paragraph) => groupsOf(paragraph.split("\n")))
    .map(blockOf)
    .join("\n");
}

/** Lines that belong together: those of a list, a heading alone, and others. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const [last = ""] = group ?? [];
    if (group && kindOf(last) === kindOf(line) && kindOf(line) !== "heading") group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function kindOf(line: string): "heading" | "item" | "line" {
  if (/^<b>[^<]*<\/b>$/.test(line)) return "heading";
  return line.startsWith("• ") ? "item" : "line";
}

function blockOf(lines: readonly string[]): string {
  const [first = ""] = lines;
  switch (kindOf(first)) {
    case "heading":
      return `<h2>${first.slice("<b>".length, -"</b>".length)}</h2>`;
    case "item":
      return `<ul>${lines.map((line) => `<li>${line.slice("• ".length)}</li>`).join("")}</ul>`;
    case "line":
      return `<p>${lines.join("<br>")}</p>`;
  }
}

/** A text as a heading of the whole page and the blocks below it; `heading` where the text begins with none. */
export function asPage(text: string, heading: string): { readonly heading: string; readonly blocks: string } {
  const blocks = asBlocks(text);
  const own = /^<h2>(.*?)<\/h2>\n?/.exec(blocks);
  return {
    heading: `<h1>${own?.[1] ?? escapeHtml(heading)}</h1>`,
    blocks: own ? blocks.slice(own[0].length) : blocks,
  };
}
