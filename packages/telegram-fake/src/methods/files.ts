import { randomUUID } from "node:crypto";
import { z } from "zod";
import { openChat } from "../chats.ts";
import type { Document, Message, Photo } from "../message.ts";
import { readPhoto } from "../photo.ts";
import { boolean } from "../parameters.ts";
import { refused } from "../refusals.ts";
import { captionText } from "../text.ts";
import { Upload } from "../upload.ts";
import type { World } from "../world.ts";
import { method } from "./method.ts";
import { send, sending } from "./sending.ts";

const file = z.union([z.instanceof(Upload), z.string()]).optional();
const caption = { caption: z.string().optional(), parse_mode: z.string().optional() };

/** The file that came, or the one that Telegram has kept under this file_id. */
function found<T extends { readonly id: string }>(
  given: Upload | string,
  {
    kept,
    read,
    missing,
  }: {
    readonly kept: Map<string, T>;
    readonly read: (upload: Upload) => T;
    readonly missing: "photoMissing" | "documentMissing";
  },
): T {
  if (given instanceof Upload) {
    const file = read(given);
    kept.set(file.id, file);
    return file;
  }
  if (given === "" || given.startsWith("attach://")) throw refused(missing);
  if (/^https?:/.test(given)) throw refused("photoNotUploaded");
  const known = kept.get(given);
  if (known === undefined) throw refused("fileUnknown");
  return known;
}

/** The picture that a call names, or brings. */
export function photoOf(world: World, given: Upload | string): Omit<Photo, "isHidden"> {
  return found(given, { kept: world.photos, read: readPhoto, missing: "photoMissing" });
}

/** The document that a call names, or brings. */
export function documentOf(world: World, given: Upload | string): Document {
  return found(given, { kept: world.documents, read: readDocument, missing: "documentMissing" });
}

/** What stands below a file; nothing where that is empty. */
export function captionOf(
  caption: string | undefined,
  parseMode: string | undefined,
): Pick<Message, "caption" | "captionEntities"> {
  const { text, entities } = captionText(caption, parseMode);
  return text === "" ? {} : { caption: text, captionEntities: entities };
}

/** https://core.telegram.org/bots/api#sendphoto */
export const sendPhoto = method(
  z.strictObject({ ...sending, ...caption, photo: file, has_spoiler: boolean.optional() }),
  ({ photo = "", caption, parse_mode, has_spoiler = false, ...parameters }, { world }) => {
    const picture = photoOf(world, photo);
    const below = captionOf(caption, parse_mode);
    const chat = openChat(world, parameters.chat_id);
    return send(world, chat, parameters, { photo: { ...picture, isHidden: has_spoiler }, ...below });
  },
);

/** https://core.telegram.org/bots/api#senddocument */
export const sendDocument = method(
  z.strictObject({ ...sending, ...caption, document: file }),
  ({ document = "", caption, parse_mode, ...parameters }, { world }) => {
    const kept = documentOf(world, document);
    const below = captionOf(caption, parse_mode);
    const chat = openChat(world, parameters.chat_id);
    return send(world, chat, parameters, { document: kept, ...below });
  },
);

function readDocument({ name, bytes }: Upload): Document {
  if (bytes.length === 0) throw refused("photoEmpty");
  return { id: randomUUID(), uniqueId: randomUUID(), name, bytes };
}
