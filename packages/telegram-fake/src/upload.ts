/** A file that came with a call. */
export class Upload {
  readonly name: string;
  readonly bytes: Buffer;

  constructor(name: string, bytes: Buffer) {
    this.name = name;
    this.bytes = bytes;
  }

  /** What is told of it where a call is shown: its bytes say nothing to a reader. */
  toJSON(): string {
    return `${this.name} (${this.bytes.length} bytes)`;
  }
}
