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
  /** Takes every record whose lifetime has passed out of the store for good. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}
