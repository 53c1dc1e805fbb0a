import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { KeyObject } from "node:crypto";

// sealed: version (1 byte), nonce (12), cipher text, tag (16)
// opened: when it was written (8, milliseconds as a double), length of the text (4), the text as UTF-8, zeros
const version = 1;
const nonceSize = 12;
const tagSize = 16;
const headSize = 12;
/** Opened bytes fill whole blocks, so that every short value has the same size on disk. */
const blockSize = 256;

export interface Sealable {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
}

/** Seals a text by AES-256-GCM, bound to the name of its record. */
export function seal(key: KeyObject, name: string, { text, writtenAt }: Sealable): Uint8Array {
  const bytes = Buffer.from(text);
  const opened = Buffer.alloc(Math.ceil((headSize + bytes.length) / blockSize) * blockSize);
  opened.writeDoubleBE(writtenAt, 0);
  opened.writeUInt32BE(bytes.length, 8);
  bytes.copy(opened, headSize);
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagSize });
  cipher.setAAD(boundTo(name));
  return Buffer.concat([
    Buffer.of(version),
    nonce,
    cipher.update(opened),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}

/** @returns undefined when it was not sealed by this key, for this name, or is not whole */
export function unseal(key: KeyObject, name: string, sealed: Uint8Array): Sealable | undefined {
  if (sealed[0] !== version || sealed.length < 1 + nonceSize + headSize + tagSize) return undefined;
  const nonce = sealed.subarray(1, 1 + nonceSize);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagSize });
  decipher.setAAD(boundTo(name));
  decipher.setAuthTag(sealed.subarray(-tagSize));
  const opened = decipher.update(sealed.subarray(1 + nonceSize, -tagSize));
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  const length = opened.readUInt32BE(8);
  return { text: opened.toString("utf8", headSize, headSize + length), writtenAt: opened.readDoubleBE(0) };
}

function boundTo(name: string): Uint8Array {
  return Buffer.concat([Buffer.of(version), Buffer.from(name)]);
}
