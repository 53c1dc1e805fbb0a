const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

interface Reference {
  readonly character: string;
  /** How much of the source it takes. */
  readonly length: number;
}

/**
 * The character reference that begins there, if one does. As tdlib's decode_html_entity: only lt, gt, amp, quot and
 * numbers, the semicolon may be missing, and what is not understood stays as it is.
 */
export function referenceAt(html: string, at: number): Reference | undefined {
  if (html[at] !== "&") return undefined;
  const [whole, hexadecimal, decimal, name] =
    /^&(?:#x([\da-fA-F]*)|#(\d*)|([a-zA-Z]*));?/.exec(html.slice(at, at + 16)) ?? [];
  if (whole === undefined) return undefined;
  if (name !== undefined) {
    const character = named[name];
    return character === undefined ? undefined : { character, length: whole.length };
  }
  const code = hexadecimal === undefined ? Number(decimal) : Number(`0x${hexadecimal || "0"}`);
  const isTooLong = whole.replace(";", "").length >= 10;
  if (code === 0 || code >= 0x10ffff || isTooLong) return undefined;
  return { character: String.fromCodePoint(code), length: whole.length };
}

/** The text with each character reference in it read. */
export function withoutReferences(html: string): string {
  let text = "";
  for (let at = 0; at < html.length;) {
    const reference = referenceAt(html, at);
    text += reference?.character ?? html.charAt(at);
    at += reference?.length ?? 1;
  }
  return text;
}
