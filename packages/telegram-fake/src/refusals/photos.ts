/**
 * What Telegram refuses of photos and their captions, in its own words.
 */
export const photoRefusals = {
  photoMissing: {
    description: "Bad Request: there is no photo in the request",
    when: "no photo, or attach:// with the name of a file that did not come",
    source: "#sendphoto",
  },
  fileUnknown: {
    description: "Bad Request: wrong file identifier/HTTP URL specified",
    when: "a file_id that Telegram did not give this bot, or gave it for another kind of file",
    source: "#sending-files",
  },
  documentMissing: {
    description: "Bad Request: there is no document in the request",
    when: "no document, or attach:// with the name of a file that did not come",
    source: "#senddocument",
  },
  photoEmpty: {
    description: "Bad Request: file must be non-empty",
    when: "a file without a byte",
    source: "#sending-files",
  },
  photoTooBig: {
    description:
      "Bad Request: file of size {size} bytes is too big for a photo; the maximum size is 10485760 bytes",
    when: "a photo of more than 10 MB",
    source: "#sendphoto",
  },
  photoNotImage: {
    description: "Bad Request: IMAGE_PROCESS_FAILED",
    when: "a file that is no picture, or only the beginning of one",
    source: "#sendphoto",
  },
  photoDimensions: {
    description: "Bad Request: PHOTO_INVALID_DIMENSIONS",
    when: "a width and height of more than 10000 together, or one that is more than 20 times the other",
    source: "#sendphoto",
  },
  captionTooLong: {
    description: "Bad Request: message caption is too long",
    when: "a caption of more than 1024 UTF-16 code units after parsing",
    source: "#sendphoto",
  },
} as const;
