import { z } from "zod";
import { openChat } from "../chats.ts";
import { readPhoto } from "../photo.ts";
import { boolean } from "../parameters.ts";
import { refused } from "../refusals.ts";
import { captionText } from "../text.ts";
import { Upload } from "../upload.ts";
import { method } from "./method.ts";
import { send, sending } from "./sending.ts";

/** The file that was uploaded as a photo. */
function uploaded(photo: Upload | string): Upload {
  if (photo instanceof Upload) return photo;
  throw refused(photo === "" || photo.startsWith("attach://") ? "photoMissing" : "photoNotUploaded");
}

/** https://core.telegram.org/bots/api#sendphoto */
export const sendPhoto = method(
  z.strictObject({
    ...sending,
    photo: z.union([z.instanceof(Upload), z.string()]).optional(),
    caption: z.string().optional(),
    parse_mode: z.string().optional(),
    has_spoiler: boolean.optional(),
  }),
  ({ photo = "", caption, parse_mode, has_spoiler = false, ...parameters }, { world }) => {
    const file = uploaded(photo);
    const { text, entities } = captionText(caption, parse_mode);
    const chat = openChat(world, parameters.chat_id);
    return send(world, chat, parameters, {
      photo: { ...readPhoto(file), isHidden: has_spoiler },
      ...(text !== "" && { caption: text, captionEntities: entities }),
    });
  },
);
