/** Something that is due. */
export interface Due {
  readonly key: string;
  readonly value: Uint8Array;
}

/**
 * Raw bytes under short opaque names, each with a lifetime. Says nothing of who a record belongs to or what is in it:
 * the vault gives it names and values that are already sealed.
 */
export interface Store {
  /** The value, or undefined when there is none or its lifetime has passed. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** Puts the value in place of any earlier one; settled once it would survive the end of this process. */
  write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void>;
  /** A key that is not there is no error. */
  remove(key: string): Promise<void>;
  /** Like `write`, for what becomes due at a time (milliseconds since 1970); apart from the other records. */
  schedule(key: string, value: Uint8Array, dueAt: number, lifetimeMs: number): Promise<void>;
  /** What is scheduled under the key, due or not. */
  readScheduled(key: string): Promise<Uint8Array | undefined>;
  removeScheduled(key: string): Promise<void>;
  /**
   * Hands out what is due under keys that begin with `prefix`, the earliest first. Each is due again after `leaseMs`, so that nothing is lost when its taker
   * ends before it has removed it; until then nobody else gets it.
   */
  takeDue(prefix: string, limit: number, leaseMs: number): Promise<readonly Due[]>;
  /** Takes every record whose lifetime has passed out of the store for good. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}
