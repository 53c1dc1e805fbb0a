/** A longer text is no answer to anything that is asked; in characters. */
const longest = 1000;

/**
 * Cuts the texts that somebody sent where they are too long to be an answer, so that what is kept of a conversation, which is read
 * and written again with each update, stays small. They are as much too long as before.
 */
export function shortenTexts(part: object): void {
  for (const [field, value] of Object.entries(part) as [string, unknown][]) {
    if (typeof value === "object" && value !== null) shortenTexts(value);
    else if (field === "text" && typeof value === "string" && value.length > longest)
      Reflect.set(part, field, value.replace(/\s+/g, " ").slice(0, longest));
  }
}
