/** What a command says of the content, and the code that it ends with. */
export interface Verdict {
  readonly code: 0 | 1;
  readonly said: string;
  readonly complained: string;
}
