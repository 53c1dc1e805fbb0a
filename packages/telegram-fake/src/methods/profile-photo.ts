import { randomUUID } from "node:crypto";
import { z } from "zod";
import { integer } from "../parameters.ts";
import { refused } from "../refusals.ts";
import { Upload } from "../upload.ts";
import { method } from "./method.ts";
import type { Method } from "./method.ts";

const attached = "attach://";
/** How a JPEG begins and ends. */
const [jpegStart, jpegEnd] = [Buffer.from("ffd8ff", "hex"), Buffer.from("ffd9", "hex")];

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused("profilePhotoUnreadable");
  }
}

function checkJpeg({ bytes }: Upload): void {
  if (bytes.length === 0) throw refused("photoEmpty");
  const isWhole = bytes.subarray(0, 3).equals(jpegStart) && bytes.subarray(-2).equals(jpegEnd);
  if (!isWhole) throw refused("profilePhotoNotJpeg");
}

/** The file of a static photo, which comes beside the parameter that names it. */
function uploadOf(photo: string, files: Readonly<Record<string, unknown>>): Upload {
  const given = z.looseObject({ type: z.string(), photo: z.unknown() }).safeParse(readJson(photo));
  if (!given.success || given.data.type !== "static") throw refused("profilePhotoKind");
  const { photo: name } = given.data;
  const file =
    typeof name === "string" && name.startsWith(attached) ? files[name.slice(attached.length)] : undefined;
  if (!(file instanceof Upload)) throw refused("profilePhotoNotUploaded");
  return file;
}

/** A bot's own photo. This server takes static ones. */
export const profilePhotoMethods: Readonly<Record<string, Method>> = {
  setMyProfilePhoto: method(
    z.object({ photo: z.string().optional() }).catchall(z.instanceof(Upload)),
    ({ photo, ...files }, { world }) => {
      if (photo === undefined) throw refused("profilePhotoMissing");
      const upload = uploadOf(photo, files);
      checkJpeg(upload);
      world.profile.photos.unshift({ id: randomUUID(), uniqueId: randomUUID(), bytes: upload.bytes });
      world.changed();
      return true;
    },
  ),

  removeMyProfilePhoto: method(z.strictObject({}), (_, { world }) => {
    world.profile.photos.shift();
    world.changed();
    return true;
  }),

  /** Of nobody but the bot itself this server knows photos. */
  getUserProfilePhotos: method(
    z.strictObject({ user_id: integer, offset: integer.optional(), limit: integer.optional() }),
    ({ user_id, offset = 0, limit = 100 }, { world }) => {
      const photos = user_id === world.bot.id ? world.profile.photos : [];
      const shown = photos
        .slice(offset, offset + limit)
        .map(({ id, uniqueId, bytes }) => [
          { file_id: id, file_unique_id: uniqueId, width: 640, height: 640, file_size: bytes.length },
        ]);
      return { total_count: photos.length, photos: shown };
    },
  ),
};
