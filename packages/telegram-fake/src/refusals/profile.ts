/**
 * What Telegram refuses of a bot's photo and menu button, in its own words.
 */
export const profileRefusals = {
  profilePhotoMissing: {
    description: "Bad Request: photo isn't specified",
    when: "setMyProfilePhoto without a photo",
    source: "#setmyprofilephoto",
  },
  profilePhotoUnreadable: {
    description: "Bad Request: can't parse photo JSON object",
    when: "a profile photo that is a text other than JSON",
    source: "#inputprofilephoto",
  },
  profilePhotoKind: {
    description: "Bad Request: invalid profile photo type specified",
    when: "a profile photo that is neither static nor animated",
    source: "#inputprofilephoto",
  },
  profilePhotoNotUploaded: {
    description: "Bad Request: photo must be uploaded as a file",
    when: "a profile photo that is not attached to the call",
    source: "#inputprofilephotostatic",
  },
  menuButtonKind: {
    description: "Bad Request: can't parse menu button: MenuButton has unsupported type",
    when: "a menu button that is none of commands, web_app and default",
    source: "#menubutton",
  },
} as const;
