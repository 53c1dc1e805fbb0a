import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InputFile, type Api } from "grammy";
import type { Logger } from "pino";
import { describeFailure } from "./failure.ts";

/** The bot's photo, below the folder with flows/; `scripts/profile-photo.js` makes it of the drawing beside it. */
const photoFile = "flows/profile-photo.jpg";

/**
 * Gives the bot a photo and the menu of its commands beside the input field, where it has none: what its owner has chosen at
 * @BotFather stays. What cannot be set is said in the log: the bot answers all the same.
 * @returns whether all is set
 */
export async function setPhotoAndMenuButton(
  api: Api,
  bot: number,
  root: string,
  log: Logger,
): Promise<boolean> {
  let isSet = true;
  for (const set of [() => setPhoto(api, bot, root), () => setMenuButton(api)]) {
    try {
      await set();
    } catch (error) {
      isSet = false;
      log.warn({ event: "photo-or-menu-button-not-set", ...describeFailure(error) });
    }
  }
  return isSet;
}

async function setPhoto(api: Api, bot: number, root: string): Promise<void> {
  const { total_count: photos } = await api.getUserProfilePhotos(bot, { limit: 1 });
  if (photos > 0) return;
  const photo = new InputFile(await readFile(join(root, photoFile)), "profile-photo.jpg");
  await api.setMyProfilePhoto({ type: "static", photo });
}

async function setMenuButton(api: Api): Promise<void> {
  const { type } = await api.getChatMenuButton();
  if (type === "default") await api.setChatMenuButton({ menu_button: { type: "commands" } });
}
