/** What may stand between the digits of one number: spaces of all kinds, dots, slashes, hyphens and brackets. */
const between = String.raw`[\s./()\u2010-\u2013-]*`;

/**
 * Whether a page still has a number, however it writes it: `+32 2 511 64 64` is 02/511.64.64 and 0032 (0)2 511 64 64, too.
 * @param html the page as it was sent
 * @param shown the number as we show it, a phone or a plain number such as `45`
 */
export function hasNumber(html: string, shown: string): boolean {
  return patternOf(shown).test(visibleDigits(html));
}

function patternOf(shown: string): RegExp {
  const national = /^(?:\+32|0)(?<digits>[\d ]{6,})$/.exec(shown)?.groups?.["digits"];
  if (national !== undefined) {
    return RegExp(String.raw`(?<!\d)(?:(?:\+|00)32${between}0?|0)${between}${spread(national)}(?!\d)`);
  }
  const digits = shown.replaceAll(" ", "");
  // Three digits with something between them are more often two numbers that stand side by side.
  const written = digits.length > 3 && /^\d+$/.test(digits) ? spread(digits) : digits.replace(".", "[.,]");
  return RegExp(String.raw`(?<!\d)(?<!\d[.,])${written}(?!\d)(?![.,]\d)`);
}

function spread(digits: string): string {
  return Array.from(digits.replaceAll(" ", "")).join(between);
}

/** The page without its markup; what a link dials stands in its address, so that is kept. */
function visibleDigits(html: string): string {
  const dialled = [...html.matchAll(/href\s*=\s*["']?(?:tel|callto):([^"'>]+)/gi)].map(
    ([, number]) => number,
  );
  const text = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, " ")
    // A tag within a line may stand within a number; what begins a new line stands between two.
    .replace(/<\/?(?:br|p|div|li|td|th|tr|ul|ol|h\d|dd|dt|section|article)\b[^>]*>/gi, " | ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:nbsp|thinsp|ensp|emsp|#0*160|#x0*a0|#8239|#x202f);/gi, " ");
  return [text, ...dialled.map((number) => decode(number ?? ""))].join(" | ");
}

function decode(number: string): string {
  try {
    return decodeURIComponent(number);
  } catch {
    return number;
  }
}
