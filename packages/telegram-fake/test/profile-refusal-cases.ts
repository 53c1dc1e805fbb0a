import type { profileRefusals } from "../src/refusals/profile.ts";
import { file } from "./picture.ts";
import type { Answer, Fields, Stage } from "./stage.ts";

type Case = (stage: Stage) => Promise<Answer>;

/** As short as what begins and ends like a JPEG can be. */
export const jpeg = Buffer.from("ffd8ffffd9", "hex");

/** Sets the bot's photo; what is given replaces or adds to a good call. */
export const photo =
  (fields: Fields): Case =>
  ({ upload }) =>
    upload("setMyProfilePhoto", {
      photo: { type: "static", photo: "attach://it" },
      it: file(jpeg),
      ...fields,
    });

/** For each rule of a bot's photo and menu button, a call that breaks it. */
export const profileRefusalCases: Readonly<Record<keyof typeof profileRefusals, Case>> = {
  profilePhotoMissing: photo({ photo: undefined }),
  profilePhotoUnreadable: photo({ photo: "a photo" }),
  profilePhotoKind: photo({ photo: { type: "moving", photo: "attach://it" } }),
  profilePhotoNotUploaded: photo({ it: undefined }),
  menuButtonKind: ({ call }) => call("setChatMenuButton", { menu_button: { type: "big" } }),
};
