/** A job to be done at a time, as bytes. */
export interface ScheduledJob {
  readonly value: Uint8Array;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
  /** How long it is kept, due or not. */
  readonly lifetimeMs: number;
  /** It is scheduled only while this mark stands, and only where it puts an earlier one off. */
  readonly onlyWhile?: Mark | undefined;
}

/** A job whose time has come. */
export interface DueJob {
  readonly key: string;
  readonly value: Uint8Array;
  /** When its time came, or its last lease ended, in milliseconds since 1970. */
  readonly dueAt: number;
}

/** What is known of the owner of a claim. */
export interface Mark {
  /** That of the claim. */
  readonly key: string;
  readonly value: string;
}

/**
 * Marks that processes which share a store leave for each other. Whoever claims a key deletes its mark, and whoever waits
 * for the claim keeps any from being put: as long as one stands, nothing has been done that needs a claim.
 */
export interface Marks {
  /** Puts a mark where there is none, and nobody waits for the claim. */
  put(mark: Mark, lifetimeMs: number): Promise<void>;
  /** What the mark says that is there. */
  read(key: string): Promise<string | undefined>;
  /** For how long the mark that is there will be kept, in milliseconds. */
  remaining(key: string): Promise<number | undefined>;
  /** Deletes whichever is there; none is no error. */
  delete(key: string): Promise<void>;
}

/** Claims by which processes that share a store agree whose turn it is. */
export interface Claims {
  /**
   * Says whether the key is now claimed by this token: it was free, or its own already. Free again after `termMs`. The mark of
   * a key is deleted, unless it was its own already.
   */
  claim(key: string, token: string, termMs: number): Promise<boolean>;
  /** Frees the key, if it is this token's. */
  release(key: string, token: string): Promise<void>;
}

/**
 * Raw bytes under short opaque names, each with a lifetime. Says nothing of who a record belongs to or what is in it:
 * an EncryptedStore gives it names and values that are already encrypted.
 */
export interface Store {
  /** Makes the store ready, which may take longer than an operation may; what does not call it opens at the first use. */
  open?(): Promise<void>;
  /** The value, or undefined when there is none or its lifetime has passed. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** Puts the value in place of any earlier one; settled once it would survive the end of this process. */
  write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void>;
  /** Deletes the record; a key that is not there is no error. */
  delete(key: string): Promise<void>;

  /** Like `write`, for a job to be done at a time; it stands in a list, apart from the records. */
  schedule(list: string, key: string, scheduled: ScheduledJob): Promise<void>;
  /** The job that is scheduled under the key, due or not. */
  readJob(list: string, key: string): Promise<Uint8Array | undefined>;
  /** Takes a job out of its list; with a value, only while that is still what is scheduled. */
  cancel(list: string, key: string, value?: Uint8Array): Promise<void>;
  /**
   * Hands out the jobs of a list that are due, the earliest first and at most `limit` at once. Each is due again after
   * `leaseMs`, so that nothing is lost when its taker ends before it has cancelled it; until then nobody else gets it.
   */
  takeDue(list: string, limit: number, leaseMs: number): Promise<readonly DueJob[]>;

  /** Only where several processes may use the store at once. */
  readonly claims?: Claims | undefined;
  /** Likewise. */
  readonly marks?: Marks | undefined;

  /** Takes all whose lifetime has passed out of the store for good. */
  sweep(): Promise<void>;
  /** Lets go of files and connections; what is asked afterwards fails. */
  close(): Promise<void>;
}
