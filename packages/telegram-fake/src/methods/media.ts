import { z } from "zod";
import type { Message } from "../message.ts";
import { json } from "../parameters.ts";
import { refused } from "../refusals.ts";
import { Upload } from "../upload.ts";
import type { World } from "../world.ts";
import { edit, editable, editing, inlineOnly } from "./editing.ts";
import { captionOf, documentOf, photoOf } from "./files.ts";
import { method } from "./method.ts";

const attached = "attach://";

/** https://core.telegram.org/bots/api#inputmedia, as far as this server knows it. */
const inputMedia = json(
  z.strictObject({
    type: z.enum(["photo", "document"]),
    media: z.string(),
    caption: z.string().optional(),
    parse_mode: z.string().optional(),
    has_spoiler: z.boolean().optional(),
  }),
);

/** The file that comes beside the media and is named by it, or the file_id. */
function fileOf(name: string, files: Readonly<Record<string, Upload>>): Upload | string {
  const field = name.startsWith(attached) ? name.slice(attached.length) : undefined;
  const other = Object.keys(files).find((key) => key !== field);
  if (other !== undefined) throw refused("unknownParameter", { method: "editMessageMedia", name: other });
  return (field === undefined ? undefined : files[field]) ?? name;
}

function contentOf(
  world: World,
  { type, media, caption, parse_mode, has_spoiler = false }: z.output<typeof inputMedia>,
  files: Readonly<Record<string, Upload>>,
): Pick<Message, "photo" | "document" | "caption" | "captionEntities"> {
  const file = fileOf(media, files);
  const below = captionOf(caption, parse_mode);
  return type === "photo"
    ? { photo: { ...photoOf(world, file), isHidden: has_spoiler }, ...below }
    : { document: documentOf(world, file), ...below };
}

/** https://core.telegram.org/bots/api#editmessagemedia: of whichever kind the message was, it can become of the other. */
export const editMessageMedia = method(
  z.object({ ...editing, media: inputMedia }).catchall(z.instanceof(Upload)),
  ({ chat_id, message_id, reply_markup, media, ...files }, { world }) => {
    const { chat, message } = editable(world, { chat_id, message_id });
    const { photo, document, caption: _, captionEntities: __, ...rest } = message;
    if (message.text === "" && !photo && !document) throw refused("editNoMedia");
    const inlineKeyboard = inlineOnly(reply_markup, chat);
    const content = contentOf(world, media, files);
    return edit(world, chat, message, { ...rest, text: "", entities: [], inlineKeyboard, ...content });
  },
);
