import { z } from "zod";
import { json } from "../parameters.ts";
import { refused } from "../refusals.ts";
import { method } from "./method.ts";
import type { Method } from "./method.ts";

const menuButton = json(z.looseObject({ type: z.string() }));

/** What stands beside the input field, the same in all chats. */
export const menuButtonMethods: Readonly<Record<string, Method>> = {
  setChatMenuButton: method(
    z.strictObject({ menu_button: menuButton.optional() }),
    ({ menu_button }, { world }) => {
      const { type = "default" } = menu_button ?? {};
      if (!["commands", "default", "web_app"].includes(type)) throw refused("menuButtonKind");
      world.profile.menuButton = { ...menu_button, type };
      world.changed();
      return true;
    },
  ),

  getChatMenuButton: method(z.strictObject({}), (_, { world }) => world.profile.menuButton),
};
