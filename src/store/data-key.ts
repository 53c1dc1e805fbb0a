import { createHmac, createSecretKey, hkdfSync } from "node:crypto";
import type { KeyObject } from "node:crypto";

const keySize = 32;

/** The keys of a store. A KeyObject shows nothing of itself when printed or logged. */
export interface DataKeys {
  /** All that is written is encrypted and named under it. */
  readonly dataKey: KeyObject;
  /** What was kept under this one is still found, while one key takes the place of another. */
  readonly otherDataKey?: KeyObject | undefined;
}

/** The secrets that the keys are made from, as they are configured. */
interface Secrets {
  readonly dataKey?: Uint8Array | undefined;
  readonly otherDataKey?: Uint8Array | undefined;
  readonly token: string;
}

/**
 * The keys of the store, as `dataKeyFrom` makes the first of them.
 * @throws Error when one is not 32 bytes long
 */
export function dataKeysFrom(secrets: Secrets): DataKeys {
  const dataKey = dataKeyFrom(secrets);
  if (!secrets.otherDataKey) return { dataKey };
  return { dataKey, otherDataKey: dataKeyFrom({ ...secrets, dataKey: secrets.otherDataKey }) };
}

/**
 * The key all that is stored is encrypted under: `dataKey` if there is one, or else one derived from the bot's token, so
 * that a new token then makes every record unreadable.
 *
 * @throws Error when `dataKey` is not 32 bytes long
 */
export function dataKeyFrom(secrets: Omit<Secrets, "otherDataKey">): KeyObject {
  if (!secrets.dataKey) return createSecretKey(derive(Buffer.from(secrets.token), "data key"));
  if (secrets.dataKey.length !== keySize) {
    throw new Error(`The data key is ${secrets.dataKey.length} bytes long; give it ${keySize} random bytes.`);
  }
  return createSecretKey(secrets.dataKey);
}

/** A key for one purpose, from which neither the data key nor another purpose's key can be told. */
export function deriveKey(dataKey: KeyObject, purpose: string): KeyObject {
  return createSecretKey(derive(dataKey, `key ${purpose}`));
}

/** A name of 43 characters out of A-Z a-z 0-9 _ - from which the text cannot be told without the key. */
export function opaqueName(key: KeyObject, text: string): string {
  return createHmac("sha256", key).update(text).digest("base64url");
}

/** A secret of 43 characters out of A-Z a-z 0-9 _ - for one purpose, such as the webhook's secret token. */
export function deriveSecret(token: string, purpose: string): string {
  return derive(Buffer.from(token), `secret ${purpose}`).toString("base64url");
}

function derive(from: KeyObject | Uint8Array, info: string): Buffer {
  return Buffer.from(hkdfSync("sha256", from, "safe-steps", info, keySize));
}
