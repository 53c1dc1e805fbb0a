import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { KeyObject } from "node:crypto";

// encrypted: version (1 byte), nonce (12), cipher text, tag (16)
// decrypted: when it was written (8, milliseconds as a double), length of the text (4), the text as UTF-8, zeros
const version = 1;
const nonceSize = 12;
const tagSize = 16;
const headSize = 12;
/** Decrypted bytes fill whole blocks, so that every short value has the same size on disk. */
const blockSize = 256;
/** For how many nonces random bytes are asked for at once: to ask costs as much as to encrypt. */
const noncesAtOnce = 256;

/** A text, and when it was written. */
export interface DatedText {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
}

/** Encrypts a text with AES-256-GCM, bound to the name of its record. */
export function encrypt(key: KeyObject, name: string, { text, writtenAt }: DatedText): Uint8Array {
  const bytes = Buffer.from(text);
  const decrypted = Buffer.alloc(Math.ceil((headSize + bytes.length) / blockSize) * blockSize);
  decrypted.writeDoubleBE(writtenAt, 0);
  decrypted.writeUInt32BE(bytes.length, 8);
  bytes.copy(decrypted, headSize);
  const nonce = newNonce();
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagSize });
  cipher.setAAD(boundTo(name));
  return Buffer.concat([
    Buffer.of(version),
    nonce,
    cipher.update(decrypted),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}

/**
 * Gives back what {@link encrypt} made.
 * @returns undefined when it was not encrypted by this key, for this name, or is not whole
 */
export function decrypt(key: KeyObject, name: string, encrypted: Uint8Array): DatedText | undefined {
  if (encrypted[0] !== version || encrypted.length < 1 + nonceSize + headSize + tagSize) return undefined;
  const nonce = encrypted.subarray(1, 1 + nonceSize);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagSize });
  decipher.setAAD(boundTo(name));
  decipher.setAuthTag(encrypted.subarray(-tagSize));
  const decrypted = decipher.update(encrypted.subarray(1 + nonceSize, -tagSize));
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  const length = decrypted.readUInt32BE(8);
  return {
    text: decrypted.toString("utf8", headSize, headSize + length),
    writtenAt: decrypted.readDoubleBE(0),
  };
}

let unusedNonces: Buffer = Buffer.alloc(0);

/** Random bytes that nobody has had. */
function newNonce(): Buffer {
  if (unusedNonces.length === 0) unusedNonces = randomBytes(noncesAtOnce * nonceSize);
  const nonce = unusedNonces.subarray(0, nonceSize);
  unusedNonces = unusedNonces.subarray(nonceSize);
  return nonce;
}

function boundTo(name: string): Uint8Array {
  return Buffer.concat([Buffer.of(version), Buffer.from(name)]);
}
