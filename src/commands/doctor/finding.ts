/** What the doctor found at one place, in one line with its mend. */
export interface Finding {
  /** What was looked at, in a word or two. */
  readonly place: string;
  /** "note": worth knowing, and nothing keeps the bot from working. */
  readonly outcome: "good" | "note" | "bad";
  readonly line: string;
}

const signs = { good: "✓", note: "–", bad: "✗" } as const;

/** `✗ webhook    Telegram cannot deliver … Mend: …` */
export function lineOf({ place, outcome, line }: Finding): string {
  return `${signs[outcome]} ${place.padEnd(12)} ${line}`;
}
