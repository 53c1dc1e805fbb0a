import { randomUUID } from "node:crypto";
import type { Photo } from "./message.ts";
import { refused } from "./refusals.ts";
import type { Upload } from "./upload.ts";

/** Telegram's limits on a photo. */
const most = { bytes: 10 * 1024 * 1024, widthAndHeight: 10_000, ratio: 20 };

const pngSignature = "\x89PNG\r\n\x1a\n";
/** How the other kinds of pictures begin that Telegram takes for a photo. */
const otherSignatures = ["\xff\xd8\xff", "GIF8", "RIFF", "BM"];

/** Reads an uploaded picture, as far as Telegram looks at it. */
export function readPhoto({ bytes }: Upload): Omit<Photo, "isHidden"> {
  const size = bytes.length;
  if (size === 0) throw refused("photoEmpty");
  if (size > most.bytes) throw refused("photoTooBig", { size });
  const start = bytes.toString("latin1", 0, pngSignature.length);
  if (otherSignatures.some((signature) => start.startsWith(signature))) throw refused("photoNotPng");
  const measures = start === pngSignature ? pngMeasures(bytes) : undefined;
  if (measures === undefined) throw refused("photoNotImage");
  const { width, height } = measures;
  const ratio = Math.max(width / height, height / width);
  if (width + height > most.widthAndHeight || ratio > most.ratio) throw refused("photoDimensions");
  return { id: randomUUID(), uniqueId: randomUUID(), width, height, bytes };
}

/**
 * The width and height of a PNG that is there to its end (https://www.w3.org/TR/png-3/#5DataRep): its first chunk, IHDR,
 * begins with them, and its last one is an empty IEND.
 */
function pngMeasures(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  const typeAt = (offset: number) => bytes.toString("latin1", offset, offset + 4);
  if (bytes.length < 45 || typeAt(12) !== "IHDR" || typeAt(bytes.length - 8) !== "IEND") return undefined;
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  return width === 0 || height === 0 ? undefined : { width, height };
}
