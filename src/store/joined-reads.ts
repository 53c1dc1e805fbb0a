/** What is read together, in the order in which it was asked for; `null` where there is nothing. */
type ReadAll = (keys: string[]) => Promise<readonly (Buffer | null)[]>;

interface Asked {
  readonly key: string;
  readonly found: (value: Buffer | null) => void;
  readonly failed: (error: unknown) => void;
}

/** Asks a server once for all that is read in one turn of the event loop: each question costs it and us as much as many. */
export class JoinedReads {
  readonly #readAll: ReadAll;
  #asked: Asked[] = [];

  constructor(readAll: ReadAll) {
    this.#readAll = readAll;
  }

  read(key: string): Promise<Buffer | null> {
    return new Promise((found, failed) => {
      this.#asked.push({ key, found, failed });
      if (this.#asked.length === 1) setImmediate(() => void this.#ask());
    });
  }

  async #ask(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    try {
      const values = await this.#readAll(asked.map(({ key }) => key));
      for (const [at, { found }] of asked.entries()) found(values[at] ?? null);
    } catch (error) {
      for (const { failed } of asked) failed(error);
    }
  }
}
