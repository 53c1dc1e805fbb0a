/** What is to be drawn does not fit, even in the smallest letters. */
export class TooLongError extends Error {
  constructor(language: string, smallest: number) {
    super(
      `The words in ${language} do not fit in letters of ${smallest}: shorten them, or put fewer languages on the page.`,
    );
    this.name = "TooLongError";
  }
}

/** No font has a letter of what is to be drawn. */
export class MissingLetterError extends Error {
  constructor(letter: string) {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    super(`No font has the letter ${letter} (U+${code}): add the font of its script to src/print/faces.ts.`);
    this.name = "MissingLetterError";
  }
}
