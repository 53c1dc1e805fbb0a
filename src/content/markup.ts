/** The tags that texts may use: bold and italic, understood alike by Telegram and by a browser. */
const tags = new Set(["b", "i"]);

/** Makes any text safe to stand inside the HTML of a screen. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What a reader sees of HTML that {@link markupFault} finds nothing wrong with. */
export function visibleText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Says what is wrong with the tags of a text, or nothing. */
export function markupFault(html: string): string | undefined {
  const open: string[] = [];
  for (const [piece, slash, name] of html.matchAll(/<(\/?)([a-z]*)>|<|>|&(?!(?:amp|lt|gt);)/g)) {
    if (name === undefined) return `a bare ${piece}`;
    if (!tags.has(name)) return `the tag ${piece}`;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return `${piece} closes what is not open`;
  }
  return open.length > 0 ? `<${open.join("><")}> is never closed` : undefined;
}
