/**
 * As much of a text as has room, with dots where it is cut. No sign beyond the first plane is cut in two: Telegram refuses a whole
 * keyboard for half an emoji.
 * @param most in characters, the dots included
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/\p{Surrogate}$/u, "")
    .trimEnd()}…`;
}
