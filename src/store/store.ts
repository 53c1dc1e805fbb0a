/** Something that becomes due. */
export interface Scheduled {
  readonly value: Uint8Array;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
  readonly lifetimeMs: number;
}

/** Something that is due. */
export interface Due {
  readonly key: string;
  readonly value: Uint8Array;
}

/** By which processes agree whose turn it is. */
export interface Claims {
  /** Says whether the key is now claimed by this token: it was free, or its own already. Free again after `termMs`. */
  claim(key: string, token: string, termMs: number): Promise<boolean>;
  /** Frees the key, if it is this token's. */
  release(key: string, token: string): Promise<void>;
}

/**
 * Raw bytes under short opaque names, each with a lifetime. Says nothing of who a record belongs to or what is in it:
 * the vault gives it names and values that are already sealed.
 */
export interface Store {
  /** Makes it ready, which may take longer than an operation may; what does not call it opens at the first use. */
  open?(): Promise<void>;
  /** The value, or undefined when there is none or its lifetime has passed. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** Puts the value in place of any earlier one; settled once it would survive the end of this process. */
  write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void>;
  /** A key that is not there is no error. */
  remove(key: string): Promise<void>;

  /** Like `write`, for what becomes due at a time; in a list of its own, apart from the records. */
  schedule(list: string, key: string, scheduled: Scheduled): Promise<void>;
  /** What is scheduled under the key, due or not. */
  readScheduled(list: string, key: string): Promise<Uint8Array | undefined>;
  /** With a value, only while that is still what is scheduled. */
  unschedule(list: string, key: string, value?: Uint8Array): Promise<void>;
  /**
   * Hands out what is due in a list, the earliest first and at most `limit` at once. Each is due again after `leaseMs`,
   * so that nothing is lost when its taker ends before it has unscheduled it; until then nobody else gets it.
   */
  takeDue(list: string, limit: number, leaseMs: number): Promise<readonly Due[]>;

  /** Only where several processes may use the store at once. */
  readonly claims?: Claims | undefined;

  /** Takes all whose lifetime has passed out of the store for good. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}
